using NewsArchive.Social.Grammar;

namespace NewsArchive.Social;

/// <summary>X, formerly Twitter (embed-shapes X1-X31): a signed tail, the name first, what the widget's script rendered, the address alone, or words between a page's own.</summary>
internal static class Twitter
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new(
        "twitter",
        "X (Twitter)",
        new Shape(["@"], Read),
        new Shape(["/status/"], StatusAddress.Read),
        new Shape(["pic.twitter.com/", "pic.x.com/"], ReadMedia),
        new Shape(["End of Twitter post", "End of X post"], (scene, anchor) => FramedPost.Read(scene, anchor, "twitter")));

    // Where it turns out to belong to a post, the post's claim takes the note back.
    private static PostFinding? ReadMedia(PostScene scene, int anchor)
    {
        scene.Near(new(anchor, anchor + "pic.".Length), "twitter.media", "a media link without an author");
        return null;
    }

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        if (scene.TailAt(anchor) is not { } tail || !Handles.IsTwitter(tail.Handle.Of(scene.Text)))
        {
            return null;
        }

        return RenderedPost.Read(scene, tail, "twitter") ?? SignedPost.Read(scene, tail, "twitter");
    }
}
