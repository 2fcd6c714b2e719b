using NewsArchive.Model;
using NewsArchive.Querying;
using NewsArchive.Spelling;

namespace NewsArchive.Storage;

/// <summary>Which quotations to list.</summary>
public sealed record QuotationQuery
{
    /// <summary>
    /// Words of the quotation, and properties of it and of its article; one that asks for nothing lists all quotations. Handle and platform are those of
    /// the post that it repeats.
    /// </summary>
    public ParsedQuery Query { get; init; } = ParsedQuery.Nothing;

    /// <summary>Which other spellings of the words to look for.</summary>
    public VariantOptions Variants { get; init; } = VariantOptions.All;

    /// <summary>The kind; null for all.</summary>
    public QuotationKind? Kind { get; init; } = QuotationKind.Direct;

    /// <summary>The most to return; 0 for all.</summary>
    public int Limit { get; init; } = 20;
}
