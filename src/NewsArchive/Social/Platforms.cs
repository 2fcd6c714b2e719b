namespace NewsArchive.Social;

/// <summary>The platforms whose embeds are recognized.</summary>
internal static class Platforms
{
    /// <summary>The table, most specific first: at one place, the first claim wins.</summary>
    public static readonly Platform[] All =
    [
        Instagram.Platform,
        Bluesky.Platform,
        Mastodon.Platform,
        Threads.Platform,
        Twitter.Platform,
        Facebook.Platform,
        TikTok.Platform,
        Reddit.Platform,
        Vimeo.Platform,
        Imgur.Platform,
    ];
}
