using System.Text;
using NewsArchive.Model;
using NewsArchive.Sources;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>Articles and sources come in, change and go.</summary>
public abstract class KeepingContract : StoreContract
{
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

    [Theory]
    [InlineData("rich")]
    [InlineData("latin")]
    [InlineData("empty")]
    public void An_article_that_was_prepared_before_it_is_numbered_comes_back_as_it_was(string name)
    {
        var article = Sample(name);
        var prepared = Store.Prepare(new(article, article.Content.Bytes.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, 1));
        var id = Save(Store.Prepare(prepared));
        Assert.Equal(PrintedArticle.Of(article), PrintedArticle.Of(Store.Find(id)!.Article));
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
        Assert.Equal(1, Store.Search(Asked.For("one")).Total.Articles);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void A_batch_is_kept_for_good_at_the_latest_when_all_are_flushed(int articles)
    {
        using var kept = Store.Number(new([.. Enumerable.Range(0, articles).Select(i => New($"a{i}", "2022-03-01", $"word{i}"))]));
        using var abandoned = Store.Number(new([New("b", "2022-03-01", "two")]));
        kept.Index();
        Assert.False(kept.IsKept);
        kept.Commit();
        Store.Flush();
        abandoned.Dispose();
        Assert.True(kept.IsKept);
        Assert.False(abandoned.IsKept);
    }

    [Fact]
    public void The_same_content_under_another_name_is_one_article_with_two_sources()
    {
        var outcomes = Store.Save([New("b", "2022-03-01", "one"), New("a", "2022-03-01", "one")]);
        Assert.Equal(SaveKind.Copy, outcomes[1].Kind);
        Assert.Equal(outcomes[0].Id, outcomes[1].Id);
        Assert.Equal(["a", "b"], Store.Find(outcomes[0].Id)!.Sources);
        Assert.Equal("a", Store.Search(Asked.For("one")).Hits[0].Source);
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
        Assert.Equal(0, Store.Search(Asked.For("harbour")).Total.Articles);
        Assert.Equal(1, Store.Search(Asked.For("lighthouse")).Total.Articles);
        Assert.Equal(1, Store.Stats().Articles);
    }

    [Fact]
    public void A_revert_brings_the_former_article_back_under_its_old_id()
    {
        var first = Save(New("a", "2022-03-01", "harbour"));
        Store.Save([New("a", "2022-03-01", "lighthouse")]);
        var back = Store.Save([New("a", "2022-03-01", "harbour")])[0];
        Assert.Equal((SaveKind.Revised, first), (back.Kind, back.Id));
        Assert.Equal(1, Store.Search(Asked.For("harbour")).Total.Articles);
        Assert.Equal(0, Store.Search(Asked.For("lighthouse")).Total.Articles);
    }

    [Fact]
    public void Several_changes_of_one_source_in_one_batch_leave_the_last()
    {
        Store.Save([New("a", "2022-03-01", "one"), New("a", "2022-03-01", "two"), New("a", "2022-03-01", "three"), New("a", "2022-03-01", "two")]);
        Assert.Equal([0, 1, 0], "one two three".Split(' ').Select(word => Store.Search(Asked.For(word)).Total.Articles));
    }

    [Fact]
    public void A_source_is_known_by_size_time_and_hash()
    {
        var saved = New("a", "2022-03-01", "one");
        var id = Save(saved);
        Assert.Equal(new KnownSource("a", id, saved.Size, saved.ModifiedAt, Settled: false), Store.FindSource("a"));
        Assert.Equal(saved.Article.Content.Sha256, Store.HashOf(id));
        Assert.Null(Store.FindSource("b"));
        var touched = saved with { ModifiedAt = saved.ModifiedAt.AddHours(1) };
        Store.Save([touched]);
        Assert.Equal(touched.ModifiedAt, Store.FindSource("a")?.ModifiedAt);
        Store.Save([saved with { ModifiedAt = saved.SeenAt.AddHours(-1) }]);
        Assert.True(Store.FindSource("a")?.Settled);
    }

    [Fact]
    public void Sources_on_disk_are_listed_by_their_beginning_in_the_order_of_their_bytes()
    {
        string[] names = ["s", "s/", "s/a", "s/b", "s/\uE000", "s/\U00010000", "s/c/d", "s0"];
        Store.Save([.. names.Select((name, i) => New(name, "2022-03-01", $"word{i}") with { IsOnDisk = name != "s/b" })]);
        Assert.Equal(["s/a", "s/c/d", "s/\uE000", "s/\U00010000"], Store.FilesUnder("s/", "", 10).Select(known => known.Source));
        Assert.Equal(["s/c/d", "s/\uE000"], Store.FilesUnder("s/", "s/a", 2).Select(known => known.Source));
        Assert.Equal(names.Where(name => name != "s/b").Order(Utf8Order.Comparer), Store.FilesUnder("", "", 10).Select(known => known.Source));
    }

    [Fact]
    public void Forgetting_takes_out_what_no_other_source_holds_or_has_held()
    {
        var one = Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "one"), New("c!/x", "2022-03-01", "two"), New("c!/y", "2022-03-01", "three")])[0].Id;
        Store.Save([New("b", "2022-03-01", "four")]);
        Store.Forget(["a", "c!/x", "nowhere"]);
        Assert.Equal([0, 0, 1, 1], "one two three four".Split(' ').Select(word => Store.Search(Asked.For(word)).Total.Articles));
        Assert.Equal(["b"], Store.Find(one)!.Sources);
        Assert.Null(Store.FindSource("a"));
        Assert.Equal(2, Store.Stats().Sources);
    }

    [Fact]
    public void A_number_is_not_given_again_after_its_article_was_removed()
    {
        var id = Save(New("a", "2022-03-01", "one"));
        Assert.True(Store.Remove(id));
        Assert.False(Store.Remove(id));
        Assert.Null(Store.Find(id));
        Assert.Null(Store.FindSource("a"));
        Assert.Equal(0, Store.Search(Asked.For("one")).Total.Articles);
        Assert.Equal("2022-03-01.2", Save(New("a", "2022-03-01", "one")).ToString());
    }

    [Fact]
    public void Removing_a_source_keeps_what_others_hold()
    {
        var id = Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "one")])[0].Id;
        Assert.True(Store.Remove("a"));
        Assert.False(Store.Remove("a"));
        Assert.Equal(["b"], Store.Find(id)!.Sources);
        Assert.Equal(1, Store.Search(Asked.For("one")).Total.Articles);
        Assert.True(Store.Remove("b"));
        Assert.Null(Store.Find(id));
        Assert.Equal(0, Store.Search(Asked.For("one")).Total.Articles);
    }

    [Fact]
    public void Removing_a_source_keeps_what_another_held_before()
    {
        var one = Store.Save([New("a", "2022-03-01", "one"), New("b", "2022-03-01", "one")])[0].Id;
        Store.Save([New("b", "2022-03-01", "two")]);
        Store.Remove("a");
        Assert.Equal(["b"], Store.Find(one)!.Sources);
        Assert.Equal(0, Store.Search(Asked.For("one")).Total.Articles);
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

    private static Article Sample(string name) => name switch
    {
        "plain" => new ArticleBuilder("plain", "2022-03-02").Paragraph("One.").Paragraph("Two “three”.").Build(),
        "rich" => ArticleBuilder.Rich("rich").Build(),
        "latin" => ArticleBuilder.Rich("latin", Encoding.Latin1).Build(),
        "odd" => new ArticleBuilder("odd", null).Title("a\0b \"c\" \\ é").Paragraph("NUL \0 and \u0001 and \ufffd, \u2028").Post("a\0b…", "x\0y", "h").Build(),
        _ => new ArticleBuilder("empty", null).Build(),
    };
}
