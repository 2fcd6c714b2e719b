using System.Text;
using NewsArchive.Sqlite;
using NewsArchive.Storage;
using Xunit;

namespace NewsArchive.Tests.Storage;

public sealed class ArchiveFileTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    [Fact]
    public void Reading_where_no_archive_is_refused_and_creates_none()
    {
        Assert.Contains("There is no archive", Refusal(SqliteArticleStore.Open), StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void An_empty_file_is_no_archive_yet_and_becomes_one_by_writing()
    {
        File.WriteAllText(_folder.Archive, "");
        Assert.Contains("There is no archive", Refusal(SqliteArticleStore.Open), StringComparison.Ordinal);
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        SqliteArticleStore.Open(_folder.Archive).Dispose();
    }

    [Theory]
    [InlineData("diagnostics", "[{}]")]
    [InlineData("blocks", "[")]
    [InlineData("blocks", "[null]")]
    [InlineData("blocks", "[[0,5000]]")]
    [InlineData("fields", "[[1,2]]")]
    public void Damage_that_sqlite_does_not_see_is_damage(string column, string value)
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([new ArticleBuilder("a").Paragraph("One.").Sourced()]);
        }

        using (RawDatabase database = new(_folder.Archive))
        {
            database.Execute($"UPDATE content SET {column} = '{value}'");
        }

        using var damaged = SqliteArticleStore.Open(_folder.Archive);
        Assert.Contains("is damaged", Assert.Throws<StorageException>(() => damaged.Find("a")).Message, StringComparison.Ordinal);
        Assert.Contains("is damaged", Assert.Throws<StorageException>(() => damaged.Export(new()).Count()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("short")]
    [InlineData("foreign")]
    [InlineData("foreign in wal mode")]
    [InlineData("newer")]
    public void What_is_not_ours_is_refused_with_one_line_and_left_as_it_is(string kind)
    {
        Make(kind);
        var before = File.ReadAllBytes(_folder.Archive);
        foreach (var open in new[] { SqliteArticleStore.Open, SqliteArticleStore.Create })
        {
            var line = Refusal(open);
            Assert.StartsWith(_folder.Archive, line, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', line);
        }

        Assert.Equal(before, File.ReadAllBytes(_folder.Archive));
        Assert.Equal(["archive.db"], _folder.Files);
    }

    [Fact]
    public void A_folder_is_refused()
    {
        Directory.CreateDirectory(_folder.Archive);
        Assert.Contains("is a folder", Refusal(SqliteArticleStore.Create), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_told()
    {
        var missing = Path.Combine(_folder.Archive, "no", "archive.db");
        Assert.Contains("its folder exists", Assert.Throws<StorageException>(() => SqliteArticleStore.Create(missing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_opened_for_reading_cannot_be_written()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using var store = SqliteArticleStore.Open(_folder.Archive);
        Assert.Contains("cannot be written", Assert.Throws<StorageException>(() => store.Save([Article()])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_writing_everything_is_in_one_file()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([Article()]);
        }

        Assert.Equal(["archive.db"], _folder.Files);
    }

    [Fact]
    public void Reading_works_while_somebody_writes()
    {
        using var writer = SqliteArticleStore.Create(_folder.Archive);
        writer.Save([Article()]);
        using var reader = SqliteArticleStore.Open(_folder.Archive);
        Assert.Equal(1, reader.Search(Asked.For("ferry")).Total.Articles);
    }

    [Fact]
    public void Reading_needs_no_file_beside_the_archive()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([Article()]);
        }

        using var connection = Connections.Immutable(_folder.Archive);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'ferry'";
        Assert.Equal(1L, command.ExecuteScalar());
        Assert.Equal(["archive.db"], _folder.Files);
    }

    // A folder where SQLite wants to put a file is, even to the mightiest user, what a folder without write permission is to others.
    [Fact]
    public void Where_nothing_can_be_written_an_empty_log_is_none()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([Article()]);
        }

        Directory.CreateDirectory(_folder.Archive + "-shm");
        File.WriteAllText(_folder.Archive + "-wal", "");
        using var reader = SqliteArticleStore.Open(_folder.Archive);
        Assert.Equal(1, reader.Search(Asked.For("ferry")).Total.Articles);
    }

    // A folder in its place is, even to the mightiest user, what a file without permission is to others.
    [Fact]
    public void A_log_that_cannot_be_read_is_named()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        Directory.CreateDirectory(_folder.Archive + "-wal");
        File.WriteAllText(_folder.Archive + "-wal/x", "");
        var said = $"{_folder.Archive}-wal cannot be read, and is a part of the archive. Give it the permissions that {_folder.Archive} has.";
        Assert.Equal(said, Assert.Throws<StorageException>(() => SqliteArticleStore.Create(_folder.Archive)).Message);
    }

    [Fact]
    public async Task A_second_writer_waits_for_the_first()
    {
        using var store = SqliteArticleStore.Create(_folder.Archive);
        using var other = Raw();
        other.Execute("BEGIN IMMEDIATE");
        var saving = Task.Run(() => store.Save([Article()]));
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(saving.IsCompleted);
        other.Execute("COMMIT");
        Assert.Equal(SaveKind.New, (await saving)[0].Kind);
    }

    [Fact]
    public void A_damaged_archive_is_told_in_one_line()
    {
        using (var store = SqliteArticleStore.Create(_folder.Archive))
        {
            store.Save([Article()]);
        }

        var bytes = File.ReadAllBytes(_folder.Archive);
        bytes.AsSpan(200).Fill(0x5A);
        File.WriteAllBytes(_folder.Archive, bytes);
        var failure = Assert.Throws<StorageException>(() =>
        {
            using var store = SqliteArticleStore.Open(_folder.Archive);
            store.Stats();
        });
        Assert.Contains("damaged", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static SourcedArticle Article() => new ArticleBuilder("a").Paragraph("The ferry sailed.").Sourced();

    private string Refusal(Func<string, SqliteArticleStore> open) => Assert.Throws<StorageException>(() => open(_folder.Archive)).Message;

    private void Make(string kind)
    {
        if (kind is "text" or "short")
        {
            File.WriteAllText(_folder.Archive, kind == "text" ? new string('x', 500) : "x", Encoding.UTF8);
            return;
        }

        if (kind == "newer")
        {
            SqliteArticleStore.Create(_folder.Archive).Dispose();
        }

        using var connection = Raw();
        connection.Execute(kind == "newer" ? "PRAGMA user_version = 999" : "CREATE TABLE theirs (a)");
        if (kind == "foreign in wal mode")
        {
            connection.Execute("PRAGMA journal_mode = WAL");
        }
    }

    private RawDatabase Raw() => new(_folder.Archive);
}
