using NewsArchive.Model;
using NewsArchive.Reading;
using NewsArchive.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;
using NewsArchive.Tests.Corpus;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>An index that was grafted is as good as one that FTS5 made in place.</summary>
public sealed class GraftTests : IDisposable
{
    private const int Copies = 4;

    private static readonly string[] Indexes = ["articles_fts", "posts_fts", "quotations_fts", "former_fts"];

    private readonly ArchiveFolder _grafted = new();
    private readonly ArchiveFolder _plain = new();

    [Fact]
    public void The_library_is_one_with_which_grafting_was_tested() => Assert.True(Sqlite.Segments.Graft.IsTested, SqliteArticleStore.SqliteVersion);

    [Fact]
    public void Both_ways_hold_the_same_words_at_the_same_places()
    {
        Fill(_grafted, IndexMode.Graft);
        Fill(_plain, IndexMode.Api);
        using RawDatabase grafted = new(_grafted.Archive);
        using RawDatabase plain = new(_plain.Archive);
        Assert.Equal(Dump(plain, "spelling"), Dump(grafted, "spelling"));
        Assert.Equal(Dump(plain, "source"), Dump(grafted, "source"));
        foreach (var index in Indexes)
        {
            Assert.Equal(Instances(plain, index), Instances(grafted, index));
            Assert.Equal(Ranks(plain, index), Ranks(grafted, index));
        }
    }

    [Fact]
    public void The_index_is_whole_after_every_graft_and_whatever_comes_after_it()
    {
        var articles = Corpus();
        using (var store = SqliteArticleStore.Create(_grafted.Archive))
        {
            for (var start = 0; start < articles.Count; start += articles.Count / 3)
            {
                store.Save([.. articles.Skip(start).Take(articles.Count / 3)]);
                AssertWhole();
            }

            store.Save([.. articles.Take(5).Select((one, i) => one with { Article = one.Article with { Content = SourceContent.Of($"new{i}", one.Article.Content.Bytes) } })]);
            AssertWhole();
            store.Save([.. Corpus("z").Take(200)]);
            AssertWhole();
            store.Remove(articles[0].Article.Content.Source);
            AssertWhole();
        }

        AssertWhole();
        using RawDatabase database = new(_grafted.Archive);
        foreach (var index in Indexes)
        {
            database.Execute($"INSERT INTO {index} ({index}) VALUES ('optimize')");
        }

        AssertWhole();
    }

    [Fact]
    public void A_segment_is_grafted_for_each_batch_and_not_for_a_handful_of_articles()
    {
        var articles = Corpus();
        using (var store = SqliteArticleStore.Create(_grafted.Archive))
        {
            store.Save([.. articles.Take(10)]);
            store.Save([.. articles.Skip(10).Take(150)]);
            store.Save([.. articles.Skip(160).Take(150)]);
            using var database = Connections.Another(_grafted.Archive);
            Assert.Equal(3, Sqlite.Segments.Graft.Segments(database, SegmentSql.Articles).Count);
        }
    }

    [Fact]
    public void Pages_are_as_large_as_the_filling_of_pages_supposes()
    {
        SqliteArticleStore.Create(_grafted.Archive).Dispose();
        using RawDatabase database = new(_grafted.Archive);
        Assert.Equal(SetupSql.PageSize, database.Number("PRAGMA page_size"));
    }

    public void Dispose()
    {
        _grafted.Dispose();
        _plain.Dispose();
    }

    // Every article of the corpus several times, each time with a word of its own, so that there are enough to graft.
    private static List<SourcedArticle> Corpus(string prefix = "") =>
    [
        .. Enumerable.Range(0, Copies).SelectMany(copy => CorpusArticles.All().Select(content => Sourced(prefix, copy, content))),
    ];

    private static SourcedArticle Sourced(string prefix, int copy, SourceContent content)
    {
        byte[] bytes = [.. content.Bytes.Span, .. System.Text.Encoding.UTF8.GetBytes($"\n\ncopy{prefix}{copy}")];
        var article = ArticleReader.Read(SourceContent.Of($"{prefix}{copy}/{content.Source}", bytes));
        return new(article, bytes.Length, ArticleBuilder.Seen, ArticleBuilder.Seen, 1);
    }

    private static void Fill(ArchiveFolder folder, IndexMode mode)
    {
        using var store = SqliteArticleStore.Create(folder.Archive, new() { Index = mode });
        var articles = Corpus();
        foreach (var batch in articles.Chunk((articles.Count / 2) + 1))
        {
            store.Save(batch);
        }
    }

    private static List<string?> Dump(RawDatabase database, string table) => database.Texts($"SELECT * FROM {table} ORDER BY 1, 2");

    private static List<string?> Instances(RawDatabase database, string index)
    {
        database.Execute($"CREATE VIRTUAL TABLE temp.words_of_{index} USING fts5vocab (main, '{index}', instance)");
        return database.Texts($"SELECT * FROM words_of_{index} ORDER BY term, doc, col, \"offset\"");
    }

    private static List<string?> Ranks(RawDatabase database, string index) =>
        database.Texts($"SELECT rowid, bm25({index}) FROM {index} WHERE {index} MATCH 'the OR war OR in* OR kharkiv' ORDER BY rowid");

    private void AssertWhole()
    {
        using RawDatabase database = new(_grafted.Archive);
        foreach (var index in Indexes)
        {
            database.Execute($"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
        }

        Assert.Equal("ok", Assert.Single(database.Texts("PRAGMA integrity_check")));
    }
}
