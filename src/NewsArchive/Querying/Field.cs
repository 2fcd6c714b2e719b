namespace NewsArchive.Querying;

/// <summary>A property of an article that a query can ask for.</summary>
public enum Field
{
    /// <summary>A post by this handle: <c>handle:@x</c>.</summary>
    Handle,

    /// <summary>A post of this platform: <c>platform:</c>.</summary>
    Platform,

    /// <summary>A quotation of this speaker: <c>speaker:</c>.</summary>
    Speaker,

    /// <summary>A source whose name has these words: <c>source:</c>.</summary>
    Source,

    /// <summary>The language: <c>language:</c>.</summary>
    Language,

    /// <summary>Posts or quotations at all: <c>has:posts</c>, <c>has:quotes</c>.</summary>
    Has,
}
