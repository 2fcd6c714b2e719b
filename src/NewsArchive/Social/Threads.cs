using NewsArchive.Social.Grammar;

namespace NewsArchive.Social;

/// <summary>Threads (embed-shapes T1): <c>Post by @handle View on Threads</c>, without the words.</summary>
internal static class Threads
{
    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("threads", "Threads", new Shape(["View on Threads"], Read));

    private static PostFinding? Read(PostScene scene, int anchor) => ViewCard.Read(scene, anchor, "Threads", handle => Handles.IsInstagram(handle));
}
