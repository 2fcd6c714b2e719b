using NewsArchive.Model;

namespace NewsArchive.Cli.Rendering;

/// <summary>An article as people read it: prose as prose, posts set apart, quotations listed after it.</summary>
internal static class ArticleText
{
    /// <summary>The whole article.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">Its id, where it has one.</param>
    /// <param name="sources">The sources that hold it.</param>
    public static void Write(Page page, Article article, string? id, IEnumerable<string> sources)
    {
        page.Facts(id is null ? null : page.Style.Strong(id), Page.Day(article.Date) ?? "no date", Page.Field(article.Language));
        foreach (var source in sources)
        {
            page.Line(page.Style.Faint(Terminal.SafeLine(source)));
        }

        Head(page, article);
        foreach (var block in article.Blocks)
        {
            page.Line();
            Block(page, block);
        }

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

    private static void Block(Page page, Block block)
    {
        if (block is SocialPost post)
        {
            PostText.Write(page, post, "  │ ");
        }
        else
        {
            page.Text(Terminal.Safe(block.Text));
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
