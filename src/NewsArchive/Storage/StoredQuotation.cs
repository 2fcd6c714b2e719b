using System.Collections.Immutable;
using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>A quotation where it occurs in an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Source">The article's first source.</param>
/// <param name="Quotation">The quotation.</param>
public sealed record StoredQuotation(ArticleId Article, string Source, Quotation Quotation)
{
    /// <summary>What a query matched in its words: half-open ranges in code points, in order.</summary>
    public ImmutableArray<(int Start, int End)> Marks { get; init; } = [];
}
