using NewsArchive.Sqlite;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

public sealed class MigrationTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    [Fact]
    public void A_new_archive_has_the_latest_schema_and_says_whose_it_is()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase database = new(_folder.Archive);
        Assert.Equal(SqliteArticleStore.SchemaVersion, database.Number("PRAGMA user_version"));
        Assert.Equal(ArchiveFile.ApplicationId, database.Number("PRAGMA application_id"));
        Assert.Equal("wal", Assert.Single(database.Texts("PRAGMA journal_mode")));
    }

    [Fact]
    public void The_latest_schema_is_that_of_the_last_script() => Assert.StartsWith($"NewsArchive.Sqlite.Migrations.{Migrations.Latest:D4}_", Migrations.Names[^1], StringComparison.Ordinal);

    [Fact]
    public void Opening_for_writing_again_changes_no_byte()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        var before = File.ReadAllBytes(_folder.Archive);
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        Assert.Equal(before, File.ReadAllBytes(_folder.Archive));
    }

    [Fact]
    public void An_archive_whose_making_was_interrupted_is_finished_by_the_next_writer()
    {
        using (RawDatabase database = new(_folder.Archive))
        {
            database.Execute($"PRAGMA application_id = {ArchiveFile.ApplicationId}");
        }

        Assert.Contains("older schema", Assert.Throws<StorageException>(() => SqliteArticleStore.Open(_folder.Archive)).Message, StringComparison.Ordinal);
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        SqliteArticleStore.Open(_folder.Archive).Dispose();
    }

    [Fact]
    public async Task Two_writers_can_make_the_same_archive_at_once()
    {
        var making = Enumerable.Range(0, 4).Select(i => Task.Run(() =>
        {
            using var store = SqliteArticleStore.Create(_folder.Archive);
            store.Save([new ArticleBuilder($"{i}").Paragraph($"ferry {i}").Sourced()]);
        }));
        await Task.WhenAll(making);
        using var store = SqliteArticleStore.Open(_folder.Archive);
        Assert.Equal(4, store.Search(Asked.For("ferry")).Total.Articles);
    }

    [Fact]
    public void Every_table_is_strict()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase database = new(_folder.Archive);
        Assert.Empty(database.Texts("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"));
    }

    public void Dispose() => _folder.Dispose();
}
