using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Snippets;

/// <summary>Finds in a text what a query looks for, other spellings included. Time is linear in the text.</summary>
public sealed class Highlighter
{
    private readonly TokenTargets _tokens;
    private readonly List<Target> _letters;
    private readonly Dictionary<string, Found> _folded = [];

    private Highlighter(List<Target> targets)
    {
        _letters = targets.FindAll(target => target.Letters is not null);
        _tokens = new(targets.FindAll(target => !target.Tokens.IsEmpty));
        foreach (var target in targets.Where(target => target is { Tokens.Length: 1, IsBeginning: false }))
        {
            _folded.TryAdd(target.Tokens[0], target.Found);
        }
    }

    /// <summary>Looks for all that a query with its other spellings looks for.</summary>
    public static Highlighter Of(ParsedQuery expanded) => new(Targets.Of(expanded));

    /// <summary>The places, in order; they may overlap.</summary>
    public IReadOnlyList<Found> Find(string text)
    {
        List<Found> all = [];
        _tokens.Find(text, all);
        FindFolded(text, all);
        foreach (var target in _letters)
        {
            FindLetters(text, target, all);
        }

        all.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
        return all;
    }

    // Words that stand in the index as they are and folded: Luk'yanivka for lukyanivka.
    private void FindFolded(string text, List<Found> all)
    {
        if (_folded.Count == 0)
        {
            return;
        }

        for (var (start, end) = ExtraTerms.Next(text, 0); end > 0; (start, end) = ExtraTerms.Next(text, end))
        {
            if (_folded.TryGetValue(Fold.Word(text.AsSpan(start, end - start)), out var found))
            {
                all.Add(found with { Start = start, End = end });
            }
        }
    }

    private static void FindLetters(string text, Target target, List<Found> all)
    {
        for (var at = 0; text.IndexOf(target.Letters!, at, StringComparison.Ordinal) is >= 0 and var start; at = start + target.Letters!.Length)
        {
            all.Add(target.Found with { Start = start, End = start + target.Letters!.Length });
        }
    }
}
