using NewsArchive.Evaluation.Answers;

namespace NewsArchive.Evaluation.Posts;

/// <summary>What is scored.</summary>
internal static class Field
{
    /// <summary>The article's date.</summary>
    public const string ArticleDate = "article date";

    /// <summary>The prose, block by block.</summary>
    public const string Body = "body paragraphs";

    /// <summary>All blocks, whatever their kind: the split alone.</summary>
    public const string Blocks = "all blocks";

    /// <summary>That there is a post.</summary>
    public const string Detected = "detected";

    /// <summary>Its words, exactly.</summary>
    public const string TextExact = "text exact";

    /// <summary>Its words, nine tenths of them.</summary>
    public const string TextNear = "text near";

    /// <summary>The fields compared by value: the name in tables, the value, and its canonical form.</summary>
    public static readonly IReadOnlyList<(string Name, Func<Post, string?> Value, Func<string?, string?> Canonical)> OfPost =
    [
        ("author", post => post.Author, Canonical.Author),
        ("handle", post => post.Handle, Canonical.Handle),
        ("post date", post => post.Date, Canonical.Date),
        ("platform", post => post.Platform, Canonical.Platform),
    ];

    /// <summary>All fields, in the order of the tables.</summary>
    public static readonly IReadOnlyList<string> All = [ArticleDate, Body, Blocks, Detected, TextExact, TextNear, .. OfPost.Select(field => field.Name)];
}
