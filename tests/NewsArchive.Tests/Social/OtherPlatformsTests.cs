using Xunit;

namespace NewsArchive.Tests.Social;

public class OtherPlatformsTests
{
    [Theory]
    [InlineData("Hello sky — Ann Lee (@ann.bsky.social) 2024-04-21T06:09:00.000Z", "bluesky: Hello sky | Ann Lee @ann.bsky.social 2024-04-21 06:09 Z")]
    [InlineData("Hello sky — @ann.example.org 2024-04-21T06:09:00.000Z", "bluesky: Hello sky | @ann.example.org 2024-04-21 06:09 Z")]
    [InlineData("Hello sky\n\n[image or embed] — Ann (@ann.bsky.social) Apr 21, 2024 at 15:09", "bluesky: Hello sky | Ann @ann.bsky.social 2024-04-21 15:09")]
    [InlineData("Hello [image or embed] — Ann (@ann.net) April 7, 2025 at 10:41 AM", "bluesky: Hello | Ann @ann.net 2025-04-07 10:41")]
    [InlineData("Hello — A L (@ann.bsky.social) 7 mai 2025 à 06:06", "bluesky: Hello | A L @ann.bsky.social 2025-05-07 06:06")]
    [InlineData("Hello — Ann (@ann.bsky.social) 3:09 PM · Apr 21, 2024", "bluesky: Hello | Ann @ann.bsky.social 2024-04-21 15:09")]
    public void Bluesky(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Theory]
    [InlineData("Post by @ann@mill.example View on Mastodon", "mastodon: | @ann@mill.example")]
    [InlineData("Post by @bas@mill.spaceView on Mastodon", "mastodon: | @bas@mill.space")]
    [InlineData("Hello — Ann (@ann@mill.example) March 1, 2023", "mastodon: Hello | Ann @ann@mill.example 2023-03-01")]
    [InlineData("Post by @ann.lee View on Threads", "threads: | @ann.lee")]
    public void Mastodon_and_Threads(string text, string expected) => Assert.Equal(expected, Found.In(text));

    [Theory]
    [InlineData("@ann15 Guess what I bake😍 #mill#bread ♬ original sound - ann", "tiktok: Guess what I bake😍 #mill#bread | @ann15")]
    [InlineData("Prose ends. @ann15 With @bob ##mill ♬  original sound  - ann", "tiktok: With @bob ##mill | @ann15")]
    [InlineData("A bread of my own byu/ann_lee inmills", "reddit: A bread of my own | @ann_lee")]
    [InlineData("A bread of my own by u/ann_lee in r/mills", "reddit: A bread of my own | @ann_lee")]
    [InlineData("Comment byu/ann_lee from discussion inmills", "reddit: | @ann_lee")]
    [InlineData("A Film About Mills from Ann Lee on Vimeo.", "vimeo: A Film About Mills | Ann Lee")]
    [InlineData("Ann Lee – The Long Mill – old stones Tarn 2014 from old stones on Vimeo.", "vimeo: Ann Lee – The Long Mill – old stones Tarn 2014 | old stones")]
    [InlineData("View post on imgur.com", "imgur:")]
    public void Cards(string text, string expected) => Assert.Equal(expected, Found.In(text));
}
