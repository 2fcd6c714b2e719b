using System.Buffers;
using NewsArchive.Dates;
using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>
/// A post on X as its script rendered it: name, <c>@handle</c>, words, <c>8:27 AM - 11 Jul 2017</c>, counts (traps 12).
/// </summary>
internal static class RenderedTweet
{
    /// <summary>What stands between time and date.</summary>
    public static readonly string[] Anchors = [" AM - ", " PM - ", " AM · ", " PM · "];

    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789,.KM ");

    private const int PassagesBack = 3;
    private const int MostLines = 14;
    private const int LongestLine = 90;
    private const int FarthestHandle = 1500;

    /// <summary>Reads the post whose time of day ends at a place.</summary>
    public static PostFinding? Read(PostScene scene, int anchor)
    {
        var text = scene.Text;
        var start = TimeStart(text, scene.Floor, anchor);
        if (start == anchor || !DateReader.TryRead(text.AsSpan(start, scene.Passage.End - start), out var match) || match.Date is null || match.Time is null
            || FindHandle(scene, start) is not { } handle)
        {
            return null;
        }

        var author = AuthorOf(scene, handle);
        var words = PostText.Of(text, Above(scene, author.Start), Lines(text, handle.End, start));
        return new("twitter", new(words.Start, EndAfter(scene, start + match.Length)), "twitter.rendered")
        {
            Words = words.Words,
            Links = words.Links,
            Truncated = words.IsTruncated,
            Author = author.End < handle.Start ? Unverified(text, author) : null,
            Handle = handle,
            DateSpan = new(start, start + match.Length),
            PostedOn = match.Date,
            PostedAt = match.Time,
            Zone = match.Zone,
            Confidence = 0.9,
        };
    }

    private static int TimeStart(string text, int floor, int anchor)
    {
        var at = anchor;
        while (at > floor && anchor - at < 5 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == ':'))
        {
            at--;
        }

        return at;
    }

    /// <summary>The handle alone at the end of the nearest line above, or behind the mark of a verified account on the same line.</summary>
    private static TextSpan? FindHandle(PostScene scene, int before)
    {
        var text = scene.Text;
        var floor = Math.Max(scene.FloorBefore(PassagesBack), before - FarthestHandle);
        var end = before;
        for (var lines = 0; lines < MostLines && end > floor; lines++)
        {
            var start = Marks.LineStart(text, floor, end);
            var line = Marks.Trim(text, start, end);
            if (HandleIn(text, line) is { } handle)
            {
                return handle;
            }

            end = Math.Max(floor, start - 1);
        }

        return null;
    }

    private static TextSpan? HandleIn(string text, TextSpan line)
    {
        var words = line.Of(text);
        var verified = words.LastIndexOfAny('✔', '✓');
        var at = verified >= 0 ? verified + words[verified..].IndexOf('@') : words.LastIndexOf('@');
        if (at < 0 || (verified >= 0 && at < verified))
        {
            return null;
        }

        TextSpan handle = new(line.Start + at + 1, line.Start + at + 1 + Handles.Length(words[(at + 1)..]));
        var endsLine = handle.End == line.End && line.Length <= LongestLine && (at == 0 || (char.IsUpper(words[0]) && !words[..at].ContainsAny(".!?:,")));
        return (verified >= 0 || endsLine) && Handles.IsTwitter(handle.Of(text)) ? handle : null;
    }

    private static TextSpan AuthorOf(PostScene scene, TextSpan handle)
    {
        var text = scene.Text;
        var at = handle.Start - 1;
        var floor = scene.FloorBefore(PassagesBack);
        var line = Marks.Trim(text, Marks.LineStart(text, floor, at), at);
        if (line.IsEmpty && line.Start > floor)
        {
            var above = Marks.Trim(text, floor, at).End;
            line = Marks.Trim(text, Marks.LineStart(text, floor, above), above);
        }

        return line.Length is > 0 and <= LongestLine ? line : new(at, at);
    }

    // The lines of the widget above the name.
    private static int Above(PostScene scene, int at)
    {
        var text = scene.Text;
        var floor = scene.FloorBefore(PassagesBack);
        var end = Marks.Trim(text, floor, at).End;
        var line = Marks.Trim(text, Marks.LineStart(text, floor, end), end);
        return line.Of(text) is "Follow" or "Embedded video" or "View image on Twitter" or "✔" ? line.Start : at;
    }

    // The mark of a verified account, and the button beside the name.
    private static TextSpan Unverified(string text, TextSpan author)
    {
        var name = author.Of(text);
        var end = name.IndexOfAny('✔', '✓') is >= 0 and var mark ? author.Start + mark : author.End;
        var start = author.Start + (name.StartsWith("Follow ") ? "Follow ".Length : 0);
        return Marks.Trim(text, start, name.EndsWith("Verified account") ? author.End - "Verified account".Length : end);
    }

    private static List<TextSpan> Lines(string text, int start, int end)
    {
        List<TextSpan> lines = [];
        for (var at = start; at < end;)
        {
            var stop = Marks.LineEnd(text, at, end);
            var line = Marks.Trim(text, at, stop);
            at = stop + 1;
            if (line.IsEmpty || IsCount(line.Of(text)))
            {
                continue;
            }

            if (lines.Count > 0 && Marks.Trim(text, lines[^1].End, line.Start).IsEmpty)
            {
                lines[^1] = lines[^1] with { End = line.End };
            }
            else
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static int EndAfter(PostScene scene, int at)
    {
        var text = scene.Text;
        var limit = (scene.After(2) ?? scene.After(1) ?? scene.Passage).End;
        for (var lines = 0; lines < 8 && at < limit; lines++)
        {
            var start = Marks.SkipBlanks(text, at, limit, 40);
            var stop = Marks.LineEnd(text, start, limit);
            var line = Marks.Trim(text, start, stop);
            if (line.IsEmpty || !(IsCount(line.Of(text)) || IsFooter(line.Of(text))))
            {
                break;
            }

            at = line.End;
        }

        return at;
    }

    private static bool IsCount(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(Counts);

    private static bool IsFooter(ReadOnlySpan<char> line) =>
        line.Length < LongestLine && (line.Contains("Retweet", StringComparison.Ordinal) || line.Contains("people are talking about this", StringComparison.Ordinal)
        || line.StartsWith("Twitter Ads info") || line.StartsWith("See ") || line.StartsWith("Reply") || line.StartsWith("Read the full conversation") || line.StartsWith("Copy link"));
}
