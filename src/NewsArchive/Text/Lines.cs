namespace NewsArchive.Text;

/// <summary>The lines of a text, lazily.</summary>
internal static class Lines
{
    /// <summary>The lines from a place on, each trimmed; blank ones are empty.</summary>
    public static IEnumerable<TextSpan> From(string text, int start) => In(text, new(start, text.Length));

    /// <summary>The lines of a stretch, each trimmed; blank ones are empty.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var length = text.AsSpan(at, span.End - at).IndexOfAny('\n', '\r', '\u2028');
            var end = length < 0 ? span.End : at + length;
            yield return new TextSpan(at, end).Trim(text);
            at = end + (end + 1 < span.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
