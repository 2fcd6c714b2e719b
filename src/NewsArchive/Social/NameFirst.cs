using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>A post whose author stands before the words and whose date stands alone after them (traps 11).</summary>
internal static class NameFirst
{
    private const int MostLines = 10;

    /// <summary>Reads the post whose first line ends with a handle.</summary>
    public static PostFinding? Read(PostScene scene, Tail tail)
    {
        var text = scene.Text;
        if (tail.Date is not null || !tail.IsBracketed || !Marks.LineEndsAt(text, tail.End, scene.Passage.End))
        {
            return null;
        }

        var name = Marks.Trim(text, Marks.LineStart(text, scene.Floor, tail.Bracket.Start), tail.Bracket.Start);
        if (name.Length is 0 or > Signature.LongestName || Dashes.IsDash(text[name.Start]) || text[name.Start] is '-' || DateLine(scene, tail.End) is not { } date)
        {
            return null;
        }

        var words = PostText.Of(text, name.Start, [Marks.Trim(text, tail.End, date.Span.Start)]);
        return words.Words.IsEmpty && words.Links.IsEmpty ? null : new("twitter", new(name.Start, date.Span.End), "twitter.name_first")
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Author = name,
            Handle = tail.Handle,
            DateSpan = date.Span,
            PostedOn = date.Match.Date,
            PostedAt = date.Match.Time,
            Zone = date.Match.Zone,
            Confidence = 0.85,
        };
    }

    /// <summary>The first line after a place that is a date and nothing else, if no other handle stands before it.</summary>
    private static PrintedDate? DateLine(PostScene scene, int from)
    {
        var text = scene.Text;
        var last = scene.After(2) ?? scene.After(1) ?? scene.Passage;
        var end = Math.Min(last.End, from + PostLength.LongTweet + 100);
        var at = from;
        for (var lines = 0; lines < MostLines && at < end; lines++)
        {
            at = Math.Min(end, Marks.LineEnd(text, at, end) + 1);
            var stop = Marks.LineEnd(text, at, end);
            var line = Marks.Trim(text, at, stop);
            if (line.Of(text).Contains("(@", StringComparison.Ordinal))
            {
                return null;
            }

            if (!line.IsEmpty && PrintedDate.After(text, line.Start, line.End) is { Match.Date: not null } date && date.End == line.End)
            {
                return date;
            }
        }

        return null;
    }
}
