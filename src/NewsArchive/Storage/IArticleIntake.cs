namespace NewsArchive.Storage;

/// <summary>
/// What an ingest needs of an archive. Not for use by several threads at once, with one exception: <see cref="FindSource"/>,
/// <see cref="HoldsContainer"/> and <see cref="Number"/> may run while an earlier batch is indexed or kept, and <see cref="Number"/> beside the two others.
/// Every member throws <see cref="StorageException"/> where the archive itself cannot be used.
/// </summary>
public interface IArticleIntake : IDisposable
{
    /// <summary>What the archive knows of a source, or null.</summary>
    KnownSource? FindSource(string source);

    /// <summary>Whether a container was read to its end when it had this size and this time, and cannot have changed since.</summary>
    bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt);

    /// <summary>
    /// Gives articles their ids, in the order given. Where an article's content is in the archive already, it keeps the id it has there. Batches are
    /// numbered one after the other.
    /// </summary>
    /// <returns>The batch, not yet kept.</returns>
    IArticleBatch Number(Arrivals arrivals);
}
