using System.Globalization;
using NewsArchive.Social;
using NewsArchive.Text;

namespace NewsArchive.Tests.Social;

/// <summary>Reads posts and prints them for comparison: <c>platform: words | author @handle date time zone | links</c>, missing parts left out.</summary>
internal static class Found
{
    public static string In(string text) => string.Join('\n', Posts(text).Select(post => Print(text, post)));

    public static List<PostFinding> Posts(string text) => NewsArchive.Social.Posts.In(text, Passages.Of(text), []);

    public static List<string> ProseIn(string text) => [.. Tiles(text).Select(span => span.Of(text).ToString())];

    private static List<TextSpan> Tiles(string text) => NewsArchive.Reading.Tiles.Between(text, Passages.Of(text), Posts(text));

    private static string Print(string text, PostFinding post)
    {
        string?[] credit =
        [
            post.Author?.Of(text).ToString(), post.Handle is { } handle ? "@" + handle.Of(text).ToString() : null, post.PostedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            post.PostedAt?.ToString("HH:mm", CultureInfo.InvariantCulture), post.Zone,
        ];
        string[] parts =
        [
            $"{post.Platform}: {string.Join('¶', post.Words.Select(words => words.Of(text).ToString()))}".TrimEnd(), string.Join(' ', credit.Where(field => field is not null)),
            string.Join(' ', post.Links.Select(link => link.Of(text).ToString())),
        ];
        return string.Join(" | ", parts.Where(part => part.Length > 0));
    }
}
