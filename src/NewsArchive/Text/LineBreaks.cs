using System.Buffers;

namespace NewsArchive.Text;

/// <summary>Where lines end: LF, CR LF, a lone CR, a form feed, NEL, U+2028 and U+2029.</summary>
internal static class LineBreaks
{
    private static readonly SearchValues<char> Newline = SearchValues.Create("\n");
    private static readonly SearchValues<char> Rare = SearchValues.Create("\r\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> All = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The characters to search for in this text: only LF where the text has no others, which is faster to find.</summary>
    public static SearchValues<char> In(ReadOnlySpan<char> text) => text.ContainsAny(Rare) ? All : Newline;

    /// <summary>Whether white space holds a blank line, so that what stands on both sides is two paragraphs.</summary>
    public static bool SeparateParagraphs(ReadOnlySpan<char> blanks)
    {
        var breaks = 0;
        for (var i = blanks.IndexOfAny(All); i >= 0 && i < blanks.Length && breaks < 2; i++)
        {
            breaks += blanks[i] switch
            {
                '\u2029' => 2,
                '\n' when i > 0 && blanks[i - 1] == '\r' => 0,
                '\n' or '\r' or '\f' or '\u0085' or '\u2028' => 1,
                _ => 0,
            };
        }

        return breaks > 1;
    }
}
