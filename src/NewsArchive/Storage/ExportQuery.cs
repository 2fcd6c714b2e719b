namespace NewsArchive.Storage;

/// <summary>Which articles to export. Null matches all.</summary>
public sealed record ExportQuery
{
    /// <summary>The first day, inclusive; null: from the beginning, undated articles included when <see cref="To"/> is null too.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, inclusive; null: to the end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether articles that no source holds any more come too.</summary>
    public bool Revisions { get; init; }
}
