using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>A quotation where it occurs in an article.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Source">The article's first source.</param>
/// <param name="Quotation">The quotation.</param>
public sealed record StoredQuotation(ArticleId Article, string Source, Quotation Quotation);
