using System.Text;
using NewsArchive.Ingestion;
using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using NewsArchive.Tests.Cli;
using NewsArchive.Tests.Corpus;
using NewsArchive.Tests.Robustness;
using NewsArchive.Tests.Storage;
using Xunit;

namespace NewsArchive.Tests.Ingestion;

public sealed class ReparseTests : IDisposable
{
    private static readonly DateOnly Wrong = new(2001, 2, 3);

    private readonly Sandbox _box = new();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_is_read_again_is_as_if_todays_rules_had_read_it_at_first(int jobs)
    {
        using (var store = Filled("old.db", article => article with { Title = null, Language = null, Blocks = [], Quotations = [], Diagnostics = [] }, version: 0))
        {
            var (passed, expected) = ((Articles: 0L, Bytes: 0L), Reparse.Count(store));
            List<FileOutcome> outcomes = [.. Reparse.Run(store, new() { Jobs = jobs, Passed = (articles, bytes) => passed = (passed.Articles + articles, passed.Bytes + bytes) }, CancellationToken.None)];
            Assert.Equal(expected, passed);
            Assert.Equal((0, 0), Reparse.Count(store));
            Assert.NotEmpty(outcomes);
            Assert.All(outcomes, outcome => Assert.Equal((OutcomeKind.Reread, null), (outcome.Kind, outcome.FormerId)));
            Assert.Empty(Again(store, jobs));
            store.GroupCopies(CancellationToken.None);
        }

        using var fresh = Filled("new.db", article => article, ArticleReader.Version);
        fresh.GroupCopies(CancellationToken.None);
        using var reread = SqliteArticleStore.Open(_box.At("old.db"));
        Assert.Equal(Printed(fresh), Printed(reread));
        foreach (var query in new[] { "Kharkiv", "in:posts Kharkiv", "in:quotes city", "handle:PavloLight", "café", "speaker:Velychko" })
        {
            Assert.Equal(fresh.Count(Asked.For(query)), reread.Count(Asked.For(query)));
        }

        Assert.Equal(fresh.Ids(Asked.For("Kharkiv") with { Among = SearchedArticles.Former }), reread.Ids(Asked.For("Kharkiv") with { Among = SearchedArticles.Former }));
        reread.Dispose();
        SoundArchive.Check(_box.At("old.db"));
    }

    [Fact]
    public void An_article_of_another_day_gets_an_id_of_that_day_and_its_old_one_goes_on_working()
    {
        ArticleId before, now, former;
        using (var store = SqliteArticleStore.Create(_box.At("archive.db")))
        {
            former = Save(store, "a.txt", "date 2022-03-01 Port one.", Wrong);
            before = Save(store, "a.txt", "date 2022-03-02 Port two.", Wrong);
            Save(store, "b.txt", "date 2022-03-02 Port three.", null);
            Assert.Equal(["2022-03-01.1 was 2001-02-03.1", "2022-03-02.2 was 2001-02-03.2"], Again(store).Where(outcome => outcome.FormerId is not null).Select(outcome => $"{outcome.Id} was {outcome.FormerId}"));
            now = store.Find(before)!.Id;
            Assert.Equal([before], store.Find(now)!.Aliases);
            Assert.Equal(now, store.Find("a.txt")!.Id);
            Assert.Equal(store.Revisions(now), store.Revisions(before));
            Assert.Equal([now, store.Find(former)!.Id], store.Revisions(before).Select(revision => revision.Id));
            Assert.Equal(3, store.Count(Asked.For("port") with { Among = SearchedArticles.All }));
            Assert.Equal(["2022-03-02.2", "2022-03-02.1"], store.Ids(Asked.For("port") with { Order = SearchOrder.Newest }).Select(id => id.ToString()));
            Assert.Equal("2001-02-03.3", Save(store, "c.txt", "date 2022-03-05 Port four.", Wrong).ToString());
        }

        SoundArchive.Check(_box.At("archive.db"));
        foreach (var id in new[] { before, now })
        {
            Assert.StartsWith("2022-03-02.2 ", _box.Run("show", id.ToString()).Out, StringComparison.Ordinal);
            Assert.Equal("date 2022-03-02 Port two.", _box.Run("show", id.ToString(), "--source").Out);
            Assert.Equal(0, _box.Run("show", id.ToString(), "--revisions").Exit);
        }

        Assert.Equal(0, _box.Run("remove", before.ToString()).Exit);
        Assert.Equal(1, _box.Run("show", now.ToString()).Exit);
        Assert.Equal(1, _box.Run("show", before.ToString()).Exit);
        SoundArchive.Check(_box.At("archive.db"));
    }

    [Fact]
    public void An_id_leads_to_its_article_however_often_the_day_changed()
    {
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        var first = Save(store, "a.txt", "date 2022-03-01 Port one.", Wrong);
        var read = ArticleReader.Read(store.Find(first)!.Article.Content);
        var second = Assert.Single(store.Reread([(first, read with { Date = new(2002, 1, 1) })], 0));
        var third = Assert.Single(store.Reread([(second, read with { Date = Wrong })], 0));
        Again(store);
        Assert.Equal(["2001-02-03.1", "2001-02-03.2", "2002-01-01.1"], store.Find(first)!.Aliases.Select(id => id.ToString()));
        Assert.All([first, second, third], id => Assert.Equal("2022-03-01.1", store.Find(id)!.Id.ToString()));
        Assert.Equal(store.Find(first)!.Aliases, store.Export(new()).Single().Aliases);
    }

    [Fact]
    public void Copies_stay_together_under_the_first_of_them()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 12).Select(i => $"The {i}th ship of the convoy left the harbour before dawn with grain for the islands, said the master of port number {i}."));
        using var store = SqliteArticleStore.Create(_box.At("archive.db"));
        Save(store, "a.txt", $"date 2022-03-02 {text}", new(2022, 3, 1));
        Save(store, "b.txt", $"date 2022-03-02 Agency. {text}", null);
        Assert.Equal(2, store.GroupCopies(CancellationToken.None));
        Assert.Equal("2022-03-01.1", store.Find("b.txt")!.Cluster.ToString());
        Again(store);
        Assert.Equal(["2022-03-02.1", "2022-03-02.1"], new[] { "a.txt", "b.txt" }.Select(source => store.Find(source)!.Cluster.ToString()));
    }

    [Fact]
    public void The_program_reads_again_what_an_older_one_read_and_needs_no_files()
    {
        _box.With("s/a.txt", "date 2022-03-01 “One,” said Ann Orme.").With("s/b.txt", "date 2022-03-01 Two.");
        _box.Run("ingest", "s");
        var before = _box.Run("export", "--revisions").Out;
        Assert.Contains("nothing changed: ", _box.Run("ingest", "--reparse").Error, StringComparison.Ordinal);
        using (RawDatabase database = new(_box.At("archive.db")))
        {
            database.Execute("UPDATE article SET parser = 0 WHERE key & 1048575 = 1");
        }

        Directory.Delete(_box.At("s"), recursive: true);
        var ran = _box.Run("ingest", "--reparse", "--format", "jsonl");
        Assert.Equal("""{"source":"s/a.txt","outcome":"reread","id":"2022-03-01.1","posts":0,"quotations":1,"message":null,"rules":[],"former_id":null}""" + "\n", ran.Out);
        Assert.Contains("; 1 read again; ", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, _box.Run("export", "--revisions").Out);
    }

    [Fact]
    public void Reading_again_needs_an_archive_and_cannot_be_tried()
    {
        Assert.Equal(2, _box.Run("ingest", "--reparse").Exit);
        Assert.False(File.Exists(_box.At("archive.db")));
        Assert.Contains("--dry-run", _box.Run("ingest", "--reparse", "--dry-run").Error, StringComparison.Ordinal);
    }

    public void Dispose() => _box.Dispose();

    private static List<FileOutcome> Again(IArticleStore store, int jobs = 2) => [.. Reparse.Run(store, new() { Jobs = jobs }, CancellationToken.None)];

    private static ArticleId Save(IArticleStore store, string source, string text, DateOnly? date)
    {
        var read = ArticleReader.Read(SourceContent.Of(source, Encoding.UTF8.GetBytes(text)));
        return store.Save([Sourced(date is null ? read : read with { Date = date }, 0)])[0].Id;
    }

    private static SourcedArticle Sourced(Article article, int version) => new(article, article.Content.Bytes.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, version);

    // Seeds, a file that is not UTF-8, and a source that moved on.
    private SqliteArticleStore Filled(string name, Func<Article, Article> reading, int version)
    {
        var files = Directory.GetFiles(Repository.At("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))).ToList();
        files.Add(("latin.txt", [.. "date 2022-03-02 Le caf"u8, 0xE9, .. " est ouvert.\n\nSecond paragraph."u8]));
        files.Add((files[0].Item1, "date 2022-03-09 Something else."u8.ToArray()));
        var store = SqliteArticleStore.Create(_box.At(name));
        foreach (var (source, bytes) in files)
        {
            store.Save([Sourced(reading(ArticleReader.Read(SourceContent.Of(source, bytes))), version)]);
        }

        return store;
    }

    private static List<string> Printed(SqliteArticleStore store) =>
        [.. store.Export(new() { Revisions = true }).Select(one => $"{one.Id} {string.Join(' ', one.PostKeys)} {one.Cluster}\n{PrintedArticle.Of(one.Article)}")];
}
