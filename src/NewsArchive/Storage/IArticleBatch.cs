namespace NewsArchive.Storage;

/// <summary>
/// Articles on their way into an archive, their ids given. <see cref="Index"/> does the work that takes time, on any thread; <see cref="Commit"/> keeps
/// the batch, in the order in which batches were numbered. Both throw <see cref="StorageException"/> where the archive cannot be used.
/// </summary>
public interface IArticleBatch : IDisposable
{
    /// <summary>Prepares the full text. May run beside other batches.</summary>
    void Index();

    /// <summary>Keeps the whole batch, together with what follows: for good when <see cref="IArticleIntake.Flush"/> has been called, or before.</summary>
    /// <returns>One outcome for each article, in their order.</returns>
    IReadOnlyList<SaveOutcome> Commit();

    /// <summary>Whether it is kept for good, whatever comes. No batch is before those that were committed before it. May be asked on any thread.</summary>
    bool IsKept { get; }
}
