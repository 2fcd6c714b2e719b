using NewsArchive.Social.Grammar;

namespace NewsArchive.Social;

/// <summary>Threads (embed-shapes T1): <c>Post by @handle View on Threads</c>, without the words.</summary>
internal static class Threads
{
    private static readonly string[] Closings =
    [
        "View on Threads", "Auf Threads ansehen", "Auf Threads anzeigen", "Voir sur Threads", "Afficher sur Threads", "Ver en Threads", "Ver no Threads", "Visualizza su Threads",
        "Bekijken op Threads", "Threadsで見る",
    ];

    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("threads", "Threads", new Shape(Closings, Read));

    private static PostFinding? Read(PostScene scene, int anchor) => ViewCard.Read(scene, anchor, Closings, "threads", handle => Handles.IsInstagram(handle));
}
