using NewsArchive.Model;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>Full text.</summary>
public abstract class SearchContract : StoreContract
{
    public static TheoryData<string> HostileQueries =>
    [
        "\"", "*", "\"\"", "\"\"\"", "Russia's", "second-largest", "@MFA_Ukraine", "C++", "(", ")", "AND", "OR NOT", "NEAR(", "a AND", "-kharkiv", "^a",
        "title:", "{a b}:c", "a\0b", "\ud800 port", "port \udfff", "𐍈", "'; DROP TABLE article; --", "%", "ʼ", "+", "a + b", new string('(', 5000),
        new string('"', 9999), string.Join(' ', Enumerable.Range(0, 5000)), new string('x', 100_000), string.Concat(Enumerable.Repeat("a-", 50_000)),
    ];

    [Theory]
    [InlineData("Russia")]
    [InlineData("russia's")]
    [InlineData("Russia’s")]
    [InlineData("Russiaʼs")]
    [InlineData("second-largest")]
    [InlineData("\"largest city\"")]
    [InlineData("“largest city”")]
    [InlineData("zurich")]
    [InlineData("@harbour_watch")]
    [InlineData("beacon \"unclosed")]
    public void A_search_finds(string query)
    {
        Store.Save([new ArticleBuilder("a").Paragraph("Russiaʼs second-largest city. Zürich.").Post("The beacon is unclosed.").Sourced(), New("b", "2022-03-01", "other")]);
        Assert.Equal("a", Assert.Single(Store.Search(Asked.For(query)).Hits).Source);
    }

    [Theory]
    [InlineData("\"city largest\"")]
    [InlineData("date")]
    [InlineData("2022-03-01")]
    public void A_search_does_not_find(string query)
    {
        Store.Save([New("a", "2022-03-01", "second-largest city")]);
        Assert.Equal(0, Store.Search(Asked.For(query)).Total.Articles);
    }

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public void No_query_is_an_error(string query)
    {
        Store.Save([New("a", "2022-03-01", "one port")]);
        Assert.InRange(Store.Search(Asked.For(query)).Total.Articles, 0, 1);
        Assert.InRange(Store.Posts(new() { Query = Asked.Query(query) }).Items.Count(), 0, 1);
        Assert.InRange(Store.Quotations(new() { Query = Asked.Query(query) }).Items.Count(), 0, 1);
        Assert.Null(Store.Find(query));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" \t", false)]
    [InlineData("\"*\" -- ʼ", false)]
    [InlineData("é", true)]
    [InlineData("7", true)]
    [InlineData("городе", true)]
    public void A_query_knows_whether_it_asks_for_anything(string query, bool asks) => Assert.Equal(asks, !Asked.For(query).IsEmpty);

    [Fact]
    public void The_best_hit_comes_first_and_equal_ones_newest_first()
    {
        Store.Save([
            New("a", "2022-03-01", "The old ferry sailed then."), New("b", "2022-03-03", "The old ferry sailed then."),
            New("c", "2022-03-02", "The old ferry sailed then."),
            new ArticleBuilder("t", "2022-02-01").Title("The ferry").Paragraph("The boat sailed.").Sourced(),
        ]);
        var result = Store.Search(Asked.For("ferry"));
        Assert.Equal(["t", "b", "c", "a"], result.Hits.Select(hit => hit.Source));
        Assert.True(result.Hits[0].Score > result.Hits[1].Score && result.Hits[3].Score > 0);
        Assert.Equal("The ferry", result.Hits[0].Title);
        Assert.Equal(new DateOnly(2022, 2, 1), result.Hits[0].Date);
    }

    [Theory]
    [InlineData(null, null, "first none second third")]
    [InlineData("2022-03-02", null, "second third")]
    [InlineData(null, "2022-03-02", "first second")]
    [InlineData("2022-03-02", "2022-03-02", "second")]
    [InlineData("2022-03-03", "2022-03-01", "")]
    [InlineData("0001-01-01", "9999-12-31", "first second third")]
    public void A_window_of_days_includes_both_ends(string? from, string? to, string expected)
    {
        Store.Save([New("first", "2022-03-01", "ferry"), New("second", "2022-03-02", "ferry"), New("third", "2022-03-03", "ferry"), New("none", null, "ferry")]);
        var result = Store.Search(Asked.For($"ferry {(from is null && to is null ? "" : $"date:{from}..{to}")}"));
        Assert.Equal(expected, string.Join(' ', result.Hits.Select(hit => hit.Source).Order()));
        Assert.Equal(result.Hits.Length, result.Total.Articles);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 30)]
    public void A_limit_cuts_the_hits_but_not_the_total(int limit, int expected)
    {
        Store.Save([.. Enumerable.Range(0, 30).Select(i => New($"{i:00}", "2022-03-01", $"ferry {i}"))]);
        var result = Store.Search(Asked.For("ferry") with { Limit = limit });
        Assert.Equal((expected, 30), (result.Hits.Length, result.Total.Articles));
    }

    [Fact]
    public void A_snippet_is_plain_text_with_marks_in_code_points()
    {
        Store.Save([new ArticleBuilder("a").Paragraph("🛥🛥 \u0002 The\nferry\tand the ferry \u0003.").Sourced()]);
        var hit = Store.Search(Asked.For("ferry")).Hits[0];
        Assert.Equal("🛥🛥 \u0002 The ferry and the ferry \u0003.", hit.Snippet);
        Assert.Equal([(9, 14), (23, 28)], hit.Marks);
    }

    [Fact]
    public void A_snippet_of_a_very_long_article_still_shows_the_match()
    {
        Store.Save([new ArticleBuilder("a").Paragraph(string.Concat(Enumerable.Repeat("wave ", 40_000))).Paragraph("The ferry came.").Sourced()]);
        var hit = Store.Search(Asked.For("ferry wave")).Hits[0];
        Assert.InRange(hit.Snippet.Length, 20, 400);
        Assert.All(hit.Marks, mark => Assert.Equal("wave", hit.Snippet[mark.Start..mark.End]));
        Assert.NotEmpty(hit.Marks);
        Assert.Contains("ferry", Store.Search(Asked.For("FERRY")).Hits[0].Snippet, StringComparison.Ordinal);
    }
}
