namespace NewsArchive.Storage;

/// <summary>What an ingest brings to an archive in one step: kept together or not at all.</summary>
/// <param name="Articles">Articles and the sources that hold them, in ordinal order of the sources.</param>
public sealed record Arrivals(IReadOnlyList<SourcedArticle> Articles)
{
    /// <summary>Sources that were read and hold what they held: only their size and time are noted.</summary>
    public IReadOnlyList<SeenSource> Seen { get; init; } = [];

    /// <summary>Containers of which every source is in this step or was in an earlier one.</summary>
    public IReadOnlyList<SeenSource> Containers { get; init; } = [];

    /// <summary>Whether there is nothing to keep or note.</summary>
    public bool IsNothing => Articles.Count + Seen.Count + Containers.Count == 0;
}
