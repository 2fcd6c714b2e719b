using NewsArchive.Social.Grammar;
using NewsArchive.Text;

namespace NewsArchive.Social;

/// <summary>Mastodon (embed-shapes M1, M2): <c>Post by @user@server View on Mastodon</c>, or a tail whose handle names its server.</summary>
internal static class Mastodon
{
    private static readonly string[] Closings = ["View on Mastodon"];

    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("mastodon", "Mastodon", new Shape(Closings, ReadCard), new Shape(["@"], ReadTail));

    private static PostFinding? ReadCard(PostScene scene, int anchor) => ViewCard.Read(scene, anchor, Closings, "mastodon", handle => Handles.IsFediverse(handle) || Handles.IsInstagram(handle));

    private static PostFinding? ReadTail(PostScene scene, int anchor) =>
        scene.TailAt(anchor) is { } tail && Handles.IsFediverse(tail.Handle.Of(scene.Text)) ? RenderedPost.Read(scene, tail, "mastodon") ?? SignedPost.Read(scene, tail, "mastodon") : null;
}
