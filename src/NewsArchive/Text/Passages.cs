using System.Buffers;

namespace NewsArchive.Text;

/// <summary>The stretches of a text from blank line to blank line, trimmed.</summary>
internal static class Passages
{
    /// <summary>The most that a text is parted into; the last one holds all the rest. No article comes near, and memory has an end.</summary>
    public const int Most = 1_000_000;

    /// <summary>Finds them all, in order; none is empty. A text without any blank line whose lines are paragraphs gives its lines.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="most">See <see cref="Most"/>.</param>
    public static List<TextSpan> Of(string text, int most = Most)
    {
        var breaks = LineBreaks.In(text);
        var passages = Between(text, new(0, text.Length), breaks, LineBreaks.SeparateParagraphs, most);
        return passages.Count == 1 ? Unwrapped(text, passages[0], breaks) ?? passages : passages;
    }

    /// <summary>The lines of a passage, where it is all that there is and each of them is a paragraph; else the passage.</summary>
    public static List<TextSpan> OfOnly(string text, TextSpan passage) => Unwrapped(text, passage, LineBreaks.In(text)) ?? [passage];

    private static List<TextSpan>? Unwrapped(string text, TextSpan passage, SearchValues<char> breaks)
    {
        if (!UnwrappedLines.MayBe(passage.Of(text), breaks))
        {
            return null;
        }

        var lines = Between(text, passage, breaks, static _ => true, Most);
        return UnwrappedLines.Are(text, lines) ? lines : null;
    }

    private delegate bool Separates(ReadOnlySpan<char> blanks);

    private static List<TextSpan> Between(string text, TextSpan within, SearchValues<char> breaks, Separates separates, int most)
    {
        List<TextSpan> passages = [];
        var start = SkipBlanks(text, within.Start, within.End);
        for (var at = start; start < within.End;)
        {
            var length = passages.Count == most - 1 ? -1 : text.AsSpan(at, within.End - at).IndexOfAny(breaks);
            var end = length < 0 ? within.End : at + length;
            at = SkipBlanks(text, end, within.End);
            if (at == within.End || separates(text.AsSpan(end, at - end)))
            {
                passages.Add(new TextSpan(start, end).Trim(text));
                start = at;
            }
        }

        return passages;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Blank.Is(text[at]))
        {
            at++;
        }

        return at;
    }
}
