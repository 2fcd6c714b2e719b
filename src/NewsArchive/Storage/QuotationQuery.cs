using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>Which quotations to list. Null matches all.</summary>
public sealed record QuotationQuery
{
    /// <summary>The kind.</summary>
    public QuotationKind? Kind { get; init; } = QuotationKind.Direct;

    /// <summary>The handle of the speaker, with or without <c>@</c>; only quotations that repeat a post have one.</summary>
    public string? Handle { get; init; }

    /// <summary>The platform of the post that the quotation repeats.</summary>
    public string? Platform { get; init; }

    /// <summary>The first day of the article, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the article, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The most to return; 0 for all.</summary>
    public int Limit { get; init; } = 20;
}
