using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>One post in several articles.</summary>
public abstract class SamePostContract : StoreContract
{
    private const string Link = "pic.twitter.com/AbCd";

    [Theory]
    [InlineData("We stay open", "tern", "https://pic.twitter.com/AbCd", 1)]
    [InlineData("we  stay\tOPEN", "GULL", "pic.twitter.com/Other", 1)]
    [InlineData("We stay shut", "gull", "pic.twitter.com/abcd", 2)]
    [InlineData("We stay open", "tern", "pic.twitter.com/Other", 2)]
    [InlineData("We stay shut", "gull", "https://example.com/AbCd", 2)]
    public void Posts_are_the_same_by_their_media_link_or_by_account_day_and_words(string text, string handle, string link, int posts)
    {
        Store.Save([new ArticleBuilder("a", "2022-03-01").Post("We stay open", handle: "gull", media: Link).Sourced(), new ArticleBuilder("b", "2022-03-02").Post(text, handle: handle, media: link).Sourced()]);
        var listed = Store.Posts(new()).Items.ToList();
        Assert.Equal(posts, listed.Count);
        Assert.Equal(("b", 3 - posts), (listed[0].Source, listed[0].Articles));
    }

    [Fact]
    public void An_occurrence_that_matches_by_words_lends_the_key_to_one_that_matches_it_by_link()
    {
        Store.Save([new ArticleBuilder("a", "2022-03-01").Post("Open", media: "example.com/x").Sourced()]);
        Store.Save([new ArticleBuilder("b", "2022-03-02").Post("Open", media: Link).Sourced(), new ArticleBuilder("c", "2022-03-03").Post("Op…", media: Link).Sourced()]);
        Assert.Equal(("c", 3), Store.Posts(new()).Items.Select(post => (post.Source, post.Articles)).Single());
    }

    [Fact]
    public void Posts_without_words_and_links_are_never_the_same()
    {
        Store.Save([new ArticleBuilder("a", "2022-03-01").Post("", media: "example.com").Paragraph("x").Post("", media: "example.com").Sourced()]);
        Assert.Equal(2, Store.Posts(new()).Items.Select(post => post.PostKey).Distinct().Count());
    }

    [Fact]
    public void A_post_is_listed_where_the_newest_article_that_the_query_admits_has_it_first()
    {
        Store.Save([
            new ArticleBuilder("a", "2022-03-01").Post("One").Sourced(),
            new ArticleBuilder("b", "2022-03-02").Post("Two").Paragraph("x").Post("One").Paragraph("x").Post("One").Sourced(),
        ]);
        Assert.Equal([("b", 1, 1), ("b", 3, 2)], Listed(new()));
        Assert.Equal([("b", 1, 1), ("b", 3, 2)], Listed(new() { Query = Asked.Query("handle:@Harbour_watch") }));
        Assert.Equal([("a", 1, 2)], Listed(new() { Query = Asked.Query("date:..2022-03-01") }));
        Assert.Equal([("a", 1, 2)], Listed(new() { Query = Asked.Query("date:..2022-03-01 handle:harbour_watch platform:twitter") }));

        IEnumerable<(string, int, int)> Listed(PostQuery query) => Store.Posts(query).Items.Select(post => (post.Source, post.Block, post.Articles));
    }

    [Fact]
    public void An_article_names_the_other_current_articles_that_embed_its_posts()
    {
        var a = Save(new ArticleBuilder("a", "2022-03-01").Post("One").Paragraph("x").Post("Alone").Sourced());
        var b = Save(new ArticleBuilder("b", "2022-03-02").Post("One").Sourced());
        var c = Save(new ArticleBuilder("c", "2022-03-03").Post("One").Post("One").Sourced());
        Assert.Equal([$"{c} {b}", ""], AlsoIn());
        Save(New("b", "2022-03-02", "Revised, without the post."));
        Assert.Equal([$"{c}", ""], AlsoIn());
        Assert.True(Store.Remove(c));
        Assert.Equal(["", ""], AlsoIn());
        Assert.Equal([1, 1], Store.Posts(new()).Items.Select(post => post.Articles));

        IEnumerable<string> AlsoIn() => Store.Find(a)!.Posts.Select(post => string.Join(' ', post.AlsoIn));
    }

    [Fact]
    public void A_key_stays_when_the_article_that_gave_it_is_removed()
    {
        var a = Save(new ArticleBuilder("a", "2022-03-01").Post("Open", media: "example.com/x").Sourced());
        Save(new ArticleBuilder("b", "2022-03-02").Post("Open", media: Link).Sourced());
        var before = Store.Posts(new()).Items.Single().PostKey;
        Store.Remove(a);
        Save(new ArticleBuilder("c", "2022-03-03").Post("Other", media: Link).Sourced());
        Assert.Equal((before, 2), Store.Posts(new()).Items.Select(post => (post.PostKey, post.Articles)).Single());
    }
}
