using System.Text;
using NewsArchive.Model;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

public sealed class FullTextTests : IDisposable
{
    private static readonly string[] Indexes = ["articles_fts", "posts_fts", "quotations_fts"];

    private readonly ArchiveFolder _folder = new();

    [Fact]
    public void The_indexes_agree_with_what_they_index_after_every_kind_of_change()
    {
        using var store = SqliteArticleStore.Create(_folder.Archive);
        Step(() => store.Save([Rich("a"), Rich("b", Encoding.Latin1), New("c", "one"), New("d", null)]));
        Step(() => store.Save([New("a", "two"), Rich("b", Encoding.Latin1), Rich("e"), New("c", "three"), New("c", "four")]));
        Step(() => store.Save([Rich("a"), New("c", "one")]));
        Step(() => store.Remove("b"));
        Step(() => store.Remove(store.Find("c")!.Id));
        Step(() => store.Save([New("c", "one"), Rich("b", Encoding.Latin1)]));
    }

    [Fact]
    public void An_article_too_large_to_cut_in_sql_is_indexed_and_comes_back_whole()
    {
        ArticleBuilder builder = new("large");
        for (var i = 0; i < 200; i++)
        {
            builder.Paragraph(new string('w', 8000) + $" “word{i}”").Quote($"word{i}").Post($"post{i}");
        }

        var article = builder.Build();
        using var store = SqliteArticleStore.Create(_folder.Archive);
        Step(() => store.Save([new(article, 1, ArticleBuilder.Seen, ArticleBuilder.Seen, 1)]));
        Assert.Equal(1, store.Search(Asked.For("word199 post199")).Total.Articles);
        Assert.Equal(PrintedArticle.Of(article), PrintedArticle.Of(store.Find("large")!.Article));
        Step(() => store.Remove("large"));
    }

    [Fact]
    public void Each_part_of_an_article_can_be_searched_alone()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([new ArticleBuilder("a").Title("Alpha").Paragraph("Bravo.").Paragraph("Charlie.").Post("Delta.", "Echo", "foxtrot").Paragraph("Golf.").Sourced()]);
        }

        using var connection = Open();
        string[] found = ["title:alpha", "lead:bravo", "body:charlie", "body:golf", "posts:delta", "posts:echo", "posts:foxtrot"];
        string[] notFound = ["title:bravo", "lead:charlie", "body:bravo", "body:delta", "posts:golf", "date"];
        Assert.All(found, query => Assert.Equal(1, Count(connection, query)));
        Assert.All(notFound, query => Assert.Equal(0, Count(connection, query)));
    }

    [Fact]
    public void A_view_cuts_every_stretch_to_its_words()
    {
        Article[] articles = [Rich("a").Article, Rich("b", Encoding.Latin1).Article];
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([.. articles.Select(article => new SourcedArticle(article, 1, ArticleBuilder.Seen, ArticleBuilder.Seen, 1))]);
        }

        using var connection = Open();
        Assert.Equal(articles.SelectMany(Texts<Paragraph>), connection.Texts("SELECT text FROM paragraphs ORDER BY article, block"));
        Assert.Equal(articles.SelectMany(Texts<SocialPost>), connection.Texts("SELECT text FROM posts ORDER BY article, block"));
        Assert.Equal(articles.SelectMany(one => one.Quotations).Select(one => one.Text).Order(), connection.Texts("SELECT text FROM quotations").Order());
        Assert.Equal(["2022-03-01.1", "2022-03-01.2"], connection.Texts("SELECT id FROM articles ORDER BY key"));
        Assert.Equal(["2022-03-01"], connection.Texts("SELECT DISTINCT date FROM articles"));
        Assert.Equal(articles.Select(one => one.Content.Sha256), connection.Texts("SELECT sha256 FROM articles ORDER BY key"));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Texts<T>(Article article)
        where T : Block => article.Blocks.OfType<T>().Select(block => block.Text);

    private static SourcedArticle Rich(string source, Encoding? encoding = null) => ArticleBuilder.Rich(source, encoding).Sourced();

    private static SourcedArticle New(string source, string? text) =>
        text is null ? new ArticleBuilder(source, null).Sourced() : new ArticleBuilder(source).Paragraph(text).Sourced();

    private static long Count(RawDatabase connection, string match) =>
        connection.Number($"SELECT count(*) FROM articles_fts WHERE articles_fts MATCH '{match}'");

    private void Step(Action change)
    {
        change();
        using var connection = Open();
        foreach (var index in Indexes)
        {
            connection.Execute($"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
        }

        Assert.Equal("ok", Assert.Single(connection.Texts("PRAGMA integrity_check")));
        Assert.Empty(connection.Texts("PRAGMA foreign_key_check"));
    }

    private RawDatabase Open() => new(_folder.Archive);
}
