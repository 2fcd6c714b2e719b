using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Evaluation.Posts;

/// <summary>The form in which texts and fields are compared; null where nothing is left.</summary>
internal static partial class Canonical
{
    private static readonly Dictionary<string, string> Platforms = new(StringComparer.Ordinal)
    {
        ["x"] = "twitter",
        ["tweet"] = "twitter",
        ["twitter/x"] = "twitter",
        ["ig"] = "instagram",
        ["fb"] = "facebook",
        ["bsky"] = "bluesky",
    };

    /// <summary>NFC, without zero-width characters and soft hyphens, each run of white space one space; empty where there is no text.</summary>
    public static string Text(string? text)
    {
        StringBuilder canonical = new();
        foreach (var c in Normalized(text ?? ""))
        {
            if (c is '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD')
            {
                continue;
            }

            // The information separators U+001C to U+001F count as white space here.
            var blank = char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
            _ = !blank ? canonical.Append(c) : canonical.Length > 0 && canonical[^1] != ' ' ? canonical.Append(' ') : canonical;
        }

        return canonical.ToString().TrimEnd(' ');
    }

    /// <summary>A post's words: as <see cref="Text"/>, without the media links at the end.</summary>
    public static string PostText(string? text) => TrailingMedia().Replace(Text(text), "").Trim();

    /// <summary>A display name, in lower case.</summary>
    public static string? Author(string? author) => Lower(author);

    /// <summary>A handle without its <c>@</c>, in lower case.</summary>
    public static string? Handle(string? handle) => Lower(Text(handle).TrimStart('@'));

    /// <summary>The day of a date; another text as it is.</summary>
    public static string? Date(string? date) => Text(date) is var text && Day().Match(text) is { Success: true } day ? day.Value : text.Length > 0 ? text : null;

    /// <summary>A platform's key; other names of a platform become its key.</summary>
    public static string? Platform(string? platform) => Lower(platform) is { } key ? Platforms.GetValueOrDefault(key, key) : null;

    private static string? Lower(string? text)
    {
#pragma warning disable CA1308 // the rules compare in lower case
        return Text(text) is { Length: > 0 } canonical ? canonical.ToLowerInvariant() : null;
#pragma warning restore CA1308
    }

    // Half a surrogate pair has no normal form.
    private static string Normalized(string text) => text.IsNormalizedOrBroken() ? text : text.Normalize(NormalizationForm.FormC);

    private static bool IsNormalizedOrBroken(this string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    [GeneratedRegex(@"(?:\s*(?:(?:https?://)?(?:pic\.twitter\.com|pic\.x\.com|t\.co)/[\p{L}\p{N}_]+…?|\[image or embed\]))+$")]
    private static partial Regex TrailingMedia();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d")]
    private static partial Regex Day();
}
