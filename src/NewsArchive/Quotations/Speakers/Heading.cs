using NewsArchive.Text;

namespace NewsArchive.Quotations.Speakers;

/// <summary>Tells a heading or a credit from prose: a short line that no mark ends and whose long words begin with capitals. Nobody speaks or acts in it.</summary>
internal static class Heading
{
    private const int Longest = 140;
    private const int ShortestLongWord = 4;

    /// <summary>Whether a paragraph is one.</summary>
    public static bool Is(string text, TextSpan paragraph)
    {
        var line = paragraph.Of(text).TrimEnd();
        if (line.Length is 0 or > Longest || !char.IsLetterOrDigit(line[^1]))
        {
            return false;
        }

        var (capital, small) = (0, 0);
        for (var at = 0; at < line.Length;)
        {
            var word = WordAt(line, ref at);
            (capital, small) = word.IsEmpty ? (capital, small)
                : char.IsUpper(word[0]) ? (capital + 1, small)
                : (capital, small + (word.Length >= ShortestLongWord ? 1 : 0));
        }

        return capital > 1 && capital > 3 * small;
    }

    // The next letters in a row.
    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> line, ref int at)
    {
        while (at < line.Length && !char.IsLetter(line[at]))
        {
            at++;
        }

        var start = at;
        while (at < line.Length && (char.IsLetter(line[at]) || line[at] is '\'' or '’'))
        {
            at++;
        }

        return line[start..at];
    }
}
