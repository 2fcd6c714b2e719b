using System.Buffers;

namespace NewsArchive.Text;

/// <summary>Tells lines that are paragraphs from the lines of one wrapped paragraph, in a text that has no blank line.</summary>
internal static class UnwrappedLines
{
    private const int MinLines = 3;
    private const int WrapWidth = 100;
    private const string SentenceEnds = ".!?…:;。！？」”\"»)";

    /// <summary>Whether there are several lines that are long enough on average; cheap, to spare the rest.</summary>
    public static bool MayBe(ReadOnlySpan<char> passage, SearchValues<char> breaks)
    {
        var lines = 1 + passage.CountAny(breaks);
        return lines >= MinLines && passage.Length / lines > WrapWidth / 3;
    }

    /// <summary>
    /// Whether each line is a paragraph: there are several, and either some line is longer than anybody wraps or nearly all of them end a sentence.
    /// </summary>
    public static bool Are(string text, List<TextSpan> lines)
    {
        var (longLines, ended) = (0, 0);
        foreach (var line in lines)
        {
            longLines += line.Length > WrapWidth ? 1 : 0;
            ended += SentenceEnds.Contains(text[line.End - 1], StringComparison.Ordinal) ? 1 : 0;
        }

        return lines.Count >= MinLines && longLines * 3 >= lines.Count && ended * 3 >= lines.Count * 2;
    }
}
