using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>
/// Imgur (embed-shapes G1): <c>View post on imgur.com</c>, or the title, which only <c>- Imgur</c> behind it or <c>on Imgur:</c> before it tells from prose.
/// </summary>
internal static class Imgur
{
    private const string Card = "View post on imgur.com";
    private const int LongestTitle = 130;

    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("imgur", "Imgur", new Shape([Card], Read), new Shape(["- Imgur", "- Album on Imgur"], ReadTitle), new Shape(["mgur:"], ReadAnnounced));

    private static PostFinding? Read(PostScene scene, int anchor) => new("imgur", new(anchor, anchor + Card.Length), "imgur.card") { Confidence = 0.9 };

    private static PostFinding? ReadTitle(PostScene scene, int anchor)
    {
        var title = Marks.Trim(scene.Text, scene.Passage.Start, anchor);
        var isCard = scene.Floor == scene.Passage.Start && scene.Passage.Length <= LongestTitle && scene.Passage.Of(scene.Text).EndsWith("Imgur") && !title.IsEmpty && !title.Of(scene.Text).Contains('\n');
        return isCard ? new("imgur", scene.Passage, "imgur.title") { Words = [title], Confidence = 0.8 } : null;
    }

    private static PostFinding? ReadAnnounced(PostScene scene, int anchor)
    {
        var isLast = anchor + "mgur:".Length == scene.Passage.End;
        return isLast && scene.After(1) is { Length: <= LongestTitle } title && IsTitle(scene.Text, title) ? new("imgur", title, "imgur.title") { Words = [title], Confidence = 0.6 } : null;
    }

    private static bool IsTitle(string text, TextSpan title) =>
        !title.Of(text).ContainsAny('\n', ':', '@') && (!Seam.EndsSentence(text, title.Start, title.End) || text[title.End - 1] is '!' or '?');
}
