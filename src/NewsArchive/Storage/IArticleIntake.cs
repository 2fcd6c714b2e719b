using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>
/// What an ingest needs of an archive. Not for use by several threads at once, with one exception: <see cref="FindSource"/>, <see cref="FilesUnder"/>,
/// <see cref="HashOf"/>, <see cref="HoldsContainer"/> and <see cref="Number"/> may run while an earlier batch is indexed or kept, and <see cref="Number"/> beside
/// one of the others. Every member throws <see cref="StorageException"/> where the archive itself cannot be used.
/// </summary>
public interface IArticleIntake : IDisposable
{
    /// <summary>What the archive knows of a source, or null.</summary>
    KnownSource? FindSource(string source);

    /// <summary>The next sources that are files or lie in files, in the ordinal order of their names as UTF-8.</summary>
    /// <param name="beginning">What their names begin with.</param>
    /// <param name="after">The name after which to go on; empty at the start.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<KnownSource> FilesUnder(string beginning, string after, int most);

    /// <summary>The SHA-256 of an article's bytes, in lower case; null where there is no such article.</summary>
    string? HashOf(ArticleId id);

    /// <summary>Whether a container was read to its end when it had this size and this time, and cannot have changed since.</summary>
    bool HoldsContainer(string source, long size, DateTimeOffset modifiedAt);

    /// <summary>
    /// Makes of an article what the archive keeps of it, on any thread, whatever else goes on; an article that is numbered without it is prepared later.
    /// </summary>
    /// <returns>The article, to be numbered by this archive only; its text and blocks may be gone. One that has a refusal is not to be numbered.</returns>
    SourcedArticle Prepare(SourcedArticle article);

    /// <summary>
    /// Gives articles their ids, in the order given. Where an article's content is in the archive already, it keeps the id it has there. Batches are
    /// numbered one after the other, and kept in that order. Where one is not kept, those numbered after it must not be either: the next one numbered when
    /// all are disposed of gets the ids that they would have had.
    /// </summary>
    /// <returns>The batch, not yet kept.</returns>
    IArticleBatch Number(Arrivals arrivals);

    /// <summary>
    /// Makes all batches that were committed last for good, in one transaction; whoever looks into the archive does not see them before. What is not made to
    /// last when the archive is closed is not kept.
    /// </summary>
    void Flush();

    /// <summary>
    /// Takes sources out, with what they held before, and the articles that no other source holds or has held; all of them or none. Names that are no
    /// sources are passed over. A container of which no member is left counts as one that was not read.
    /// </summary>
    void Forget(IReadOnlyList<string> sources);
}
