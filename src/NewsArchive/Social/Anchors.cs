using System.Buffers;

namespace NewsArchive.Social;

/// <summary>Finds the places at which a post can be recognized: one vectorised scan for all ASCII anchors, one for each other anchor.</summary>
internal ref struct Anchors
{
    private static readonly (string Text, Recognizer[] Recognizers)[] Rows =
    [
        .. from shape in Platforms.All.SelectMany(platform => platform.Shapes)
           from anchor in shape.Anchors
           group shape.Recognize by anchor into row
           select (row.Key, row.ToArray()),
    ];

    private static readonly Func<string, int, int>[] Scans = [.. AllScans()];

    private readonly string _text;
    private readonly int[] _next = new int[Scans.Length];

    /// <summary>Starts at the beginning of a text.</summary>
    public Anchors(string text)
    {
        _text = text;
        _next.AsSpan().Fill(-1);
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
        foreach (var (text, recognizers) in Rows)
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

    private static IEnumerable<Func<string, int, int>> AllScans()
    {
        yield return (text, from) => text.IndexOf('@', from);
        var ascii = SearchValues.Create([.. from row in Rows where row.Text != "@" && row.Text.All(char.IsAscii) select row.Text], StringComparison.Ordinal);
        yield return (text, from) => text.AsSpan(from).IndexOfAny(ascii) is >= 0 and var at ? at + from : -1;
        foreach (var (other, _) in Rows.Where(row => !row.Text.All(char.IsAscii)))
        {
            yield return (text, from) => text.IndexOf(other, from, StringComparison.Ordinal);
        }
    }
}
