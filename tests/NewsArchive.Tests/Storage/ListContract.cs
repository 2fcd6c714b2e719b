using NewsArchive.Model;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>Posts, quotations and counts.</summary>
public abstract class ListContract : StoreContract
{
    [Fact]
    public void Posts_and_quotations_of_a_former_article_are_not_listed()
    {
        Store.Save([ArticleBuilder.Rich("a").Sourced()]);
        Store.Save([New("a", "2022-03-01", "nothing")]);
        Assert.Empty(Store.Posts(new()).Items);
        Assert.Empty(Store.Quotations(new()).Items);
        Assert.Equal((0, 0), (Store.Stats().Posts, Store.Stats().Quotations));
    }

    [Fact]
    public void Posts_are_listed_newest_article_first_in_reading_order()
    {
        Store.Save([
            new ArticleBuilder("a", "2022-03-01").Post("one", handle: "Gull").Paragraph("x").Post("two", handle: "tern", platform: "mastodon").Sourced(),
            new ArticleBuilder("b", "2022-03-02").Post("three", handle: "gull").Sourced(),
        ]);
        Assert.Equal("three one two", Texts(new()));
        Assert.Equal("three one", Texts(new() { Query = Asked.Query("handle:@GULL") }));
        Assert.Equal("two", Texts(new() { Query = Asked.Query("platform:mastodon") }));
        Assert.Equal("one two", Texts(new() { Query = Asked.Query("date:..2022-03-01") }));
        Assert.Equal("three", Texts(new() { Limit = 1 }));
        Assert.Equal("three one two", Texts(new() { Limit = 0 }));
        Assert.Equal("two", Texts(new() { Query = Asked.Query("handle:tern platform:mastodon date:2022-03-01..") }));
        Assert.Equal([("b", 1), ("a", 1), ("a", 3)], Store.Posts(new()).Items.Select(post => (post.Source, post.Block)));

        string Texts(PostQuery query) => string.Join(' ', Store.Posts(query).Items.Select(post => post.Post.Text));
    }

    [Fact]
    public void A_listed_post_and_quotation_are_whole()
    {
        var article = ArticleBuilder.Rich("a").Build();
        Save(article);
        Assert.Equal(article.Blocks.OfType<SocialPost>().Select(PrintedArticle.Of), Store.Posts(new()).Items.Select(post => PrintedArticle.Of(post.Post)));
        Assert.Equal(article.Quotations.Select(PrintedArticle.Of), Store.Quotations(new() { Kind = null }).Items.Select(one => PrintedArticle.Of(one.Quotation)));
    }

    [Fact]
    public void Quotations_are_listed_by_kind_handle_and_platform()
    {
        Store.Save([ArticleBuilder.Rich("a").Sourced(), new ArticleBuilder("b", "2022-03-05").Paragraph("He said: “Later.”").Quote("Later.", "Bo Example").Sourced()]);
        Assert.Equal("Later.|We stay open.|Yes, we do.", Texts(new()));
        Assert.Equal("quiet season", Texts(new() { Kind = QuotationKind.Scare }));
        Assert.Equal("We stay open.", Texts(new() { Query = Asked.Query("handle:@Harbour_Watch") }));
        Assert.Equal("We stay open.", Texts(new() { Query = Asked.Query("platform:twitter") }));
        Assert.Equal("", Texts(new() { Query = Asked.Query("platform:mastodon") }));
        Assert.Equal("Later.", Texts(new() { Query = Asked.Query("date:2022-03-05..") }));
        Assert.Equal("Later.", Texts(new() { Limit = 1 }));

        string Texts(QuotationQuery query) => string.Join('|', Store.Quotations(query).Items.Select(one => one.Quotation.Text));
    }

    [Fact]
    public void Stats_count_current_articles()
    {
        Store.Save([ArticleBuilder.Rich("a").Sourced(), new ArticleBuilder("b", "2022-03-04").Post("x", handle: "HARBOUR_watch").Sourced(), New("c", null, "n")]);
        var stats = Store.Stats();
        Assert.Equal((3, 1, 3, 2, 2), (stats.Articles, stats.Undated, stats.Sources, stats.Posts, stats.Quotations));
        Assert.Equal((new DateOnly(2022, 3, 1), new DateOnly(2022, 3, 4)), (stats.First!.Value, stats.Last!.Value));
        Assert.Equal([new("twitter", 2)], stats.Platforms);
        Assert.Equal([new("twitter", "HARBOUR_watch", 2, 2)], stats.Handles);
    }

    [Fact]
    public void An_empty_archive_answers()
    {
        var stats = Store.Stats();
        Assert.Equal((0, null, null), (stats.Articles, stats.First, stats.Last));
        Assert.Empty(Store.Search(Asked.For("x")).Hits);
        Assert.Empty(Store.Save([]));
        Assert.Null(Store.Find(ArticleId.Of(null, 1)));
        Assert.False(Store.Remove(ArticleId.Of(null, 1)));
    }
}
