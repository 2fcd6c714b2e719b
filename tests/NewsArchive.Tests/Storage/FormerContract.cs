using NewsArchive.Model;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>What sources held before is listed, and searched when asked for.</summary>
public abstract class FormerContract : StoreContract
{
    [Fact]
    public void Former_articles_are_found_only_when_asked_for_each_once()
    {
        var (former, current) = (Save(New("a", "2022-03-01", "harbour one")), Save(New("a", "2022-03-02", "harbour two")));
        Assert.Equal([current], Ids("harbour", SearchedArticles.Current));
        Assert.Equal([former], Ids("harbour", SearchedArticles.Former));
        Assert.Equal([current, former], Ids("harbour", SearchedArticles.All));
        Assert.Equal(2, Store.Count(Asked.For("harbour") with { Among = SearchedArticles.All }));
        var hits = Store.Search(Asked.For("harbour") with { Among = SearchedArticles.All }).Hits;
        Assert.Equal([(current, true, "a"), (former, false, "a")], hits.Select(hit => (hit.Id, hit.IsHeld, hit.Source)));
        Save(New("a", "2022-03-01", "harbour one"));
        Assert.Equal([former], Ids("harbour", SearchedArticles.Current));
        Assert.Equal([current, former], Ids("harbour", SearchedArticles.All));
    }

    [Theory]
    [InlineData(SearchOrder.Newest, "2022-03-03.1 2022-03-02.1 2022-03-01.1 undated.2 undated.1")]
    [InlineData(SearchOrder.Oldest, "2022-03-01.1 2022-03-02.1 2022-03-03.1 undated.2 undated.1")]
    [InlineData(SearchOrder.Relevance, "2022-03-01.1 2022-03-03.1 2022-03-02.1 undated.2 undated.1")]
    public void Both_come_in_one_order_and_are_paged_as_one(SearchOrder order, string ids)
    {
        Store.Save([New("a", "2022-03-01", Port(16)), New("b", "2022-03-02", Port(4)), New("c", null, Port(1)), New("d", null, Port(2))]);
        Store.Save([New("a", "2022-03-03", Port(8)), New("c", null, "none")]);
        var query = Asked.For("port") with { Among = SearchedArticles.All, Order = order };
        Assert.Equal(ids, string.Join(' ', Store.Ids(query)));
        Assert.Equal(ids, string.Join(' ', Enumerable.Range(0, 5).Select(at => Assert.Single(Store.Search(query with { Limit = 1, Offset = at }).Hits).Id)));
        Assert.Equal(Extent.All(5), Store.Search(query).Total);
    }

    [Theory]
    [InlineData("in:posts open", true)]
    [InlineData("in:posts closed", false)]
    [InlineData("in:quotes season", true)]
    [InlineData("in:prose café", true)]
    [InlineData("in:prose nothing", false)]
    [InlineData("title:harbour", true)]
    [InlineData("handle:harbour_watch", true)]
    [InlineData("handle:somebody", false)]
    [InlineData("platform:twitter stays", true)]
    [InlineData("speaker:\"harbour watch\"", true)]
    [InlineData("speaker:nobody", false)]
    [InlineData("source:rich", true)]
    [InlineData("source:nowhere", false)]
    [InlineData("date:2022-03-01", true)]
    [InlineData("date:2022-03-02", false)]
    [InlineData("harb*", true)]
    [InlineData("\"stays open\" -café", false)]
    [InlineData("-absent", true)]
    public void Fields_speak_of_former_articles_too(string typed, bool isFound)
    {
        Save(ArticleBuilder.Rich("rich").Build());
        Save(New("rich", null, "other"));
        Assert.Equal(isFound ? ["2022-03-01.1"] : [], Ids(typed, SearchedArticles.Former).Select(id => id.ToString()));
    }

    [Fact]
    public void A_source_lists_what_it_held_and_when()
    {
        var one = At("a", "one", 0);
        var two = At("a", "two", 10);
        At("b", "one", 20);
        Assert.Equal(one, At("a", "one", 30));
        Assert.Equal([(one, "a", 30, null), (two, "a", 10, 30), (one, "a", 0, 10), (one, "b", 20, null)], Revisions(one));
        Assert.Equal([(one, "a", 30, null), (two, "a", 10, 30), (one, "a", 0, 10)], Revisions(two));
        Assert.Empty(Store.Revisions(ArticleId.Of(null, 7)));
    }

    [Fact]
    public void A_search_is_narrowed_to_what_came_in_since_a_time()
    {
        var (first, second) = (At("a", "harbour one", 0), At("b", "harbour two", 60));
        At("c", "harbour one", 120);
        Assert.Equal([second, first], Since("harbour", 0));
        Assert.Equal([second], Since("harbour", 1));
        Assert.Equal([second], Since("", 60));
        Assert.Empty(Since("harbour", 61));
    }

    private static string Port(int times) => string.Join(' ', Enumerable.Repeat("port", times).Concat(Enumerable.Repeat("and", 20 - times)));

    private List<ArticleId> Ids(string typed, SearchedArticles among) => [.. Store.Ids(Asked.For(typed) with { Among = among })];

    private List<ArticleId> Since(string typed, int seconds) => [.. Store.Ids(Asked.For(typed) with { IngestedSince = ArticleBuilder.Seen.AddSeconds(seconds), Order = SearchOrder.Newest })];

    private ArticleId At(string source, string text, int seconds) => Save(New(source, "2022-03-01", text) with { SeenAt = ArticleBuilder.Seen.AddSeconds(seconds) });

    private List<(ArticleId, string, int, int?)> Revisions(ArticleId id) => [.. Store.Revisions(id).Select(revision => (revision.Id, revision.Source, Seconds(revision.Since), revision.Until is { } until ? Seconds(until) : (int?)null))];

    private static int Seconds(DateTimeOffset time) => (int)(time - ArticleBuilder.Seen).TotalSeconds;
}
