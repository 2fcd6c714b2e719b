using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>One way to say everything that the program says on standard output. Lists are written while they are read.</summary>
internal interface IRenderer
{
    /// <summary>Whether one hit stands for its syndicated copies too, unless each is asked for.</summary>
    bool FoldsCopies { get; }

    /// <summary>The hits of a search, best first.</summary>
    void Hits(IEnumerable<SearchHit> hits);

    /// <summary>How many articles match.</summary>
    void Count(long articles);

    /// <summary>The ids of hits.</summary>
    void Ids(IEnumerable<ArticleId> ids);

    /// <summary>Matches counted by a property of this name.</summary>
    void Facets(string name, IEnumerable<FacetCount> counts);

    /// <summary>Matches in time.</summary>
    void Timeline(Timeline timeline);

    /// <summary>How a search was understood and is carried out.</summary>
    void Understood(SearchExplanation explanation);

    /// <summary>One article of the archive, whole.</summary>
    void Article(StoredArticle article);

    /// <summary>What sources hold and held.</summary>
    void Revisions(IEnumerable<Revision> revisions);

    /// <summary>Articles as read from files.</summary>
    void Articles(IEnumerable<Article> articles);

    /// <summary>Articles as read from files, with what claimed each stretch.</summary>
    void Explained(IEnumerable<Article> articles);

    /// <summary>Posts.</summary>
    void Posts(IEnumerable<StoredPost> posts);

    /// <summary>Quotations.</summary>
    void Quotations(IEnumerable<StoredQuotation> quotations);

    /// <summary>Counts over an archive.</summary>
    void Stats(ArchiveStats stats);

    /// <summary>What became of each source that was to be kept.</summary>
    void Outcomes(IEnumerable<FileOutcome> outcomes);

    /// <summary>What would become of each source if it were kept.</summary>
    void Rehearsed(IEnumerable<FileOutcome> outcomes);

    /// <summary>What was taken out, by the names as typed.</summary>
    void Removed(IEnumerable<string> names);
}
