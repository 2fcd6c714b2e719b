using NewsArchive.Model;

namespace NewsArchive.Storage;

/// <summary>
/// An archive: articles by their content, the sources that hold them, and full text over both. Not for use by several threads at once, but for what
/// <see cref="IArticleIntake"/> allows. Every member throws <see cref="StorageException"/> where the archive itself cannot be used.
/// </summary>
public interface IArticleStore : IArticleIntake
{
    /// <summary>
    /// The next articles, in order of their ids, that rules of an earlier version read: a few at a time, so that memory does not grow with the archive. May
    /// run while others are put in their place.
    /// </summary>
    /// <param name="parserVersion">The version of today's rules.</param>
    /// <param name="after">The id after which to go on; null at the start.</param>
    IReadOnlyList<OutdatedArticle> ReadBefore(int parserVersion, ArticleId? after);

    /// <summary>How many articles rules of an earlier version read, and how many bytes their files had.</summary>
    (long Articles, long Bytes) CountReadBefore(int parserVersion);

    /// <summary>
    /// Puts what today's rules read of articles in the place of what was read before: all of them or none. Sources, earlier revisions and times stay. An article
    /// of which the day is another now gets an id of that day, and the id that it had leads to it from now on.
    /// </summary>
    /// <param name="articles">Articles that the archive has, each once, by the ids that they have now.</param>
    /// <param name="parserVersion">The version of the rules that read them.</param>
    /// <returns>Their ids, in the order given.</returns>
    IReadOnlyList<ArticleId> Reread(IReadOnlyList<(ArticleId Id, Article Article)> articles, int parserVersion);

    /// <summary>
    /// Finds syndicated copies among the articles that came since this was last done, and puts them into clusters with those that were there. What comes of it
    /// depends on the articles alone.
    /// </summary>
    /// <param name="cancel">Stops soon, with nothing done.</param>
    /// <returns>How many articles came into a cluster.</returns>
    long GroupCopies(CancellationToken cancel);

    /// <summary>Searches articles. No query can make it fail but a raw one.</summary>
    /// <exception cref="StorageException">The raw expression cannot be read; or the archive cannot be used.</exception>
    SearchResult Search(SearchQuery query);

    /// <summary>The ids of the hits of a search, in its order.</summary>
    IReadOnlyList<ArticleId> Ids(SearchQuery query);

    /// <summary>How many articles match, all counted.</summary>
    long Count(SearchQuery query);

    /// <summary>Counts the matches by a property; a store may count the newest part only.</summary>
    FacetCounts Facet(SearchQuery query, Facet facet);

    /// <summary>Counts the matches in intervals of time; of a query that asks for nothing, all articles.</summary>
    /// <param name="query">The query.</param>
    /// <param name="by">The interval; null: one that makes a readable number of bars.</param>
    Timeline Timeline(SearchQuery query, Interval? by);

    /// <summary>How a search is understood and carried out. Nothing is searched.</summary>
    SearchExplanation Explain(SearchQuery query);

    /// <summary>
    /// The beginnings of words in a query, such as <c>a*</c>, of which a search, its counts and its timeline have the most frequent words only. A store may shorten so
    /// where there are very many, but not where the search is exhaustive.
    /// </summary>
    IReadOnlyList<string> Shortened(SearchQuery query);

    /// <summary>The article with this id, or that had it before newer rules read another day; null where there is none.</summary>
    StoredArticle? Find(ArticleId id);

    /// <summary>The article that this source holds now, or null.</summary>
    StoredArticle? Find(string source);

    /// <summary>What the sources of an article hold and held: source by source in ordinal order, of each the newest first. Empty where there is no such article.</summary>
    IReadOnlyList<Revision> Revisions(ArticleId id);

    /// <summary>
    /// Posts of current articles, each once: where it occurs first in the newest article in which it matches. Newest article first, in reading order
    /// within one.
    /// </summary>
    Listed<StoredPost> Posts(PostQuery query);

    /// <summary>Quotations in current articles, newest article first, in reading order within one.</summary>
    Listed<StoredQuotation> Quotations(QuotationQuery query);

    /// <summary>
    /// Articles whole, in order of their ids, undated ones first, as the archive was when the first was taken. They come a few at a time, so memory does
    /// not grow with the archive. Nothing may be saved or removed meanwhile through this store.
    /// </summary>
    IEnumerable<ExportedArticle> Export(ExportQuery query);

    /// <summary>Counts over the current articles.</summary>
    ArchiveStats Stats();

    /// <summary>
    /// Takes an article out, with every source that holds it and the articles that only those sources held before. Its number is not given again.
    /// </summary>
    /// <returns>Whether there was such an article.</returns>
    bool Remove(ArticleId id);

    /// <summary>Takes a source out, and the articles that no other source holds or has held.</summary>
    /// <returns>Whether there was such a source.</returns>
    bool Remove(string source);
}
