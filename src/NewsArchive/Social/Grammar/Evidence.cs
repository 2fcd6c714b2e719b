using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>Signs that a passage is a post's words and not prose.</summary>
internal static class Evidence
{
    private const int LongestHeading = 60;
    private const int LongestLabel = 20;

    /// <summary>Whether the passage holds what posts hold and prose seldom does: a hashtag, a media link, a mention at the start, a header of the widget.</summary>
    public static bool IsPostLike(string text, TextSpan passage)
    {
        var words = passage.Of(text);
        return !words.EndsWith(":") && (words.StartsWith("@") || words.StartsWith(".@") || words.Contains("//t.co/", StringComparison.Ordinal)
            || words.Contains("pic.twitter.com/", StringComparison.Ordinal) || words.EndsWith(PostText.Placeholder) || HasHashtag(words));
    }

    /// <summary>Whether the passage holds what prose never does: an emoji, a media link, an answer's opening.</summary>
    public static bool IsSurelyPost(string text, TextSpan passage)
    {
        var words = passage.Of(text);
        return !words.EndsWith(":") && (words.ContainsAnyInRange('\uD83C', '\uD83E') || words.ContainsAnyInRange('\u2600', '\u26FF') || words.StartsWith("@") || words.StartsWith(".@") || words.Contains("//t.co/", StringComparison.Ordinal)
            || words.Contains("pic.twitter.com/", StringComparison.Ordinal));
    }

    /// <summary>Whether the passage does not end as prose does, and is too long for a heading.</summary>
    public static bool IsUnfinished(string text, TextSpan passage) =>
        passage.Length > LongestHeading && text[passage.End - 1] is not ':' && !Seam.EndsSentence(text, passage.Start, passage.End);

    /// <summary>Whether the passage holds nothing but addresses, a short label before them apart.</summary>
    public static bool IsOnlyLinks(string text, TextSpan passage)
    {
        var words = passage.Length < 200 ? PostText.Of(text, passage.Start, [passage]).Words : [passage];
        return words.IsEmpty || (words is [var label] && label.Length < LongestLabel && label.Of(text).EndsWith(":"));
    }

    private static bool HasHashtag(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf('#'); at >= 0 && at + 1 < words.Length;)
        {
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && char.IsLetter(words[at + 1]))
            {
                return true;
            }

            var next = words[(at + 1)..].IndexOf('#');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
