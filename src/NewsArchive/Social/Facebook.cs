using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>Facebook (embed-shapes F1-F14): the words, then <c>Posted by Name on Tuesday, March 19, 2019</c>. No handle.</summary>
internal static class Facebook
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("facebook", "Facebook", new Shape(FacebookWords.Anchors, Read), new Shape(["Post by "], ReadPlugin));

    private const int LongestName = 120;

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        foreach (var row in FacebookWords.Rows)
        {
            if (scene.Text.AsSpan(anchor).StartsWith(row.Before) && Read(scene, anchor, row) is { } finding)
            {
                return finding;
            }
        }

        return null;
    }

    private static PostFinding? Read(PostScene scene, int anchor, FacebookWords.Row row)
    {
        var text = scene.Text;
        if (Credit(scene, anchor + row.Before.Length, row) is not var (author, date))
        {
            return null;
        }

        if (Marks.Trim(text, scene.Floor, anchor).IsEmpty && scene.Before(1) is null && scene.Claimed == 0)
        {
            scene.Near(new(anchor, date.End), "facebook.posted", "the article's own byline");
            return null;
        }

        var words = WordsBefore.Read(scene, anchor, PostLength.Facebook, (_, passage) => IsWords(scene, passage, author));
        return new("facebook", new(Math.Min(words.Start, anchor), WidgetWords.EndAfter(text, date.End, scene.Passage.End, author)), "facebook.posted")
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Author = author,
            DateSpan = date.Span,
            PostedOn = date.Match.Date,
            PostedAt = date.Match.Time,
            Zone = date.Match.Zone,
            Confidence = 0.97,
            WordsConfidence = words.Sure,
        };
    }

    /// <summary>The name up to the preposition that a date follows, with a weekday as Facebook prints it.</summary>
    private static (TextSpan Author, PrintedDate Date)? Credit(PostScene scene, int start, FacebookWords.Row row)
    {
        var text = scene.Text;
        var end = Math.Min(scene.Passage.End, start + LongestName);
        for (var at = start + 1; at < end; at++)
        {
            if (!Marks.IsBlank(text[at]) && !Marks.IsBlank(text[at - 1]))
            {
                continue;
            }

            if (!text.AsSpan(at, end - at).StartsWith(row.Between))
            {
                continue;
            }

            var author = Marks.Trim(text, start, at);
            var from = at + row.Between.Length;
            if (!author.IsEmpty && from < scene.Passage.End && (row.Between.Length > 0 || !Marks.IsBlank(text[at])) && PrintedDate.After(text, from, scene.Passage.End) is { Match.Date: not null } date
                && (date.Match.Weekday is not null || row.WithoutWeekday))
            {
                return (author, date);
            }
        }

        return null;
    }

    /// <summary>The plugin of 2013: <c>Post by Name.</c> and nothing else in the passage (embed-shapes F5).</summary>
    private static PostFinding? ReadPlugin(PostScene scene, int anchor)
    {
        var author = Marks.Trim(scene.Text, anchor + "Post by ".Length, scene.Passage.End - 1);
        return anchor == scene.Passage.Start && author.Length is > 0 and < 60 && scene.Text[scene.Passage.End - 1] == '.' && scene.Text[author.Start] != '@'
            && !author.Of(scene.Text).ContainsAny(".\n:")
            ? new("facebook", scene.Passage, "facebook.plugin") { Author = author, Confidence = 0.7 }
            : null;
    }

    // An embed may have no words. Then the passage before announces it, or the article begins with it.
    private static bool IsWords(PostScene scene, TextSpan passage, TextSpan author)
    {
        var words = passage.Of(scene.Text);
        var isSure = Evidence.IsPostLike(scene.Text, passage) || Evidence.IsUnfinished(scene.Text, passage) || words.EndsWith("...") || words.EndsWith("…");
        return isSure || !(words.EndsWith(":") || scene.Before(2) is null || words.Contains(author.Of(scene.Text), StringComparison.OrdinalIgnoreCase));
    }
}
