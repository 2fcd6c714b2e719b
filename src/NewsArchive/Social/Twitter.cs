using NewsArchive.Social.Grammar;

namespace NewsArchive.Social;

/// <summary>X, formerly Twitter (embed-shapes X1-X31): a signed tail, the name first, what the widget's script rendered, or the address alone.</summary>
internal static class Twitter
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new(
        "twitter",
        "X (Twitter)",
        new Shape(["@"], Read),
        new Shape(RenderedTweet.Anchors, RenderedTweet.Read),
        new Shape(["/status/"], StatusAddress.Read));

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        if (scene.TailAt(anchor) is not { } tail || !Handles.IsTwitter(tail.Handle.Of(scene.Text)))
        {
            return null;
        }

        return NameFirst.Read(scene, tail) ?? SignedPost.Read(scene, tail, "twitter");
    }
}
