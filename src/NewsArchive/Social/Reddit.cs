using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>Reddit (embed-shapes R1-R3): <c>TITLE byu/user insubreddit</c>, <c>Comment byu/user from discussion insubreddit</c>, and the older card.</summary>
internal static class Reddit
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("reddit", "Reddit", new Shape(["byu/", " u/", "\nu/"], Read), new Shape([RedditCard.Anchor], RedditCard.Read), new Shape(["eddit"], RedditCard.ReadBeside));

    private const int LongestTitle = 320;
    private const string Deleted = "[deleted]";

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        var text = scene.Text;
        var isGlued = text[anchor] == 'b';
        var credit = isGlued ? anchor : anchor - 2;
        if (credit < scene.Floor || !text.AsSpan(credit).StartsWith("by"))
        {
            return null;
        }

        var user = text.IndexOf('/', anchor) + 1;
        TextSpan handle = new(user, user + UserLength(text, user, scene.Passage.End));
        var place = Marks.SkipBlanks(text, handle.End, scene.Passage.End);
        place = After(text, place, scene.Passage.End, "from discussion");
        var subreddit = After(text, place, scene.Passage.End, "in");
        subreddit = subreddit == place ? subreddit : After(text, subreddit, scene.Passage.End, "r/");
        var end = subreddit + NameLength(text, subreddit, scene.Passage.End);
        var isWhole = subreddit > place && end > subreddit && (isGlued || Marks.LineEndsAt(text, end, scene.Passage.End));
        return handle.Length is > 2 and <= 20 && isWhole ? Finding(scene, credit, end) with { Handle = handle.Of(text) is Deleted ? null : handle } : null;
    }

    private static PostFinding Finding(PostScene scene, int credit, int end)
    {
        var text = scene.Text;
        var title = Title(scene, credit);
        var isComment = title.Of(text) is "Comment";
        return new("reddit", new(title.IsEmpty ? credit : title.Start, end), "reddit.by_user") { Words = title.IsEmpty || isComment ? [] : [title], Confidence = 0.95 };
    }

    /// <summary>The words before the credit: on its line, on the line above, or in the passage before.</summary>
    private static TextSpan Title(PostScene scene, int credit)
    {
        var text = scene.Text;
        var above = Marks.Trim(text, scene.Floor, credit);
        if (above.IsEmpty)
        {
            return scene.Floor == scene.Passage.Start && scene.Before(1) is { Length: <= LongestTitle } before && text[before.End - 1] != ':' && !before.Of(text).Contains('\n') ? before : above;
        }

        return above with { Start = Math.Max(Marks.LineStart(text, above.Start, above.End), above.End - LongestTitle) };
    }

    private static int UserLength(string text, int at, int end) =>
        text.AsSpan(at, end - at).StartsWith(Deleted) ? Deleted.Length : NameLength(text, at, end);

    private static int After(string text, int at, int end, string word) =>
        text.AsSpan(at, end - at).StartsWith(word) ? Marks.SkipBlanks(text, at + word.Length, end) : at;

    private static int NameLength(string text, int at, int end)
    {
        var start = at;
        while (at < end && at - start <= 24 && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at - start;
    }
}
