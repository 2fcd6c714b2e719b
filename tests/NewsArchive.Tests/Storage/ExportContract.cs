using System.Text;
using NewsArchive.Model;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>The archive comes out as it went in.</summary>
public abstract class ExportContract : StoreContract
{
    [Fact]
    public void Articles_come_whole_in_order_of_their_ids()
    {
        Article[] articles = [ArticleBuilder.Rich("b").Build(), ArticleBuilder.Rich("latin", Encoding.Latin1).Build(), new ArticleBuilder("a", null).Paragraph("x").Build()];
        Store.Save([.. articles.Select(Sourced)]);
        var exported = Store.Export(new()).ToList();
        Assert.Equal(["undated.1", "2022-03-01.1", "2022-03-01.2"], exported.Select(article => article.Id.ToString()));
        Assert.Equal([.. articles[2..], .. articles[..2]], exported.Select(article => article.Article), (x, y) => PrintedArticle.Of(x) == PrintedArticle.Of(y));
        Assert.All(exported, article => Assert.Equal(Store.Find(article.Id)!.Posts.Select(post => post.PostKey), article.PostKeys));
    }

    [Fact]
    public void An_article_comes_once_with_all_its_sources()
    {
        Store.Save([New("b", "2022-03-01", "one"), New("a", "2022-03-01", "one")]);
        var only = Assert.Single(Store.Export(new()));
        Assert.Equal(["a", "b"], only.Sources);
        Assert.Equal("a", only.Article.Content.Source);
    }

    [Fact]
    public void Superseded_articles_come_only_when_asked_for()
    {
        Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "two"), New("c", "2022-03-01", "two")]);
        Store.Save([New("a", "2022-03-02", "three"), New("c", "2022-03-02", "three")]);
        Assert.Equal(["b", "a c"], Store.Export(new()).Select(article => string.Join(' ', article.Sources)));
        Assert.All(Store.Export(new()), article => Assert.Null(article.FormerSources));
        var all = Store.Export(new() { Revisions = true }).ToList();
        Assert.Equal(["", "b", "a c"], all.Select(article => string.Join(' ', article.Sources)));
        Assert.Equal(["a", "c", ""], all.Select(article => string.Join(' ', article.FormerSources!.Value)));
        Assert.Equal("a", all[0].Article.Content.Source);
    }

    [Fact]
    public void Days_bound_an_export()
    {
        Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-02", "two"), New("c", null, "three"), New("d", "2022-03-03", "four")]);
        Assert.Equal("b", Sources(new() { From = new(2022, 3, 2), To = new(2022, 3, 2) }));
        Assert.Equal("a b", Sources(new() { To = new(2022, 3, 2) }));
        Assert.Equal("c a b d", Sources(new()));
        Assert.Equal("", Sources(new() { From = new(2022, 4, 1) }));

        string Sources(ExportQuery query) => string.Join(' ', Store.Export(query).Select(article => article.Article.Content.Source));
    }

    [Fact]
    public void More_articles_than_are_read_at_a_time_come_each_once()
    {
        const int many = 1234;
        Store.Save([.. Enumerable.Range(0, many).Select(i => New($"{i}", i % 7 == 0 ? null : $"2022-03-{(i % 28) + 1:00}", $"word{i}"))]);
        Store.Save([.. Enumerable.Range(0, 10).Select(i => New($"{i * 100}", "2022-04-01", $"other{i}"))]);
        var ids = Store.Export(new()).Select(article => article.Id.Key).ToList();
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(many, ids.Distinct().Count());
        Assert.Equal(many + 10, Store.Export(new() { Revisions = true }).Count());
    }

    [Fact]
    public void What_is_left_half_way_leaves_the_store_usable()
    {
        Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "two")]);
        Assert.Equal("a", Store.Export(new()).First().Article.Content.Source);
        Assert.Equal(SaveKind.New, Store.Save([New("c", "2022-03-01", "three")])[0].Kind);
    }

    private static SourcedArticle Sourced(Article article) => new(article, article.Content.Bytes.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, 1);
}
