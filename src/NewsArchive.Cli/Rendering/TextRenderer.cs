using System.Globalization;
using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>For people. Its form may improve at any time.</summary>
internal sealed class TextRenderer(Output output) : IRenderer
{
    private readonly Page _page = new(output);

    /// <inheritdoc/>
    public bool FoldsCopies => true;

    /// <inheritdoc/>
    public void Hits(IEnumerable<SearchHit> hits) => Spaced(hits, hit => HitText.Write(_page, hit));

    /// <inheritdoc/>
    public void Count(long articles) => _page.Line(articles.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Ids(IEnumerable<ArticleId> ids)
    {
        foreach (var id in ids)
        {
            _page.Line(id.ToString());
        }
    }

    /// <inheritdoc/>
    public void Facets(string name, IEnumerable<FacetCount> counts) => ChartText.Facets(_page, counts);

    /// <inheritdoc/>
    public void Timeline(Timeline timeline) => ChartText.Timeline(_page, timeline);

    /// <inheritdoc/>
    public void Understood(SearchExplanation explanation) => UnderstoodText.Write(_page, explanation);

    /// <inheritdoc/>
    public void Article(StoredArticle article) => ArticleText.Write(_page, article);

    /// <inheritdoc/>
    public void Articles(IEnumerable<Article> articles) => Spaced(articles, article => ArticleText.Write(_page, article));

    /// <inheritdoc/>
    public void Explained(IEnumerable<Article> articles) => Spaced(articles, article => ExplainedText.Write(_page, article));

    /// <inheritdoc/>
    public void Posts(IEnumerable<StoredPost> posts) => Spaced(posts, stored =>
    {
        Where(stored.Article, stored.Source, stored.Articles > 1 ? $"in {stored.Articles.ToString(CultureInfo.InvariantCulture)} articles" : null);
        PostText.Write(_page, stored.Post, "  ");
    });

    /// <inheritdoc/>
    public void Quotations(IEnumerable<StoredQuotation> quotations) => Spaced(quotations, stored =>
    {
        Where(stored.Article, stored.Source);
        QuotationText.Write(_page, stored.Quotation, "  ");
    });

    /// <inheritdoc/>
    public void Stats(ArchiveStats stats) => StatsText.Write(_page, stats);

    /// <inheritdoc/>
    public void Revisions(IEnumerable<Revision> revisions)
    {
        foreach (var revision in revisions)
        {
            var time = revision.Until is { } until ? $"from {Page.Moment(revision.Since)} to {Page.Moment(until)}" : $"since {Page.Moment(revision.Since)}";
            _page.Facts(_page.Style.Strong(revision.Id.ToString()), _page.Style.Faint(Terminal.SafeLine(revision.Source)), time);
        }
    }

    /// <summary>Nothing: the summary says it, and failures are named as they happen.</summary>
    public void Outcomes(IEnumerable<FileOutcome> outcomes)
    {
        using var all = outcomes.GetEnumerator();
        while (all.MoveNext())
        {
        }
    }

    /// <summary>What would come into the archive; the summary counts the rest.</summary>
    public void Rehearsed(IEnumerable<FileOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Kind is OutcomeKind.New or OutcomeKind.Revised or OutcomeKind.Copy))
        {
            _page.Facts(ListingJson.Key(outcome.Kind), _page.Style.Strong($"{outcome.Id}"), _page.Style.Faint(Terminal.SafeLine(outcome.Source)));
        }
    }

    /// <inheritdoc/>
    public void Removed(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _page.Line($"removed {Terminal.SafeLine(name)}");
        }
    }

    private void Where(ArticleId article, string source, string? spread = null) =>
        _page.Facts(_page.Style.Strong(article.ToString()), _page.Style.Faint(Terminal.SafeLine(source)), spread);

    private void Spaced<T>(IEnumerable<T> items, Action<T> write)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                _page.Line();
            }

            first = false;
            write(item);
        }
    }
}
