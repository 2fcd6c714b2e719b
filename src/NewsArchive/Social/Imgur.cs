namespace NewsArchive.Social;

/// <summary>Imgur (embed-shapes G1): <c>View post on imgur.com</c>. An embed with a title leaves only that, which nobody can tell from prose.</summary>
internal static class Imgur
{
    private const string Card = "View post on imgur.com";

    /// <summary>The row of the table.</summary>
    public static readonly Platform Platform = new("imgur", "Imgur", new Shape([Card], Read));

    private static PostFinding? Read(PostScene scene, int anchor) => new("imgur", new(anchor, anchor + Card.Length), "imgur.card") { Confidence = 0.9 };
}
