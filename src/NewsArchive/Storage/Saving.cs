namespace NewsArchive.Storage;

/// <summary>Keeps articles in one go, for those who have nothing to do meanwhile.</summary>
public static class Saving
{
    /// <summary>Keeps articles in one transaction: all of them or none.</summary>
    /// <param name="store">The archive.</param>
    /// <param name="articles">The articles; they get their numbers in this order.</param>
    /// <returns>One outcome for each article, in the same order.</returns>
    /// <exception cref="StorageException">The archive cannot be used.</exception>
    public static IReadOnlyList<SaveOutcome> Save(this IArticleStore store, IReadOnlyList<SourcedArticle> articles)
    {
        using var batch = store.Number(new(articles));
        batch.Index();
        var outcomes = batch.Commit();
        store.Flush();
        return outcomes;
    }
}
