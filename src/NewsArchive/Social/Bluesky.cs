using NewsArchive.Social.Grammar;

namespace NewsArchive.Social;

/// <summary>Bluesky (embed-shapes B1-B5): handles are domains, dates have a time, media leave <c>[image or embed]</c>.</summary>
internal static class Bluesky
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("bluesky", "Bluesky", new Shape(["@"], Read));

    private static PostFinding? Read(PostScene scene, int anchor)
    {
        if (scene.TailAt(anchor) is not { } tail)
        {
            return null;
        }

        var handle = tail.Handle.Of(scene.Text);
        if (Handles.IsDomain(handle) && RenderedPost.Read(scene, tail, "bluesky") is { } rendered)
        {
            return rendered;
        }

        return Handles.IsDomain(handle) || (Handles.IsTwitter(handle) && HasPlaceholder(scene, tail)) ? SignedPost.Read(scene, tail, "bluesky") : null;
    }

    private static bool HasPlaceholder(PostScene scene, Tail tail)
    {
        var start = Math.Max(scene.Floor, tail.Bracket.Start - Signature.LongestName - 20);
        return scene.Text.AsSpan(start, tail.Bracket.Start - start).Contains(PostText.Placeholder, StringComparison.Ordinal);
    }
}
