namespace NewsArchive.Social;

/// <summary>Reads the post that a place in the text may belong to.</summary>
/// <param name="scene">The text, and what is already claimed.</param>
/// <param name="anchor">The index at which one of the shape's anchors stands.</param>
/// <returns>The post; null where there is none.</returns>
internal delegate PostFinding? Recognizer(PostScene scene, int anchor);

/// <summary>One shape that an embed of a platform leaves.</summary>
/// <param name="Anchors">What every text of this shape holds: nothing else is looked at before one of them is found.</param>
/// <param name="Recognize">Reads the post around an anchor.</param>
internal sealed record Shape(string[] Anchors, Recognizer Recognize);

/// <summary>A social-media platform.</summary>
/// <param name="Key">The key that is stored and printed.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Shapes">What its embeds leave, most specific first.</param>
internal sealed record Platform(string Key, string Name, params Shape[] Shapes);
