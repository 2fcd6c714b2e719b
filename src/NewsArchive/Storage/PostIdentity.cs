using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>
/// What tells that two occurrences are one post: the same media link, or the same platform, account, day and words. Each as 16 hexadecimal digits of
/// a hash that stays the same for ever.
/// </summary>
public static class PostIdentity
{
    private const int Digits = 16;

    /// <summary>The key of the first media link, such as <c>pic.twitter.com/…</c>; null where there is none.</summary>
    public static string? Media(SocialPost post)
    {
        foreach (var link in post.Links)
        {
            var address = link.AsSpan(link.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0);
            if (address.StartsWith("pic.", StringComparison.OrdinalIgnoreCase) && address.IndexOf('/') is > 0 and var slash && slash + 1 < address.Length)
            {
                return Hash($"{address[..slash].ToString().ToLowerInvariant()}{address[slash..]}");
            }
        }

        return null;
    }

    /// <summary>The key of platform, account, day and words, by which letter case and white space do not count; null where words or account are unknown.</summary>
    public static string? Words(SocialPost post)
    {
        var words = Folded(post.Text);
        return words.Length == 0 || (post.Handle ?? post.Author) is not { } account
            ? null
            : Hash($"{post.Platform}|{Folded(account)}|{post.PostedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{words}");
    }

    /// <summary>The key of a post that nothing else tells: its place in this one article.</summary>
    public static string Place(Article article, SocialPost post) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"{article.Content.Sha256}|{post.Range.Start}"));

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static string Hash(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Digits];
}
