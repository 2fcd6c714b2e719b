using NewsArchive.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>FTS5 knows no more than 2000 segments of an index, and fails with the next: as many as a load of many millions of articles makes.</summary>
public sealed class ManySegmentsTests : IDisposable
{
    private const int Many = 1200;
    private const int Columns = 5;

    private readonly ArchiveFolder _folder = new();

    public ManySegmentsTests()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using var archive = Connections.Another(_folder.Archive);
        using var transaction = Transaction.Begin(archive);
        using SegmentTables tables = new(archive, SegmentSql.Articles, hasSizes: true);
        RunBuilder builder = new(Columns);
        for (var row = 1; row <= Many; row++)
        {
            Graft.Into(tables, [RunOf(builder, row)]);
        }

        transaction.Commit();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(150)]
    public void They_are_merged_on_the_way(int articles)
    {
        using var store = SqliteArticleStore.Create(_folder.Archive);
        Assert.Equal(Many, Segments());
        store.Save([.. Enumerable.Range(0, articles).Select(number => new ArticleBuilder($"{number}").Paragraph($"Number {number} is open.").Sourced())]);
        Assert.Equal(1, Segments());
        using RawDatabase database = new(_folder.Archive);
        Assert.Equal($"{Many + articles}", Assert.Single(database.Texts("SELECT sum(cnt) FROM (SELECT count(*) AS cnt FROM articles_fts WHERE articles_fts MATCH 'common OR open')")));
    }

    [Fact]
    public void They_are_merged_by_whoever_only_takes_away()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Forget(["nothing"]);
        }

        Assert.Equal(1, Segments());
    }

    public void Dispose() => _folder.Dispose();

    private static Run RunOf(RunBuilder builder, int row)
    {
        Run run = new();
        builder.Begin(row);
        for (var column = 0; column < Columns; column++)
        {
            builder.Add(column == 0 ? $"common word{row}" : "");
        }

        builder.End(run);
        Assert.True(builder.Finish(run));
        return run;
    }

    private int Segments()
    {
        using var archive = Connections.Another(_folder.Archive);
        return Graft.Segments(archive, SegmentSql.Articles).Count;
    }
}
