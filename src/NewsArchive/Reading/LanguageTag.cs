namespace NewsArchive.Reading;

/// <summary>The language that a header names.</summary>
internal static class LanguageTag
{
    /// <summary>The first part of a BCP 47 tag, in lower case: <c>en</c> of <c>en-GB</c> and <c>EN_us</c>; null where the words are no tag.</summary>
    public static string? Of(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny('-', '_');
        var language = end < 0 ? words : words[..end];
        Span<char> tag = stackalloc char[3];
        var isTag = language.Length is 2 or 3 && language.ToLowerInvariant(tag) > 0 && tag[..language.Length].IndexOfAnyExceptInRange('a', 'z') < 0
            && words.IndexOf(' ') < 0;
        return isTag ? tag[..language.Length].ToString() : null;
    }
}
