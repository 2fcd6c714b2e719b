using System.Text.Json;
using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>What stands around the objects of a list.</summary>
/// <param name="Open">Before the first.</param>
/// <param name="Between">Between two.</param>
/// <param name="Close">After the last.</param>
/// <param name="Empty">Instead of all, where the list is empty.</param>
internal sealed record JsonFrame(string Open, string Between, string Close, string Empty)
{
    /// <summary>An array, an object a line.</summary>
    public static JsonFrame Document { get; } = new("[\n", ",\n", "\n]\n", "[]\n");

    /// <summary>JSON Lines.</summary>
    public static JsonFrame Lines { get; } = new("", "\n", "\n", "");
}

/// <summary>For programs: the machine contract of <c>docs/json.md</c>.</summary>
internal sealed class JsonRenderer(Output output, JsonFrame frame) : IRenderer
{
    private readonly Spill _spill = new(output);

    /// <inheritdoc/>
    public bool FoldsCopies => false;

    /// <inheritdoc/>
    public void Hits(IEnumerable<SearchHit> hits) => List(hits, SearchJson.Hit);

    /// <inheritdoc/>
    public void Count(long articles) => One(articles, (json, count) => json.WriteNumber("articles", count));

    /// <inheritdoc/>
    public void Ids(IEnumerable<ArticleId> ids) => List(ids, (json, id) => json.WriteString("id", id.ToString()));

    /// <inheritdoc/>
    public void Facets(string name, IEnumerable<FacetCount> counts) => List(counts, (json, count) => SearchJson.Facet(json, name, count));

    /// <inheritdoc/>
    public void Timeline(Timeline timeline) => List(timeline.Bars, SearchJson.Bar);

    /// <inheritdoc/>
    public void Understood(SearchExplanation explanation) => One(explanation, SearchJson.Understood);

    /// <inheritdoc/>
    public void Article(StoredArticle article) => One(article, ArticleJson.Stored);

    /// <inheritdoc/>
    public void Revisions(IEnumerable<Revision> revisions) => List(revisions, ListingJson.Revision);

    /// <inheritdoc/>
    public void Articles(IEnumerable<Article> articles) => List(articles, ArticleJson.Read);

    /// <inheritdoc/>
    public void Explained(IEnumerable<Article> articles) => List(articles, ArticleJson.Explained);

    /// <inheritdoc/>
    public void Posts(IEnumerable<StoredPost> posts) => List(posts, ListingJson.Post);

    /// <inheritdoc/>
    public void Quotations(IEnumerable<StoredQuotation> quotations) => List(quotations, ListingJson.Quotation);

    /// <inheritdoc/>
    public void Stats(ArchiveStats stats) => One(stats, StatsJson.Write);

    /// <inheritdoc/>
    public void Outcomes(IEnumerable<FileOutcome> outcomes) => List(outcomes, ListingJson.Outcome);

    /// <inheritdoc/>
    public void Rehearsed(IEnumerable<FileOutcome> outcomes) => Outcomes(outcomes);

    /// <inheritdoc/>
    public void Removed(IEnumerable<string> names) => List(names, ListingJson.Removed);

    /// <summary>Articles to keep elsewhere. Only programs read these, so there is no such thing in text.</summary>
    public void Exported(IEnumerable<ExportedArticle> articles) => List(articles, ArticleJson.Exported);

    /// <summary>Outcomes that are told elsewhere too: each is written, a line of its own, when it passes.</summary>
    public IEnumerable<FileOutcome> Noted(IEnumerable<FileOutcome> outcomes)
    {
        using Utf8JsonWriter json = Writer();
        foreach (var outcome in outcomes)
        {
            Write(json, outcome, ListingJson.Outcome);
            output.Text.Write('\n');
            yield return outcome;
        }
    }

    private void List<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using Utf8JsonWriter json = Writer();
        var before = frame.Open;
        foreach (var item in items)
        {
            output.Text.Write(before);
            Write(json, item, write);
            before = frame.Between;
        }

        output.Text.Write(before == frame.Between ? frame.Close : frame.Empty);
    }

    private void One<T>(T item, Action<Utf8JsonWriter, T> write)
    {
        using Utf8JsonWriter json = Writer();
        Write(json, item, write);
        output.Text.Write('\n');
    }

    private Utf8JsonWriter Writer() => new(_spill, new() { Encoder = JsonEscapes.Encoder });

    private void Write<T>(Utf8JsonWriter json, T item, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        write(json, item);
        json.WriteEndObject();
        json.Flush();
        _spill.Flush();
        json.Reset();
    }
}
