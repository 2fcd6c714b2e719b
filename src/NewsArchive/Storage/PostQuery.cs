using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Storage;

/// <summary>Which posts to list.</summary>
public sealed record PostQuery
{
    /// <summary>Words of the post, its author or its handle, and properties of it and of its article; one that asks for nothing lists all posts.</summary>
    public ParsedQuery Query { get; init; } = ParsedQuery.Nothing;

    /// <summary>Which other spellings of the words to look for.</summary>
    public VariantOptions Variants { get; init; } = VariantOptions.All;

    /// <summary>The most to return; 0 for all.</summary>
    public int Limit { get; init; } = 20;
}
