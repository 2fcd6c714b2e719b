using System.Text;
using NewsArchive.Model;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>What every store promises. A store's own test class says only how to open one.</summary>
public abstract class ArticleStoreContract : IDisposable
{
    /// <summary>A store that is empty at the start of each test and can be written.</summary>
    protected abstract IArticleStore Store { get; }

    public static TheoryData<string> HostileQueries =>
    [
        "\"", "*", "\"\"", "\"\"\"", "Russia's", "second-largest", "@MFA_Ukraine", "C++", "(", ")", "AND", "OR NOT", "NEAR(", "a AND", "-kharkiv", "^a",
        "title:", "{a b}:c", "a\0b", "\ud800 port", "port \udfff", "𐍈", "'; DROP TABLE article; --", "%", "ʼ", "+", "a + b", new string('(', 5000),
        new string('"', 9999), string.Join(' ', Enumerable.Range(0, 5000)), new string('x', 100_000), string.Concat(Enumerable.Repeat("a-", 50_000)),
    ];

    [Theory]
    [InlineData("plain")]
    [InlineData("rich")]
    [InlineData("latin")]
    [InlineData("odd")]
    [InlineData("empty")]
    public void An_article_comes_back_as_it_was_saved(string name)
    {
        var article = Sample(name);
        var id = Save(article);
        Assert.Equal(PrintedArticle.Of(article), PrintedArticle.Of(Store.Find(id)!.Article));
        Assert.Equal(PrintedArticle.Of(article), PrintedArticle.Of(Store.Find(article.Content.Source)!.Article));
    }

    [Fact]
    public void Numbers_follow_the_order_given_within_each_day()
    {
        var outcomes = Store.Save([New("a", "2022-03-02", "one"), New("b", "2022-03-01", "two"), New("c", null, "three"), New("d", "2022-03-02", "four")]);
        Assert.Equal(["2022-03-02.1", "2022-03-01.1", "undated.1", "2022-03-02.2"], outcomes.Select(outcome => outcome.Id.ToString()));
        Assert.All(outcomes, outcome => Assert.Equal(SaveKind.New, outcome.Kind));
    }

    [Fact]
    public void Saving_the_same_again_changes_nothing()
    {
        Store.Save([New("a", "2022-03-01", "one")]);
        var again = Store.Save([New("a", "2022-03-01", "one")]);
        Assert.Equal(SaveKind.Unchanged, again[0].Kind);
        Assert.Equal(1, Store.Stats().Articles);
        Assert.Equal(1, Store.Search(new("one")).Total);
    }

    [Fact]
    public void The_same_content_under_another_name_is_one_article_with_two_sources()
    {
        var outcomes = Store.Save([New("b", "2022-03-01", "one"), New("a", "2022-03-01", "one")]);
        Assert.Equal(SaveKind.Copy, outcomes[1].Kind);
        Assert.Equal(outcomes[0].Id, outcomes[1].Id);
        Assert.Equal(["a", "b"], Store.Find(outcomes[0].Id)!.Sources);
        Assert.Equal("a", Store.Search(new("one")).Hits[0].Source);
        Assert.Equal((1, 2), (Store.Stats().Articles, Store.Stats().Sources));
    }

    [Fact]
    public void A_changed_source_points_to_its_new_article_and_the_former_one_is_kept_but_not_found()
    {
        var former = Save(New("a", "2022-03-01", "harbour"));
        var revised = Store.Save([New("a", "2022-03-01", "lighthouse")])[0];
        Assert.Equal(SaveKind.Revised, revised.Kind);
        Assert.Equal(revised.Id, Store.Find("a")!.Id);
        Assert.Equal(["a"], Store.Find(former)!.Sources);
        Assert.Equal(0, Store.Search(new("harbour")).Total);
        Assert.Equal(1, Store.Search(new("lighthouse")).Total);
        Assert.Equal(1, Store.Stats().Articles);
    }

    [Fact]
    public void A_revert_brings_the_former_article_back_under_its_old_id()
    {
        var first = Save(New("a", "2022-03-01", "harbour"));
        Store.Save([New("a", "2022-03-01", "lighthouse")]);
        var back = Store.Save([New("a", "2022-03-01", "harbour")])[0];
        Assert.Equal((SaveKind.Revised, first), (back.Kind, back.Id));
        Assert.Equal(1, Store.Search(new("harbour")).Total);
        Assert.Equal(0, Store.Search(new("lighthouse")).Total);
    }

    [Fact]
    public void Several_changes_of_one_source_in_one_batch_leave_the_last()
    {
        Store.Save([New("a", "2022-03-01", "one"), New("a", "2022-03-01", "two"), New("a", "2022-03-01", "three"), New("a", "2022-03-01", "two")]);
        Assert.Equal([0, 1, 0], "one two three".Split(' ').Select(word => Store.Search(new(word)).Total));
    }

    [Fact]
    public void Posts_and_quotations_of_a_former_article_are_not_listed()
    {
        Store.Save([Rich("a").Sourced()]);
        Store.Save([New("a", "2022-03-01", "nothing")]);
        Assert.Empty(Store.Posts(new()));
        Assert.Empty(Store.Quotations(new()));
        Assert.Equal((0, 0), (Store.Stats().Posts, Store.Stats().Quotations));
    }

    [Fact]
    public void A_source_is_known_by_size_time_and_hash()
    {
        var saved = New("a", "2022-03-01", "one");
        var id = Save(saved);
        Assert.Equal(new(id, saved.Article.Content.Sha256, saved.Size, saved.ModifiedAt), Store.FindSource("a"));
        Assert.Null(Store.FindSource("b"));
        var touched = saved with { ModifiedAt = saved.ModifiedAt.AddHours(1) };
        Store.Save([touched]);
        Assert.Equal(touched.ModifiedAt, Store.FindSource("a")!.ModifiedAt);
    }

    [Fact]
    public void A_number_is_not_given_again_after_its_article_was_removed()
    {
        var id = Save(New("a", "2022-03-01", "one"));
        Assert.True(Store.Remove(id));
        Assert.False(Store.Remove(id));
        Assert.Null(Store.Find(id));
        Assert.Null(Store.FindSource("a"));
        Assert.Equal(0, Store.Search(new("one")).Total);
        Assert.Equal("2022-03-01.2", Save(New("a", "2022-03-01", "one")).ToString());
    }

    [Fact]
    public void Removing_a_source_keeps_what_others_hold()
    {
        var id = Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "one")])[0].Id;
        Assert.True(Store.Remove("a"));
        Assert.False(Store.Remove("a"));
        Assert.Equal(["b"], Store.Find(id)!.Sources);
        Assert.Equal(1, Store.Search(new("one")).Total);
        Assert.True(Store.Remove("b"));
        Assert.Null(Store.Find(id));
        Assert.Equal(0, Store.Search(new("one")).Total);
    }

    [Fact]
    public void Removing_a_source_keeps_what_another_held_before()
    {
        var one = Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "one")])[0].Id;
        Store.Save([New("b", "2022-03-01", "two")]);
        Store.Remove("a");
        Assert.Equal(["b"], Store.Find(one)!.Sources);
        Assert.Equal(0, Store.Search(new("one")).Total);
    }

    [Fact]
    public void Removing_an_article_removes_what_only_its_sources_held_before()
    {
        var one = Save(New("a", "2022-03-01", "one"));
        var two = Save(New("a", "2022-03-01", "two"));
        Store.Remove(two);
        Assert.Null(Store.Find(one));
        Assert.Null(Store.Find("a"));
        Assert.Equal(0, Store.Stats().Articles);
    }

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
        Assert.Equal("a", Assert.Single(Store.Search(new(query)).Hits).Source);
    }

    [Theory]
    [InlineData("\"city largest\"")]
    [InlineData("date")]
    [InlineData("2022-03-01")]
    public void A_search_does_not_find(string query)
    {
        Store.Save([New("a", "2022-03-01", "second-largest city")]);
        Assert.Equal(0, Store.Search(new(query)).Total);
    }

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public void No_query_is_an_error(string query)
    {
        Store.Save([New("a", "2022-03-01", "one port")]);
        Assert.InRange(Store.Search(new(query)).Total, 0, 1);
        Assert.Empty(Store.Posts(new() { Handle = query, Platform = query }));
        Assert.Empty(Store.Quotations(new() { Handle = query, Platform = query }));
        Assert.Null(Store.Find(query));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" \t", false)]
    [InlineData("\"*\" -- ʼ", false)]
    [InlineData("é", true)]
    [InlineData("7", true)]
    [InlineData("городе", true)]
    public void A_query_knows_whether_it_has_words(string query, bool hasWords) => Assert.Equal(hasWords, Store.Search(new(query)).HasWords);

    [Fact]
    public void The_best_hit_comes_first_and_equal_ones_newest_first()
    {
        Store.Save([
            New("a", "2022-03-01", "The old ferry sailed then."), New("b", "2022-03-03", "The old ferry sailed then."),
            New("c", "2022-03-02", "The old ferry sailed then."),
            new ArticleBuilder("t", "2022-02-01").Title("The ferry").Paragraph("The boat sailed.").Sourced(),
        ]);
        var result = Store.Search(new("ferry"));
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
        var result = Store.Search(new("ferry") { From = Day(from), To = Day(to) });
        Assert.Equal(expected, string.Join(' ', result.Hits.Select(hit => hit.Source).Order()));
        Assert.Equal(result.Hits.Length, result.Total);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 30)]
    public void A_limit_cuts_the_hits_but_not_the_total(int limit, int expected)
    {
        Store.Save([.. Enumerable.Range(0, 30).Select(i => New($"{i:00}", "2022-03-01", $"ferry {i}"))]);
        var result = Store.Search(new("ferry") { Limit = limit });
        Assert.Equal((expected, 30), (result.Hits.Length, result.Total));
    }

    [Fact]
    public void A_snippet_is_plain_text_with_marks_in_code_points()
    {
        Store.Save([new ArticleBuilder("a").Paragraph("🛥🛥 \u0002 The\nferry\tand the ferry \u0003.").Sourced()]);
        var hit = Store.Search(new("ferry")).Hits[0];
        Assert.Equal("🛥🛥 \u0002 The ferry and the ferry \u0003.", hit.Snippet);
        Assert.Equal([(9, 14), (23, 28)], hit.Marks);
    }

    [Fact]
    public void A_snippet_of_a_very_long_article_still_shows_the_match()
    {
        Store.Save([new ArticleBuilder("a").Paragraph(string.Concat(Enumerable.Repeat("wave ", 40_000))).Paragraph("The ferry came.").Sourced()]);
        var hit = Store.Search(new("ferry wave")).Hits[0];
        Assert.InRange(hit.Snippet.Length, 20, 400);
        Assert.All(hit.Marks, mark => Assert.Equal("wave", hit.Snippet[mark.Start..mark.End]));
        Assert.NotEmpty(hit.Marks);
        Assert.Contains("ferry", Store.Search(new("FERRY")).Hits[0].Snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_are_listed_newest_article_first_in_reading_order()
    {
        Store.Save([
            new ArticleBuilder("a", "2022-03-01").Post("one", handle: "Gull").Paragraph("x").Post("two", handle: "tern", platform: "mastodon").Sourced(),
            new ArticleBuilder("b", "2022-03-02").Post("three", handle: "gull").Sourced(),
        ]);
        Assert.Equal("three one two", Texts(new()));
        Assert.Equal("three one", Texts(new() { Handle = "@GULL" }));
        Assert.Equal("two", Texts(new() { Platform = "mastodon" }));
        Assert.Equal("one two", Texts(new() { To = new(2022, 3, 1) }));
        Assert.Equal("three", Texts(new() { Limit = 1 }));
        Assert.Equal("three one two", Texts(new() { Limit = 0 }));
        Assert.Equal("two", Texts(new() { Handle = "tern", Platform = "mastodon", From = new(2022, 3, 1) }));
        Assert.Equal([("b", 1), ("a", 1), ("a", 3)], Store.Posts(new()).Select(post => (post.Source, post.Block)));

        string Texts(PostQuery query) => string.Join(' ', Store.Posts(query).Select(post => post.Post.Text));
    }

    [Fact]
    public void A_listed_post_and_quotation_are_whole()
    {
        var article = Rich("a").Build();
        Save(article);
        Assert.Equal(article.Blocks.OfType<SocialPost>().Select(PrintedArticle.Of), Store.Posts(new()).Select(post => PrintedArticle.Of(post.Post)));
        Assert.Equal(article.Quotations.Select(PrintedArticle.Of), Store.Quotations(new() { Kind = null }).Select(one => PrintedArticle.Of(one.Quotation)));
    }

    [Fact]
    public void Quotations_are_listed_by_kind_handle_and_platform()
    {
        Store.Save([Rich("a").Sourced(), new ArticleBuilder("b", "2022-03-05").Paragraph("He said: “Later.”").Quote("Later.", "Bo Example").Sourced()]);
        Assert.Equal("Later.|We stay open.|Yes, we do.", Texts(new()));
        Assert.Equal("quiet season", Texts(new() { Kind = QuotationKind.Scare }));
        Assert.Equal("We stay open.", Texts(new() { Handle = "@Harbour_Watch" }));
        Assert.Equal("We stay open.", Texts(new() { Platform = "twitter" }));
        Assert.Equal("", Texts(new() { Platform = "mastodon" }));
        Assert.Equal("Later.", Texts(new() { From = new(2022, 3, 5) }));
        Assert.Equal("Later.", Texts(new() { Limit = 1 }));

        string Texts(QuotationQuery query) => string.Join('|', Store.Quotations(query).Select(one => one.Quotation.Text));
    }

    [Fact]
    public void Stats_count_current_articles()
    {
        Store.Save([Rich("a").Sourced(), new ArticleBuilder("b", "2022-03-04").Post("x", handle: "HARBOUR_watch").Sourced(), New("c", null, "n")]);
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
        Assert.Empty(Store.Search(new("x")).Hits);
        Assert.Empty(Store.Save([]));
        Assert.Null(Store.Find(ArticleId.Of(null, 1)));
        Assert.False(Store.Remove(ArticleId.Of(null, 1)));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Store.Dispose();

    protected static SourcedArticle New(string source, string? date, string text) => new ArticleBuilder(source, date).Paragraph(text).Sourced();

    internal static ArticleBuilder Rich(string source, Encoding? encoding = null) => new ArticleBuilder(source, "2022-03-01", encoding)
        .Title("The harbour stays open")
        .Paragraph("Port Town: the café by the water calls it a “quiet season”.").Quote("quiet season", kind: QuotationKind.Scare)
        .Post("We stay open.", encoding is null ? "Harbour Watch ⚓" : "Harbour Watch")
        .Paragraph("“We stay open.” said the harbour.").Quote("We stay open.", "Harbour Watch", post: 2, handle: "harbour_watch")
        .Paragraph("“Yes,” he said, “we do.”", "odd.rule", 0.5).QuoteInParts("Yes,", "we do.");

    private static Article Sample(string name) => name switch
    {
        "plain" => new ArticleBuilder("plain", "2022-03-02").Paragraph("One.").Paragraph("Two “three”.").Build(),
        "rich" => Rich("rich").Build(),
        "latin" => Rich("latin", Encoding.Latin1).Build(),
        "odd" => new ArticleBuilder("odd", null).Title("a\0b \"c\" \\ é").Paragraph("NUL \0 and \u0001 and \ufffd, \u2028").Post("a\0b…", "x\0y", "h").Build(),
        _ => new ArticleBuilder("empty", null).Build(),
    };

    private ArticleId Save(SourcedArticle article) => Store.Save([article])[0].Id;

    private ArticleId Save(Article article) => Save(new SourcedArticle(article, article.Content.Bytes.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, 1));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}
