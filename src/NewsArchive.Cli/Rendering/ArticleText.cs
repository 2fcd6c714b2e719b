using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Model;
using NewsArchive.Storage;

namespace NewsArchive.Cli.Rendering;

/// <summary>An article as people read it: prose as prose, posts set apart, quotations listed after it.</summary>
internal static class ArticleText
{
    private const string PostMargin = "  │ ";
    private const int MostNamed = 10;

    /// <summary>An article as read from a file.</summary>
    public static void Write(Page page, Article article) => Write(page, article, null, [article.Content.Source], []);

    /// <summary>An article of the archive.</summary>
    public static void Write(Page page, StoredArticle stored) => Write(page, stored.Article, stored.Id.ToString(), stored.Sources, stored.Posts);

    private static void Write(Page page, Article article, string? id, IEnumerable<string> sources, IEnumerable<PostOccurrences> posts)
    {
        page.Facts(id is null ? null : page.Style.Strong(id), Page.Day(article.Date) ?? "no date", Page.Field(article.Language));
        foreach (var source in sources)
        {
            page.Line(page.Style.Faint(Terminal.SafeLine(source)));
        }

        Head(page, article);
        Blocks(page, article, posts);
        Quotations(page, article);
        Oddities(page, article);
    }

    private static void Head(Page page, Article article)
    {
        if (article.Title is { } title)
        {
            page.Line();
            page.Text(page.Style.Strong(Terminal.SafeLine(title)));
        }

        if (article.Byline is { } byline)
        {
            page.Text(page.Style.Faint(Terminal.SafeLine(byline)));
        }
    }

    private static void Blocks(Page page, Article article, IEnumerable<PostOccurrences> posts)
    {
        using var occurrences = posts.GetEnumerator();
        foreach (var block in article.Blocks)
        {
            page.Line();
            if (block is SocialPost post)
            {
                PostText.Write(page, post, PostMargin);
                AlsoIn(page, occurrences.MoveNext() ? occurrences.Current.AlsoIn : []);
            }
            else
            {
                page.Text(Terminal.Safe(block.Text));
            }
        }
    }

    private static void AlsoIn(Page page, ImmutableArray<ArticleId> others)
    {
        if (others.Length > 0)
        {
            var more = others.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {others.Length - MostNamed} more") : "";
            page.Text(page.Style.Faint($"also in {string.Join(", ", others.Take(MostNamed))}{more}"), PostMargin);
        }
    }

    private static void Quotations(Page page, Article article)
    {
        if (article.Quotations.Length > 0)
        {
            page.Line();
            page.Line(page.Style.Strong("Quotations"));
        }

        foreach (var quotation in article.Quotations)
        {
            QuotationText.Write(page, quotation, "  ");
        }
    }

    private static void Oddities(Page page, Article article)
    {
        if (article.Diagnostics.Length > 0)
        {
            page.Line();
            page.Line(page.Style.Strong("Odd"));
        }

        foreach (var diagnostic in article.Diagnostics)
        {
            page.Text($"{diagnostic.Rule} {Terminal.SafeLine(diagnostic.Message)}", "  ");
        }
    }
}
