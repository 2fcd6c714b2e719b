using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using NewsArchive.Social.Grammar;

namespace NewsArchive.Social;

/// <summary>
/// Finds the places at which a post can be recognized: a vectorised scan for most anchors, one for each other. Those that begin with a capital letter, a
/// small one, a sign, are looked for apart: together they are so unlike one another that nearly every line seems to hold one.
/// </summary>
internal ref struct Anchors
{
    private static readonly Row[] Rows =
    [
        .. from shape in Platforms.All.SelectMany(platform => platform.Shapes)
           from anchor in shape.Anchors
           group shape.Recognize by anchor into row
           select new Row(row.Key, [.. row]),
    ];

    private static readonly FrozenDictionary<char, Row[]> ByFirstLetter = Rows.GroupBy(row => row.Text[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly Func<string, int, int>[] Scans = [.. AllScans()];

    // Most texts have none of the signs below, and the anchors with one in them, which come last, need not be searched for.
    private static readonly int Plain = Scans.Length - Others.Count(other => !Ascii.IsValid(other));
    // Five signs at a time are found fastest.
    private static readonly SearchValues<char>[] Signs = [.. Others.SelectMany(other => other.Where(c => !char.IsAscii(c)).Take(1)).Distinct().Chunk(5).Select(signs => SearchValues.Create(signs))];

    private readonly string _text;
    private readonly int[] _next = new int[Scans.Length];

    /// <summary>Starts at the beginning of a text.</summary>
    public Anchors(string text)
    {
        _text = text;
        _next.AsSpan().Fill(-1);
        if (!HasSign(text))
        {
            _next.AsSpan(Plain).Fill(int.MaxValue);
        }
    }

    /// <summary>The nearest anchor at or after a place; the text's length where there is none.</summary>
    public readonly int Next(int from)
    {
        var nearest = _text.Length;
        for (var i = 0; i < _next.Length; i++)
        {
            if (_next[i] < from)
            {
                var found = Scans[i](_text, from);
                _next[i] = found < 0 ? int.MaxValue : found;
            }

            nearest = Math.Min(nearest, _next[i]);
        }

        return nearest;
    }

    /// <summary>The first post that a recognizer reads at an anchor, in the order of the platforms.</summary>
    public static PostFinding? Recognize(PostScene scene, int anchor)
    {
        foreach (var (text, recognizers) in ByFirstLetter[scene.Text[anchor]])
        {
            if (!scene.Text.AsSpan(anchor).StartsWith(text))
            {
                continue;
            }

            foreach (var recognize in recognizers)
            {
                if (recognize(scene, anchor) is { } finding)
                {
                    return finding;
                }
            }
        }

        return null;
    }

    private static bool HasSign(ReadOnlySpan<char> text)
    {
        foreach (var signs in Signs)
        {
            if (text.ContainsAny(signs))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Others => Rows.Select(row => row.Text).Where(text => !Phrases.StartsInAscii(text)).OrderByDescending(text => Ascii.IsValid(text));

    private static IEnumerable<Func<string, int, int>> AllScans()
    {
        foreach (var group in Rows.Select(row => row.Text).Where(Phrases.StartsInAscii).GroupBy(text => (char.IsUpper(text[0]), char.IsLower(text[0]))))
        {
            var together = SearchValues.Create([.. group], StringComparison.Ordinal);
            yield return (text, from) => text.AsSpan(from).IndexOfAny(together) is >= 0 and var at ? at + from : -1;
        }

        foreach (var other in Others)
        {
            yield return other is [var only] ? (text, from) => text.IndexOf(only, from) : (text, from) => text.IndexOf(other, from, StringComparison.Ordinal);
        }
    }

    private sealed record Row(string Text, Recognizer[] Recognizers);
}
