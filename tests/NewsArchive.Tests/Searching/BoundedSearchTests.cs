using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Searching;
using NewsArchive.Storage;
using NewsArchive.Tests.Storage;
using Xunit;

namespace NewsArchive.Tests.Searching;

/// <summary>What is left out of an answer that would take too long, and that it is said.</summary>
public sealed class BoundedSearchTests(ManyArticles many) : IClassFixture<ManyArticles>
{
    [Fact]
    public void Of_a_short_beginning_the_most_frequent_words_are_looked_for()
    {
        Assert.Equal(["q*"], many.Store.Shortened(Asked.For("q* -q12* harbour")));
        Assert.Equal(ManyArticles.Number - 1, many.Store.Count(Asked.For("q*")));
        Assert.Equal(ManyArticles.Number, many.Store.Count(Asked.For("q*") with { Exhaustive = true }));
        Assert.Empty(many.Store.Shortened(Asked.For("q*") with { Exhaustive = true }));
    }

    [Theory]
    [InlineData(false, ManyArticles.Number - 1)]
    [InlineData(true, ManyArticles.Number)]
    public void A_timeline_is_of_these_words_too(bool isExhaustive, int articles)
    {
        var timeline = many.Store.Timeline(Asked.For("q*") with { Exhaustive = isExhaustive }, Interval.Year);
        Assert.Equal(articles, timeline.Bars.Sum(bar => bar.Articles) + timeline.Undated);
    }

    [Theory]
    [InlineData("qua*", 1)]
    [InlineData("quay*", 1)]
    [InlineData("harbour-qua*", 1)]
    [InlineData("quz*", 0)]
    [InlineData("harb*", ManyArticles.Number)]
    [InlineData("title:q*", 0)]
    public void Of_a_longer_beginning_every_word_is_found(string query, int articles)
    {
        Assert.Equal(articles, many.Store.Count(Asked.For(query)));
        Assert.Empty(many.Store.Shortened(Asked.For(query)).Except(["title:q*", "q*"]));
    }

    [Fact]
    public void The_words_that_begin_alike_are_all_that_the_index_has()
    {
        using SqliteConnection connection = new($"Data Source={many.Path};Pooling=False");
        connection.Open();
        using Beginnings beginnings = new(connection);
        using RawDatabase raw = new(many.Path);
        raw.Execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, articles_fts, row)");
        foreach (var start in new[] { "q", "q1", "q10", "q100x", "h", "a", "zz" })
        {
            var expected = raw.Texts($"SELECT term FROM temp.terms WHERE term >= '{start}' AND term < '{start}~' ORDER BY term");
            var all = beginnings.Of(start, 10_000)!;
            Assert.Equal(expected, all.Words.Order(StringComparer.Ordinal));
            Assert.True(all.IsAll);
            var most = beginnings.Of(start, 3)!;
            Assert.Equal((expected.Count <= 3, Math.Min(3, expected.Count), all.Size), (most.IsAll, most.Words.Length, most.Size));
        }

        var frequent = raw.Texts("SELECT term FROM (SELECT term, doc FROM temp.terms WHERE term >= 'q' AND term < 'q~' ORDER BY doc DESC LIMIT 30)");
        Assert.InRange(beginnings.Of("q", 30)!.Words.Intersect(frequent).Count(), 20, 30);
    }

    [Theory]
    [InlineData("harbour source:quay", SearchOrder.Relevance)]
    [InlineData("harbour source:quay", SearchOrder.Newest)]
    [InlineData("source:quay", SearchOrder.Relevance)]
    [InlineData("source:quay", SearchOrder.Newest)]
    [InlineData("harbour -q1x -q2x -q3x -q4x quay", SearchOrder.Relevance)]
    [InlineData("\"harbour quay\"", SearchOrder.Newest)]
    public void What_only_an_old_article_has_is_found_all_the_same(string query, SearchOrder order)
    {
        var result = many.Store.Search(Asked.For(query) with { Order = order });
        Assert.Equal("quay", Assert.Single(result.Hits).Source);
    }

    [Fact]
    public void The_oldest_are_found_from_the_other_end()
    {
        var result = many.Store.Search(Asked.For("harbour source:a39") with { Order = SearchOrder.Oldest, Limit = 5 });
        Assert.Equal(["a39", "a390", "a391"], result.Hits.Take(3).Select(hit => hit.Source));
        Assert.True(result.Total is { IsAll: false, Since: null, Until: { } until } && until < new DateOnly(2021, 11, 1), $"{result.Total}");
        Assert.True(many.Store.Search(Asked.For("harbour source:a39") with { Order = SearchOrder.Oldest, Exhaustive = true }).Total.IsAll);
    }

    [Fact]
    public void Pages_go_on_where_the_one_before_ended()
    {
        var query = Asked.For("harbour source:a") with { Limit = 30 };
        var whole = many.Store.Ids(query);
        var pages = Enumerable.Range(0, 3).SelectMany(page => many.Store.Ids(query with { Limit = 10, Offset = page * 10 }));
        Assert.Equal(whole, pages);
    }
}
