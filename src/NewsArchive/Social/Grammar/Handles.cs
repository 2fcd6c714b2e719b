using System.Buffers;

namespace NewsArchive.Social.Grammar;

/// <summary>What a handle may look like on each platform, without its <c>@</c>.</summary>
internal static class Handles
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Alphanumeric = Letters + "0123456789";
    private const int LongestDomain = 253;

    private static readonly SearchValues<char> Twitter = SearchValues.Create(Alphanumeric + "_\\");
    private static readonly SearchValues<char> Instagram = SearchValues.Create(Alphanumeric + "_.\\");
    private static readonly SearchValues<char> Domain = SearchValues.Create(Alphanumeric + "-.");
    private static readonly SearchValues<char> TopLevel = SearchValues.Create(Letters);
    private static readonly SearchValues<char> Any = SearchValues.Create(Alphanumeric + "_-.\\");

    /// <summary>The number of characters that can belong to a handle of any platform.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = Run(text);
        var server = length > 0 && length + 1 < text.Length && text[length] == '@' ? Run(text[(length + 1)..]) : 0;
        return server > 0 ? length + 1 + server : length;
    }

    private static int Run(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, LongestDomain)];
        var length = window.IndexOfAnyExcept(Any);
        length = length < 0 ? window.Length : length;
        for (var slash = 0; slash < length; slash++)
        {
            // Markdown writes "\_" for an underscore.
            if (window[slash] == '\\' && (slash + 1 == length || window[slash + 1] != '_'))
            {
                return slash;
            }
        }

        return length;
    }

    /// <summary>X: one to fifteen letters, digits and underscores.</summary>
    public static bool IsTwitter(ReadOnlySpan<char> handle) => handle.Length > 0 && handle.Length - handle.Count('\\') <= 15 && !handle.ContainsAnyExcept(Twitter);

    /// <summary>Instagram, Threads, TikTok: one to thirty letters, digits, underscores and dots.</summary>
    public static bool IsInstagram(ReadOnlySpan<char> handle) => handle.Length is > 0 and <= 30 && !handle.ContainsAnyExcept(Instagram);

    /// <summary>Bluesky: a domain name.</summary>
    public static bool IsDomain(ReadOnlySpan<char> handle)
    {
        var dot = handle.LastIndexOf('.');
        return dot > 0 && handle.Length - dot > 2 && handle.Length <= LongestDomain && handle[0] is not ('.' or '-')
            && !handle.ContainsAnyExcept(Domain) && !handle.Contains("..", StringComparison.Ordinal) && !handle[(dot + 1)..].ContainsAnyExcept(TopLevel);
    }

    /// <summary>Mastodon and its kin: a user at a domain, <c>user@server</c>.</summary>
    public static bool IsFediverse(ReadOnlySpan<char> handle)
    {
        var at = handle.IndexOf('@');
        return at > 0 && !handle[..at].ContainsAnyExcept(Instagram) && IsDomain(handle[(at + 1)..]);
    }
}
