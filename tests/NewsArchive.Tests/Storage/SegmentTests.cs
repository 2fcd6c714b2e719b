using System.Text;
using NewsArchive.Sqlite;
using NewsArchive.Sqlite.Segments;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>Segments with doclists of many pages are what FTS5 would have made.</summary>
public sealed class SegmentTests : IDisposable
{
    // Enough for a common word's doclist to need an index of its own.
    private const int Rows = 12_000;
    private const int Runs = 3;
    private const int LongRow = 5_000;

    private static readonly string[] Queries =
    [
        "the", "the AND word77", "\"the word4999\"", "col2:the", "word12*", "the NOT ox", "NEAR(ox the, 3)", "\"the the the\"", "longest", "żółw", "nothing",
    ];

    private readonly ArchiveFolder _folder = new();

    public SegmentTests()
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase database = new(_folder.Archive);
        foreach (var table in (string[])["own", "grafted"])
        {
            database.Execute($"""CREATE VIRTUAL TABLE {table} USING fts5 (col1, col2, content = '', tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'")""");
        }

        database.Execute("BEGIN");
        for (var row = 0; row < Rows; row++)
        {
            database.Execute($"INSERT INTO own (rowid, col1, col2) VALUES ({RowId(row)}, '{First(row)}', '{Second(row)}')");
        }

        database.Execute("COMMIT");
        using var archive = Connections.Another(_folder.Archive);
        using var transaction = Transaction.Begin(archive);
        using SegmentTables tables = new(archive, "grafted", hasSizes: true);
        Assert.True(Graft.IsPossible(tables));
        Graft.Into(tables, [.. Enumerable.Range(0, Runs).Select(MakeRun)]);
        transaction.Commit();
    }

    [Fact]
    public void They_pass_the_check_of_FTS5_and_give_the_same_answers()
    {
        using RawDatabase database = new(_folder.Archive);
        database.Execute("INSERT INTO grafted (grafted) VALUES ('integrity-check')");
        foreach (var query in Queries)
        {
            Assert.Equal(Answer(database, "own", query, "rowid"), Answer(database, "grafted", query, "rowid"));
            Assert.Equal(Answer(database, "own", query, "rowid DESC"), Answer(database, "grafted", query, "rowid DESC"));
        }
    }

    [Fact]
    public void A_long_doclist_has_what_leads_into_it()
    {
        using RawDatabase database = new(_folder.Archive);
        Assert.NotEqual(0, database.Number("SELECT count(*) FROM grafted_idx WHERE pgno & 1"));
        Assert.NotEqual(0, database.Number("SELECT count(*) FROM grafted_data WHERE id & (1 << 36)"));
    }

    [Fact]
    public void They_can_be_merged_and_added_to()
    {
        using RawDatabase database = new(_folder.Archive);
        database.Execute("INSERT INTO grafted (rowid, col1, col2) VALUES (1, 'the zebra', '')");
        database.Execute("INSERT INTO own (rowid, col1, col2) VALUES (1, 'the zebra', '')");
        database.Execute("INSERT INTO grafted (grafted) VALUES ('optimize')");
        database.Execute("INSERT INTO grafted (grafted) VALUES ('integrity-check')");
        Assert.All(Queries, query => Assert.Equal(Answer(database, "own", query, "rowid"), Answer(database, "grafted", query, "rowid")));
    }

    [Fact]
    public void Segments_of_FTS5_and_grafts_are_merged_alike_by_us()
    {
        using (RawDatabase database = new(_folder.Archive))
        {
            database.Execute("INSERT INTO grafted (rowid, col1, col2) VALUES (1, 'the zebra', ''), (150000, 'the the ox', 'żółw')");
            database.Execute("INSERT INTO own (rowid, col1, col2) VALUES (1, 'the zebra', ''), (150000, 'the the ox', 'żółw')");
        }

        foreach (var table in (string[])["own", "grafted"])
        {
            Graft.Merge(_folder.Archive, table, CancellationToken.None);
        }

        using RawDatabase merged = new(_folder.Archive);
        merged.Execute("INSERT INTO grafted (grafted) VALUES ('integrity-check'); INSERT INTO own (own) VALUES ('integrity-check')");
        Assert.Equal(merged.Texts("SELECT hex(block) FROM own_data WHERE id > 10 ORDER BY id & ((1 << 37) - 1)"), merged.Texts("SELECT hex(block) FROM grafted_data WHERE id > 10 ORDER BY id & ((1 << 37) - 1)"));
        Assert.NotEqual(0, merged.Number("SELECT count(*) FROM own_data WHERE id & (1 << 36)"));
        merged.Execute("INSERT INTO grafted (rowid, col1, col2) VALUES (2, 'the zebra', '')");
        merged.Execute("INSERT INTO own (rowid, col1, col2) VALUES (2, 'the zebra', '')");
        merged.Execute("INSERT INTO own (own) VALUES ('optimize')");
        Assert.All(Queries, query => Assert.Equal(Answer(merged, "own", query, "rowid"), Answer(merged, "grafted", query, "rowid")));
    }

    [Fact]
    public void An_index_from_which_something_was_removed_is_left_to_FTS5()
    {
        using (RawDatabase database = new(_folder.Archive))
        {
            database.Execute($"INSERT INTO grafted (grafted, rowid, col1, col2) VALUES ('delete', {RowId(1)}, '{First(1)}', '{Second(1)}')");
        }

        Assert.Throws<NotSupportedException>(() => Graft.Merge(_folder.Archive, "grafted", CancellationToken.None));
        using RawDatabase unchanged = new(_folder.Archive);
        unchanged.Execute("INSERT INTO grafted (grafted) VALUES ('integrity-check')");
        Assert.Empty(Answer(unchanged, "grafted", "word1", "rowid"));
    }

    [Theory]
    [InlineData("00000004FF")]
    [InlineData("0000FFFF")]
    [InlineData("0000001402306101020283FFFFFF7F0162010202" + "0406")] // A term that shares a thousand million bytes with one of two.
    public void A_damaged_page_is_left_to_FTS5_which_says_so(string bytes)
    {
        using (RawDatabase database = new(_folder.Archive))
        {
            database.Execute($"INSERT INTO grafted (rowid, col1, col2) VALUES (1, 'the zebra', ''); UPDATE grafted_data SET block = x'{bytes}' WHERE id = (1 << 37) + 2");
        }

        Assert.Throws<NotSupportedException>(() => Graft.Merge(_folder.Archive, "grafted", CancellationToken.None));
    }

    [Theory]
    [InlineData("0000000001FFFF")]
    [InlineData("00000000FFFFFF7F0101")]
    [InlineData("00")]
    public void A_damaged_list_of_segments_is_left_to_FTS5_which_says_so(string bytes)
    {
        using (RawDatabase database = new(_folder.Archive))
        {
            database.Execute($"UPDATE grafted_data SET block = x'{bytes}' WHERE id = 10");
        }

        Assert.Throws<NotSupportedException>(() => Graft.Merge(_folder.Archive, "grafted", CancellationToken.None));
        using var archive = Connections.Another(_folder.Archive);
        using SegmentTables tables = new(archive, "grafted", hasSizes: true);
        Assert.False(Graft.IsPossible(tables));
        Assert.Empty(Graft.Segments(archive, "grafted"));
    }

    [Fact]
    public void An_index_without_words_stays_so()
    {
        using RawDatabase database = new(_folder.Archive);
        Graft.Merge(_folder.Archive, "posts_fts", CancellationToken.None);
        database.Execute("INSERT INTO posts_fts (posts_fts) VALUES ('integrity-check')");
    }

    [Fact]
    public void A_merge_that_is_ended_changes_nothing()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => Graft.Merge(_folder.Archive, "own", new CancellationToken(canceled: true)));
        using RawDatabase unchanged = new(_folder.Archive);
        unchanged.Execute("INSERT INTO own (own) VALUES ('integrity-check')");
        Assert.NotEmpty(Answer(unchanged, "own", "the", "rowid"));
    }

    [Theory]
    [InlineData(true, "plain words")]
    [InlineData(false, "a \xFF byte")]
    public void A_run_of_what_is_no_text_is_left_to_FTS5(bool isFit, string latin1)
    {
        RunBuilder builder = new(columns: 1);
        Run run = new();
        builder.Begin(1);
        builder.Add(Encoding.Latin1.GetBytes(latin1));
        builder.End(run);
        Assert.Equal(isFit, builder.Finish(run));
    }

    [Fact]
    public void A_word_without_end_is_left_to_FTS5()
    {
        RunBuilder builder = new(columns: 1);
        Run run = new();
        builder.Begin(1);
        builder.Add(new string('a', 40_000));
        builder.End(run);
        Assert.False(builder.Finish(run));
    }

    public void Dispose() => _folder.Dispose();

    // Far apart, as the keys of articles are.
    private static long RowId(int row) => (row + 1L) * 100_003;

    private static string First(int row) => row == LongRow
        ? string.Join(' ', Enumerable.Repeat("the longest ox", 40_000))
        : $"The word{row} {string.Concat(Enumerable.Repeat("the ", (row % 40) + 1))}ox";

    private static string Second(int row) => row % 7 == 0 ? $"Żółw the {row}" : "";

    // Every third row, so that the rows of the runs lie among each other.
    private static Run MakeRun(int number)
    {
        RunBuilder builder = new(columns: 2);
        Run run = new();
        for (var row = number; row < Rows; row += Runs)
        {
            builder.Begin(RowId(row));
            builder.Add(First(row));
            builder.Add(Second(row));
            builder.End(run);
        }

        Assert.True(builder.Finish(run));
        return run;
    }

    private static List<string?> Answer(RawDatabase database, string table, string query, string order) =>
        database.Texts($"SELECT rowid || ' ' || bm25({table}) FROM {table} WHERE {table} MATCH '{query}' ORDER BY {order}");
}
