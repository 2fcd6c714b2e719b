#pragma warning disable CA5394 // Seeded, so that a failure repeats; nothing here is a secret.
using System.Globalization;
using NewsArchive.Sqlite;
using NewsArchive.Sqlite.Segments;
using Xunit;

namespace NewsArchive.Tests.Storage;

/// <summary>
/// Whatever is grafted, merged, written and removed by FTS5 in whatever order: the index is sound after each step, and holds and answers what an index does
/// that only FTS5 has ever written.
/// </summary>
public sealed class RandomGraftTests : IDisposable
{
    private const int Steps = 14;
    private const int Queries = 12;

    private static readonly int[] PageSizes = [64, 1000, 4050, 32650];

    private readonly ArchiveFolder _folder = new();
    private readonly Dictionary<long, (string First, string Second)> _documents = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void It_is_as_if_FTS5_had_done_everything(int seed)
    {
        Random random = new(seed);
        RandomWords words = new(random);
        Make(PageSizes[seed % PageSizes.Length]);
        for (var step = 0; step < Steps; step++)
        {
            switch (step == 0 ? 0 : random.Next(10))
            {
                case < 5:
                    Graft(Add(words, random, random.Next(20, 200)), random.Next(1, 5));
                    break;
                case < 7:
                    Change(Insertions("grafted", Add(words, random, random.Next(1, 20))));
                    break;
                case 7:
                    Remove([.. _documents.Keys.Where(_ => random.Next(8) == 0)]);
                    break;
                case 8:
                    Merge();
                    break;
                default:
                    Change([$"INSERT INTO grafted (grafted, rank) VALUES ('merge', {-random.Next(1, 20)})"]);
                    break;
            }

            AssertAlike(words, random);
        }

        Merge();
        AssertAlike(words, random);
        AssertSameWords();
    }

    public void Dispose() => _folder.Dispose();

    private void Make(int pageSize)
    {
        SqliteArticleStore.Create(_folder.Archive).Dispose();
        using RawDatabase database = new(_folder.Archive);
        foreach (var table in (string[])["own", "grafted"])
        {
            database.Execute($"""CREATE VIRTUAL TABLE {table} USING fts5 (col1, col2, content = '', tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'")""");
            database.Execute($"INSERT INTO {table} ({table}, rank) VALUES ('pgsz', {pageSize})");
        }
    }

    // New documents under any free numbers, which the index that is all FTS5's has at once.
    private List<long> Add(RandomWords words, Random random, int count)
    {
        List<long> rows = [];
        while (rows.Count < count)
        {
            var row = random.NextInt64(1, 1L << random.Next(12, 50));
            if (_documents.TryAdd(row, (words.Text(), words.Text())))
            {
                rows.Add(row);
            }
        }

        Change(Insertions("own", rows));
        return rows;
    }

    private IEnumerable<string> Insertions(string table, List<long> rows) =>
        rows.Select(row => $"INSERT INTO {table} (rowid, col1, col2) VALUES ({row}, '{_documents[row].First}', '{_documents[row].Second}')");

    private void Graft(List<long> rows, int runs)
    {
        using var archive = Connections.Another(_folder.Archive);
        using var transaction = Transaction.Begin(archive);
        using SegmentTables tables = new(archive, "grafted", hasSizes: true);
        Assert.True(Sqlite.Segments.Graft.IsPossible(tables));
        Sqlite.Segments.Graft.Into(tables, [.. rows.Order().Index().GroupBy(one => one.Index % runs, one => one.Item).Select(RunOf)]);
        transaction.Commit();
    }

    private Run RunOf(IEnumerable<long> rows)
    {
        RunBuilder builder = new(columns: 2);
        Run run = new();
        foreach (var row in rows)
        {
            builder.Begin(row);
            builder.Add(_documents[row].First);
            builder.Add(_documents[row].Second);
            builder.End(run);
        }

        Assert.True(builder.Finish(run));
        return run;
    }

    private void Remove(List<long> rows)
    {
        Change(((string[])["own", "grafted"]).SelectMany(table => rows.Select(row =>
            $"INSERT INTO {table} ({table}, rowid, col1, col2) VALUES ('delete', {row}, '{_documents[row].First}', '{_documents[row].Second}')")));
        rows.ForEach(row => _documents.Remove(row));
    }

    // By FTS5 where only it can, as the archive does.
    private void Merge()
    {
        try
        {
            Sqlite.Segments.Graft.Merge(_folder.Archive, "grafted", CancellationToken.None);
        }
        catch (NotSupportedException)
        {
            Change(["INSERT INTO grafted (grafted) VALUES ('optimize')"]);
        }
    }

    private void Change(IEnumerable<string> statements)
    {
        using RawDatabase database = new(_folder.Archive);
        database.Execute("BEGIN");
        foreach (var statement in statements)
        {
            database.Execute(statement);
        }

        database.Execute("COMMIT");
    }

    private void AssertAlike(RandomWords words, Random random)
    {
        using RawDatabase database = new(_folder.Archive);
        database.Execute("INSERT INTO grafted (grafted) VALUES ('integrity-check')");
        for (var i = 0; i < Queries; i++)
        {
            var query = Query(words.Word(), words.Word(), i, random);
            AssertSame(database, table => Answer(table, query, "rowid"));
            AssertSame(database, table => Answer(table, query, "rowid DESC"));
        }
    }

    private static string Query(string one, string other, int kind, Random random) => (kind % 7) switch
    {
        0 => $"\"{one}\"",
        1 => $"\"{one}\" AND \"{other}\"",
        2 => $"\"{one}\" OR \"{other}\"",
        3 => $"\"{one}\" NOT \"{other}\"",
        4 => $"\"{one} {other}\"",
        5 => $"NEAR(\"{one}\" \"{other}\", 4)",
        _ => $"col2: \"{one[..random.Next(1, Math.Min(one.Length, 4) + 1)]}\" *",
    };

    private static string Answer(string table, string query, string order) =>
        $"SELECT rowid || ' ' || bm25({table}) FROM {table} WHERE {table} MATCH '{query}' ORDER BY {order}";

    private void AssertSameWords()
    {
        using RawDatabase database = new(_folder.Archive);
        foreach (var table in (string[])["own", "grafted"])
        {
            database.Execute($"CREATE VIRTUAL TABLE temp.words_of_{table} USING fts5vocab (main, '{table}', instance)");
        }

        AssertSame(database, table => $"SELECT * FROM words_of_{table} ORDER BY term, doc, col, \"offset\"");
        AssertSame(database, table => $"SELECT id, hex(sz) FROM {table}_docsize ORDER BY id");
        AssertSame(database, table => $"SELECT hex(block) FROM {table}_data WHERE id = 1");
    }

    private static void AssertSame(RawDatabase database, Func<string, string> query) =>
        Assert.Equal(database.Texts(query("own")), database.Texts(query("grafted")));

    /// <summary>Words and texts: many words begin alike, some are very long, few are frequent; most texts are short, and a few fill pages of an index.</summary>
    private sealed class RandomWords
    {
        private const int Count = 600;
        private const int Longest = 40_000;

        private static readonly string[] Syllables = ["a", "ka", "the", "ost", "żó", "ß", "при", "вет", "κός", "7", "中", "é", "internation", "harbour"];
        private static readonly string[] Between = [" ", " ", " ", ", ", "-", "’", "\n\n", " – ", "."];

        private readonly Random _random;
        private readonly string[] _words;

        // The same in all long texts: only a doclist of many pages has an index of its own.
        private readonly string _refrain;

        public RandomWords(Random random)
        {
            _random = random;
            _refrain = Made();
            _words = [.. Enumerable.Range(0, Count).Select(_ => Made()), .. Enumerable.Range(0, 5).Select(i => new string('x', 1000 * i) + i.ToString(CultureInfo.InvariantCulture))];
            random.Shuffle(_words);
        }

        public string Word() => _words[(int)(Math.Pow(_random.NextDouble(), 3) * _words.Length)];

        public string Text()
        {
            var length = _random.Next(40) switch { 0 => _random.Next(3000), < 8 => 0, < 25 => _random.Next(10), _ => _random.Next(80) };
            return _random.Next(150) == 0
                ? string.Join(' ', Enumerable.Repeat(_refrain, _random.Next(Longest)))
                : string.Concat(Enumerable.Range(0, length).Select(_ => Word() + Between[_random.Next(Between.Length)]));
        }

        private string Made() => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Syllables[_random.Next(Syllables.Length)]));
    }
}
