using NewsArchive.Spelling;

namespace NewsArchive.Snippets;

/// <summary>Tokens to look for, alone, side by side, near each other, or by their beginning.</summary>
internal sealed class TokenTargets
{
    private const int MostBeginnings = 20;

    private readonly Dictionary<string, List<Target>> _byFirst = [];
    private readonly List<Target> _beginnings;
    private readonly List<Target> _near;
    private readonly HashSet<string> _all;
    private readonly TokenStarts _starts;

    public TokenTargets(List<Target> targets)
    {
        _beginnings = [.. targets.Where(target => target.IsBeginning).Take(MostBeginnings)];
        _near = targets.FindAll(target => target.Distance is not null);
        foreach (var target in targets.Where(target => target is { IsBeginning: false, Distance: null }))
        {
            (_byFirst.TryGetValue(target.Tokens[0], out var same) ? same : _byFirst[target.Tokens[0]] = []).Add(target);
        }

        _all = [.. targets.SelectMany(target => target.Tokens)];
        _starts = new(_all, areCounted: targets.Exists(target => target.Tokens.Length > 1));
    }

    /// <summary>Adds the places where they stand.</summary>
    public void Find(string text, List<Found> all)
    {
        var seen = Seen(text);
        for (var i = 0; i < seen.Count; i++)
        {
            foreach (var target in _byFirst.TryGetValue(seen[i].Token, out var known) ? known.Concat(_beginnings) : _beginnings)
            {
                if (IsAt(seen, i, target))
                {
                    all.Add(target.Found with { Start = seen[i].Start, End = seen[i + target.Tokens.Length - 1].End });
                }
            }
        }

        foreach (var near in _near)
        {
            NearWords.Find(seen, near, all);
        }
    }

    private static bool IsAt(List<SeenToken> seen, int start, Target target)
    {
        var count = target.Tokens.Length;
        for (var i = 0; i < count; i++)
        {
            if (start + i >= seen.Count || seen[start + i].Number != seen[start].Number + i || !IsToken(seen[start + i].Token, target.Tokens[i], target.IsBeginning && i == count - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsToken(string token, string wanted, bool isBeginning) => isBeginning ? token.StartsWith(wanted, StringComparison.Ordinal) : token == wanted;

    private List<SeenToken> Seen(string text)
    {
        List<SeenToken> seen = [];
        if (_all.Count == 0)
        {
            return seen;
        }

        var known = _all.GetAlternateLookup<ReadOnlySpan<char>>();
        for (TokenScanner scanner = new(text, _starts); scanner.Next();)
        {
            if (known.TryGetValue(scanner.Token, out var token) || Begun(scanner.Token, out token))
            {
                seen.Add(new(token, scanner.Number, scanner.Start, scanner.End));
            }
        }

        return seen;
    }

    private bool Begun(ReadOnlySpan<char> token, out string whole)
    {
        foreach (var beginning in _beginnings)
        {
            if (token.StartsWith(beginning.Tokens[^1], StringComparison.Ordinal))
            {
                whole = token.ToString();
                return true;
            }
        }

        whole = "";
        return false;
    }
}

/// <summary>A token of a text that a query looks for.</summary>
/// <param name="Token">The token.</param>
/// <param name="Number">Its number in the text.</param>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">The unit after the last one.</param>
internal readonly record struct SeenToken(string Token, int Number, int Start, int End);
