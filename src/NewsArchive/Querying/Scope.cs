namespace NewsArchive.Querying;

/// <summary>A place in an article where words are looked for.</summary>
public enum Scope
{
    /// <summary>The title: <c>title:</c>.</summary>
    Title,

    /// <summary>The paragraphs, posts left out: <c>in:prose</c>.</summary>
    Prose,

    /// <summary>The embedded posts: <c>in:posts</c>.</summary>
    Posts,

    /// <summary>The quotations: <c>in:quotes</c>.</summary>
    Quotes,
}
