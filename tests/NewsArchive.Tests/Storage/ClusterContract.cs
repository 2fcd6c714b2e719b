using NewsArchive.Model;
using NewsArchive.Storage;
using NewsArchive.Tests.Similarity;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>Syndicated copies are grouped, and nothing is lost by it.</summary>
public abstract class ClusterContract : StoreContract
{
    private const string Whole = Texts.Harbour;
    private static readonly string Opening = Texts.Without(Whole, 3, 4);
    private static readonly string Ending = Texts.Without(Whole, 0, 1);

    [Fact]
    public void Copies_within_a_week_have_the_id_of_the_first_of_them_and_others_none()
    {
        Save("late", "2022-03-08", Opening);
        Save("other", "2022-03-02", Texts.Library);
        Save("first", "2022-03-01", Whole);
        Save("too late", "2022-03-16", Whole);
        Assert.Equal(2, Grouped());
        Assert.Equal("first:first late:first other: too late:", Clusters());
        Assert.Equal(0, Grouped());
    }

    [Fact]
    public void An_article_that_is_a_copy_of_two_makes_one_cluster_of_theirs()
    {
        Save("a", "2022-03-01", Opening);
        Save("b", "2022-03-02", Opening + "\n\nMore news follows here.");
        Save("y", "2022-03-14", Ending);
        Save("z", "2022-03-15", Ending + "\n\nMore news follows here.");
        Assert.Equal(4, Grouped());
        Assert.Equal("a:a b:a y:y z:y", Clusters());
        Save("m", "2022-03-08", Whole);
        Assert.Equal(1, Grouped());
        Assert.Equal("a:a b:a m:a y:a z:a", Clusters());
    }

    [Fact]
    public void An_earlier_copy_gives_the_cluster_its_id()
    {
        Save("b", "2022-03-03", Whole);
        Save("c", "2022-03-04", Opening);
        Grouped();
        Save("a", "2022-03-01", Ending);
        Grouped();
        Assert.Equal("a:a b:a c:a", Clusters());
    }

    [Fact]
    public void Neither_the_order_nor_the_batches_nor_when_it_is_done_make_a_difference()
    {
        (string, string, string)[] articles =
            [("a", "2022-03-01", Opening), ("b", "2022-03-03", Whole), ("c", "2022-03-09", Ending), ("d", "2022-03-11", Texts.Library), ("e", "2022-03-12", "More. " + Texts.Library), ("f", "2022-03-16", Ending + ".")];
        for (var way = 0; way < 4; way++)
        {
            foreach (var (source, date, text) in way % 2 == 0 ? articles : articles.Reverse())
            {
                Save(source, date, text);
                _ = way < 2 ? Grouped() : 0;
            }

            Grouped();
            Assert.Equal("a:a b:a c:a d:d e:d f:a", Clusters());
            Array.ForEach(articles, article => Store.Remove(article.Item1));
        }
    }

    [Fact]
    public void Undated_articles_are_compared_with_one_another()
    {
        Save("a", null, Whole);
        Save("b", null, Opening);
        Save("c", "2022-03-01", Whole);
        Grouped();
        Assert.Equal("a:a b:a c:", Clusters());
    }

    [Fact]
    public void A_revision_is_no_copy_of_what_the_source_held_before()
    {
        Save("a", "2022-03-01", Whole);
        Grouped();
        Save("a", "2022-03-01", Whole + "\n\nCorrected.");
        Assert.Equal(0, Grouped());
        Assert.Equal("a:", Clusters());
    }

    [Fact]
    public void An_article_that_a_source_comes_back_to_is_compared_again()
    {
        Save("a", "2022-03-01", Whole);
        Save("a", "2022-03-01", Texts.Library);
        Save("b", "2022-03-02", Opening);
        Assert.Equal(0, Grouped());
        Save("a", "2022-03-01", Whole);
        Assert.Equal(2, Grouped());
        Assert.Equal("a:a b:a", Clusters());
    }

    [Fact]
    public void When_all_other_copies_are_taken_out_the_last_one_has_none()
    {
        Save("a", "2022-03-01", Whole);
        Save("b", "2022-03-02", Opening);
        Save("c", "2022-03-03", Ending);
        Grouped();
        Store.Remove("a");
        Assert.Equal(Store.Find("b")!.Cluster, Store.Find("c")!.Cluster);
        Store.Remove("c");
        Assert.Null(Store.Find("b")!.Cluster);
    }

    [Fact]
    public void When_it_is_stopped_nothing_was_done_and_it_can_be_done_again()
    {
        Save("a", "2022-03-01", Whole);
        Save("b", "2022-03-02", Opening);
        using CancellationTokenSource cancel = new();
        cancel.Cancel();
        Assert.Equal(0, Store.GroupCopies(cancel.Token));
        Assert.Null(Store.Find("a")!.Cluster);
        Assert.Equal(2, Grouped());
    }

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.Newest)]
    [InlineData(SearchOrder.Oldest)]
    public void A_search_can_leave_one_hit_of_each_cluster_and_pages_of_it_are_as_long_as_asked_for(SearchOrder order)
    {
        for (var day = new DateOnly(2022, 1, 1); day < new DateOnly(2022, 5, 1); day = day.AddDays(10))
        {
            foreach (var (copy, text) in new[] { (0, Whole), (1, Opening), (2, Opening + "\n\nMore news follows here.") })
            {
                Save($"{day:MM-dd}.{copy}", day.AddDays(copy).ToString("yyyy-MM-dd", null), text);
            }
        }

        Grouped();
        var query = Asked.For("icebreaker") with { Order = order, FoldsCopies = true, Limit = 5 };
        List<SearchHit> hits = [.. new[] { 0, 5, 10, 15 }.SelectMany(offset => Store.Search(query with { Offset = offset }).Hits)];
        Assert.Equal((12, 12), (hits.Count, hits.Select(hit => hit.Cluster).Distinct().Count()));
        Assert.All(hits, hit => Assert.Equal(2, hit.Copies));
        Assert.Equal(hits.Select(hit => hit.Id), Store.Search(query with { Limit = 0 }).Hits.Select(hit => hit.Id));
        Assert.Equal(36, Store.Search(query).Total.Articles);
        Assert.All(Store.Search(query with { FoldsCopies = false, Limit = 0 }).Hits, hit => Assert.Equal((0, true), (hit.Copies, hit.Cluster is not null)));
    }

    [Theory]
    [InlineData("opposition", 0)]
    [InlineData("icebreaker date:..2022-03-02", 1)]
    [InlineData("harbour -opposition", 1)]
    public void Only_copies_that_match_are_counted(string query, int copies)
    {
        Save("a", "2022-03-01", Whole);
        Save("b", "2022-03-02", Opening);
        Save("c", "2022-03-03", Opening + "\n\nMore news follows here.");
        Grouped();
        Assert.Equal(copies, Assert.Single(Store.Search(Asked.For(query) with { FoldsCopies = true }).Hits).Copies);
    }

    private long Grouped() => Store.GroupCopies(CancellationToken.None);

    private void Save(string source, string? date, string text)
    {
        ArticleBuilder builder = new(source, date);
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            builder.Paragraph(paragraph);
        }

        Save(builder.Sourced());
    }

    // Each article's source, and that of the first in its cluster.
    private string Clusters() => string.Join(' ', Store.Export(new()).OrderBy(article => article.Sources[0], StringComparer.Ordinal).Select(article =>
        $"{article.Sources[0]}:{(article.Cluster is { } cluster ? Store.Find(cluster)!.Sources[0] : "")}"));
}
