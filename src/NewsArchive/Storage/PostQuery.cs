namespace NewsArchive.Storage;

/// <summary>Which posts to list. Null matches all.</summary>
public sealed record PostQuery
{
    /// <summary>The handle, with or without <c>@</c>; letter case does not matter.</summary>
    public string? Handle { get; init; }

    /// <summary>The platform's key.</summary>
    public string? Platform { get; init; }

    /// <summary>The first day of the article, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the article, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The most to return; 0 for all.</summary>
    public int Limit { get; init; } = 20;
}
