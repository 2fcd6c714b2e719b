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
    public void Hits(IEnumerable<SearchHit> hits) => Spaced(hits, hit =>
    {
        _page.Facts(_page.Style.Strong(hit.Id.ToString()), Page.Day(hit.Date), _page.Style.Faint(Terminal.SafeLine(hit.Source)));
        if (hit.Title is { } title)
        {
            _page.Text(_page.Style.Strong(Terminal.SafeLine(title)), "  ");
        }

        _page.Text(SnippetText.Of(_page.Style, hit.Snippet, hit.Marks), "  ");
    });

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

    /// <summary>Nothing: the summary says it, and failures are named as they happen.</summary>
    public void Outcomes(IEnumerable<FileOutcome> outcomes)
    {
        using var all = outcomes.GetEnumerator();
        while (all.MoveNext())
        {
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
