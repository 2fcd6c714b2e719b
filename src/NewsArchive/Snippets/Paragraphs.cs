namespace NewsArchive.Snippets;

/// <summary>Stretches of a text between blank lines.</summary>
internal static class Paragraphs
{
    /// <summary>Whether a blank line stands between two places.</summary>
    public static bool AreParted(string text, int from, int to)
    {
        for (; from < to && text.AsSpan(from, to - from).IndexOf('\n') is >= 0 and var line; from += line + 1)
        {
            if (BlankLineEnd(text, from + line, to) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The paragraph around a place, without the white space at its ends.</summary>
    public static (int Start, int End) Around(string text, int at)
    {
        var start = at;
        while (start > 0 && !IsBlankLineBefore(text, start))
        {
            start--;
        }

        var end = at;
        while (end < text.Length && !(text[end] == '\n' && BlankLineEnd(text, end, text.Length) > 0))
        {
            end++;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // Where the next line is blank, its end; 0 where it is not.
    private static int BlankLineEnd(string text, int lineEnd, int to)
    {
        var at = lineEnd + 1;
        while (at < to && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at < to && text[at] == '\n' ? at : 0;
    }

    private static bool IsBlankLineBefore(string text, int at)
    {
        if (text[at - 1] != '\n')
        {
            return false;
        }

        var before = at - 2;
        while (before >= 0 && text[before] is ' ' or '\t' or '\r')
        {
            before--;
        }

        return before < 0 || text[before] == '\n';
    }
}
