using NewsArchive.Text;

namespace NewsArchive.Social.Grammar;

/// <summary>
/// Reads a post as a script rendered it or a reader copied it: name, handle, words, and the time on a line of its own (traps 11, 12);
/// or name, handle and date, and then the words.
/// </summary>
internal static class RenderedPost
{
    private const int FarthestDate = 1500;
    private const int LongestName = 50;

    /// <summary>Reads the post whose head holds a handle.</summary>
    /// <param name="scene">The text, and what is already claimed.</param>
    /// <param name="tail">The handle.</param>
    /// <param name="platform">The platform's key.</param>
    public static PostFinding? Read(PostScene scene, Tail tail, string platform)
    {
        if (RenderedHead.At(scene, tail) is not { } head)
        {
            return null;
        }

        return head.Date is { } date ? AfterDate(scene, head, date, platform) : BeforeDate(scene, head, platform);
    }

    private static PostFinding? BeforeDate(PostScene scene, RenderedHead head, string platform)
    {
        var text = scene.Text;
        var limit = Math.Min((scene.After(3) ?? scene.After(2) ?? scene.After(1) ?? scene.Passage).End, head.End + FarthestDate);
        if ((head.IsInline ? RenderedDate.InLine(text, head, limit) : DateLine(scene, head, limit)) is not { } date)
        {
            return null;
        }

        var words = PostText.Of(text, head.Start, RenderedLines.Words(text, head.End, date.Span.Start));
        var isEmpty = words.Words.IsEmpty && words.Links.IsEmpty;
        var isSure = date.Match.Time is not null || head.IsBracketed || head.Author is { Length: <= LongestName };
        return !isSure || (isEmpty && (head.IsBracketed || date.Match.Time is null)) ? null : Finding(head, words, date, RenderedLines.FooterEnd(text, date.End, limit), platform);
    }

    /// <summary>The first line after the head that is a date and nothing else, if no other head stands before it.</summary>
    private static PrintedDate? DateLine(PostScene scene, RenderedHead head, int limit)
    {
        var text = scene.Text;
        var at = scene.Dateless.Start <= head.End && head.End < scene.Dateless.End ? scene.Dateless.End : head.End;
        while (at < limit)
        {
            var stop = Marks.LineEnd(text, at, limit);
            var line = Marks.Trim(text, at, stop);
            if (!line.IsEmpty && RenderedDate.Line(text, line) is { } date)
            {
                return date;
            }

            if (line.Of(text).Contains("(@", StringComparison.Ordinal) || RenderedHead.IsHandle(line.Of(text)))
            {
                return null;
            }

            at = stop + 1;
        }

        scene.Dateless = new(head.End, Math.Max(head.End, at));
        return null;
    }

    private static PostFinding? AfterDate(PostScene scene, RenderedHead head, PrintedDate date, string platform)
    {
        var text = scene.Text;
        var limit = scene.Passage.End;
        if (head.IsDotted && Marks.Trim(text, head.End, limit).IsEmpty && scene.After(1) is { Length: <= PostLength.LongTweet } next)
        {
            limit = next.End;
        }

        var end = RenderedLines.WordsEnd(text, head.End, head.IsInline ? Marks.LineEnd(text, head.End, limit) : limit);
        var words = PostText.Of(text, head.Start, RenderedLines.Words(text, head.End, end));
        var isEmpty = words.Words.IsEmpty && words.Links.IsEmpty;
        return isEmpty ? null : Finding(head, words, date, RenderedLines.FooterEnd(text, end, limit), platform) with { Confidence = 0.8 };
    }

    private static PostFinding Finding(RenderedHead head, PostText words, PrintedDate date, int end, string platform) =>
        new(platform, new(words.Start, end), head.IsBracketed ? $"{platform}.name_first" : $"{platform}.rendered")
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Author = head.Author,
            Handle = head.Handle,
            DateSpan = date.Span,
            PostedOn = date.Match.Date,
            PostedAt = date.Match.Time,
            Zone = date.Match.Zone,
            Confidence = head.IsBracketed ? 0.85 : 0.9,
        };
}
