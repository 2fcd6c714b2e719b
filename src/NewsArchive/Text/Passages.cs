using System.Buffers;

namespace NewsArchive.Text;

/// <summary>The stretches of a text from blank line to blank line, trimmed.</summary>
internal static class Passages
{
    /// <summary>Finds them all, in order; none is empty. A text without any blank line whose lines are paragraphs gives its lines.</summary>
    public static List<TextSpan> Of(string text)
    {
        var breaks = LineBreaks.In(text);
        var passages = Between(text, breaks, LineBreaks.SeparateParagraphs);
        if (passages.Count != 1 || !UnwrappedLines.MayBe(passages[0].Of(text), breaks))
        {
            return passages;
        }

        var lines = Between(text, breaks, static _ => true);
        return UnwrappedLines.Are(text, lines) ? lines : passages;
    }

    private delegate bool Separates(ReadOnlySpan<char> blanks);

    private static List<TextSpan> Between(string text, SearchValues<char> breaks, Separates separates)
    {
        List<TextSpan> passages = [];
        var start = SkipBlanks(text, 0);
        for (var at = start; start < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(breaks);
            var end = length < 0 ? text.Length : at + length;
            at = SkipBlanks(text, end);
            if (at == text.Length || separates(text.AsSpan(end, at - end)))
            {
                passages.Add(new TextSpan(start, end).Trim(text));
                start = at;
            }
        }

        return passages;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && Blank.Is(text[at]))
        {
            at++;
        }

        return at;
    }
}
