using System.Buffers;

namespace NewsArchive.Social.Grammar;

/// <summary>Places at which one text can end and another begin.</summary>
internal static class Seam
{
    private const string SentenceEnds = ".!?…。！？";

    private static readonly SearchValues<char> Ends = SearchValues.Create(SentenceEnds);
    private static readonly Func<string, int, bool>[] Strong = [IsLineStart, IsAfterGap, IsAfterColon, IsGluedSentence];
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"”’'»)“」");

    /// <summary>Whether a sentence or a link is complete before a place, or nothing stands before it.</summary>
    public static bool IsClosed(string text, int floor, int at)
    {
        while (at > floor && Marks.IsBlank(text[at - 1]))
        {
            at--;
        }

        return at <= floor || (EndsSentence(text, floor, at) && !EndsInitial(text, floor, at)) || EndsLink(text, floor, at);
    }

    /// <summary>Whether the character before a place ends a sentence, closing marks passed over.</summary>
    public static bool EndsSentence(string text, int floor, int at)
    {
        while (at > floor && Closing.Contains(text[at - 1]))
        {
            at--;
        }

        return at > floor && Ends.Contains(text[at - 1]);
    }

    /// <summary>Whether a full stop before a place belongs to an initial or a short title: <c>J.</c>, <c>Dr.</c></summary>
    public static bool EndsInitial(string text, int floor, int at)
    {
        var start = at - 1;
        while (start > floor && at - start < 5 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[at - 1] == '.' && at - 1 - start is 1 or 2 && char.IsUpper(text[start]) && (start == floor || Marks.IsBlank(text[start - 1]));
    }

    private static bool EndsLink(string text, int floor, int at)
    {
        var start = Math.Max(floor, at - 80);
        var word = text.AsSpan(start, at - start);
        word = word[(word.LastIndexOfAny(" \n\u00A0") + 1)..];
        return word.Contains("://", StringComparison.Ordinal) || word.Contains("pic.twitter.com/", StringComparison.Ordinal)
            || word.Contains("pic.x.com/", StringComparison.Ordinal) || word.EndsWith("embed]");
    }

    /// <summary>
    /// Where a post begins in a stretch that holds prose and then the post: the first good seam from which the rest is short enough;
    /// the start of the stretch where all of it is, or where there is no seam.
    /// </summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">The most that a post may hold, as <see cref="PostLength"/> counts.</param>
    /// <returns>The start, and how sure it is, from 0 to 1.</returns>
    public static (int Start, double Sure) StartOfPost(string text, int start, int end, int limit)
    {
        var reach = PostLength.Reach(text, start, end, limit);
        if (reach <= start)
        {
            return (start, 1);
        }

        foreach (var kind in Strong)
        {
            if (First(kind, text, Math.Max(reach, start + 2), end) is { } seam)
            {
                return (seam, 0.85);
            }
        }

        // Limits were passed now and then; words are not cut off for a little.
        if (end - start <= PostLength.LongTweet)
        {
            return (start, 0.9);
        }

        return First(IsSentenceStart, text, Math.Max(reach, start + 2), end) is { } sentence ? (sentence, 0.6) : (end - start <= 2 * limit ? start : reach, 0.5);
    }

    /// <summary>Whether a sentence begins at a place, with a blank before it or glued to the last.</summary>
    public static bool BeginsSentence(string text, int at) => IsSentenceStart(text, at) || IsGluedSentence(text, at);

    private static int? First(Func<string, int, bool> kind, string text, int from, int end)
    {
        for (var at = from; at < end - 1; at++)
        {
            if (kind(text, at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsLineStart(string text, int at) => text[at - 1] == '\n' && !Marks.IsBlank(text[at]);

    private static bool IsAfterGap(string text, int at) => !Marks.IsBlank(text[at]) && Marks.IsBlank(text[at - 1]) && Marks.IsBlank(text[at - 2]);

    private static bool IsAfterColon(string text, int at) => Marks.IsBlank(text[at - 1]) && text[at - 2] == ':' && !Marks.IsBlank(text[at]);

    private static bool IsGluedSentence(string text, int at) => Ends.Contains(text[at - 1]) && char.IsLower(text[at - 2]) && (char.IsUpper(text[at]) || text[at] is '@' or '#');

    private static bool IsSentenceStart(string text, int at) =>
        Marks.IsBlank(text[at - 1]) && !Marks.IsBlank(text[at]) && !char.IsLower(text[at]) && (EndsSentence(text, 0, at - 1) || text[at - 2] is ':');
}
