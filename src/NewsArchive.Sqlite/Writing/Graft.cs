using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Writing;

/// <summary>
/// Puts an index that FTS5 built in memory into the archive's index, without building it again there.
/// </summary>
/// <remarks>
/// FTS5 keeps an index as segments, each a sorted run of terms with their places, in ordinary tables ("shadow tables"):
/// <list type="bullet">
/// <item><c>X_data</c>: under id 1 the sums (rows, then tokens of each column); under id 10 the structure: which segments there are, by level, oldest
/// first. Every other row is a page of a segment: the segment's number in the bits from 37 up, below them its place in it.</item>
/// <item><c>X_idx</c>: for each segment, the first term of each page.</item>
/// <item><c>X_docsize</c>: for each row, the tokens of each column; only where the table has <c>columnsize</c>.</item>
/// </list>
/// A segment does not say its own number, so its pages may be copied under another one. That is all a graft is: copy the pages and terms under a free
/// number, copy the sizes, name the segment as the newest of level 0, add up the sums. FTS5 does the same at the end of each transaction, but builds
/// the segment there and then, on one thread.
/// <para>
/// The formats are FTS5's own (<c>ext/fts5/fts5_index.c</c>), the same since 2015, but nobody promises them. So a graft is made only with a version of SQLite
/// with which it was tested, and only where both structures are of the form known here; everything else goes through FTS5 itself.
/// </para>
/// <para>
/// A connection that has used an FTS5 table keeps its structure in mind and writes it back. So grafting needs a connection of its own that never
/// uses one; the others see by the database's change counter that they must read anew.
/// </para>
/// </remarks>
internal sealed class Graft
{
    private const int SumsId = 1;
    private const int StructureId = 10;
    private const int SegmentBits = 37;
    private const int MostSegments = 2000;

    // The first four bytes of a structure are a counter of settings; then, in the other form of structures, this.
    private const uint OtherForm = 0xFF000001;
    private const int Shortest = 7;

    private readonly SqliteConnection _memory;
    private readonly SqliteConnection _archive;
    private readonly string _table;

    private Graft(SqliteConnection memory, SqliteConnection archive, string table) => (_memory, _archive, _table) = (memory, archive, table);

    /// <summary>The versions of SQLite with which grafts were tested.</summary>
    public static bool IsTested => SqliteArticleStore.SqliteVersion is "3.53.4";

    /// <summary>Grafts one table's index, inside a transaction that somebody else holds.</summary>
    /// <param name="memory">The database that holds one segment of the table, or nothing.</param>
    /// <param name="archive">A connection that never used a full-text table.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="hasSizes">Whether the table keeps the sizes of its rows.</param>
    /// <returns>Whether the index is in the archive now; if not, nothing was changed.</returns>
    public static bool Into(SqliteConnection memory, SqliteConnection archive, string table, bool hasSizes)
    {
        Graft graft = new(memory, archive, table);
        List<Segment>? segments = Structure.Read(graft.Record(memory, StructureId))?.Segments.ToList();
        var structure = Structure.Read(graft.Record(archive, StructureId));
        if (segments is [var segment] && structure?.Free is { } number)
        {
            graft.Copy(segment, structure, number, hasSizes);
            return true;
        }

        return segments is [];
    }

    /// <summary>How many segments a table's index has.</summary>
    public static int Segments(SqliteConnection archive, string table) =>
        Structure.Read(new Graft(archive, archive, table).Record(archive, StructureId))?.Segments.Count() ?? 0;

    /// <summary>A statement of <see cref="SegmentSql"/> for one table.</summary>
    public static string Of(string sql, string table) => string.Format(CultureInfo.InvariantCulture, sql, table);

    private void Copy(Segment segment, Structure structure, long number, bool hasSizes)
    {
        Each(SegmentSql.Pages, SegmentSql.AddPage, (page, add) => add.Bind(Renumbered(page.Integer(0), number)).BindBlob(page.Blob(1)));
        Each(SegmentSql.Terms, SegmentSql.AddTerm, (term, add) => add.Bind(number).BindBlob(term.Blob(0)).Bind(term.Integer(1)));
        if (hasSizes)
        {
            Each(SegmentSql.Sizes, SegmentSql.AddSize, (size, add) => add.Bind(size.Integer(0)).BindBlob(size.Blob(1)));
        }

        structure.Add(segment with { Number = number });
        SetRecord(StructureId, structure.Written());
        SetRecord(SumsId, Varints.Write(Varints.Sum(Varints.Read(Record(_archive, SumsId)), Varints.Read(Record(_memory, SumsId)))));
    }

    private static long Renumbered(long id, long number) => (id & ((1L << SegmentBits) - 1)) | (number << SegmentBits);

    private void Each(string read, string write, Action<Statement, Statement> row)
    {
        using Statement from = new(_memory, Of(read));
        using Statement to = new(_archive, Of(write));
        while (from.Next())
        {
            row(from, to);
            to.Run();
        }
    }

    private byte[] Record(SqliteConnection database, long id)
    {
        using Statement record = new(database, Of(SegmentSql.Record));
        return record.Bind(id).Next() ? record.Blob(0).ToArray() : [];
    }

    private void SetRecord(long id, byte[] value)
    {
        using Statement set = new(_archive, Of(SegmentSql.SetRecord));
        set.BindBlob(value).Bind(id).Run();
    }

    private string Of(string sql) => Of(sql, _table);

    /// <summary>A segment: its number and its first and last page.</summary>
    private sealed record Segment(long Number, long First, long Last);

    /// <summary>A level: how many of its segments are being merged, and all of them, oldest first.</summary>
    private sealed record Level(long Merging, List<Segment> Segments);

    /// <summary>The structure record.</summary>
    /// <param name="Settings">A counter of changes to the settings: the first four bytes.</param>
    /// <param name="Counter">How many pages were ever written at level 0.</param>
    /// <param name="Levels">The levels, from 0.</param>
    private sealed record Structure(byte[] Settings, long Counter, List<Level> Levels)
    {
        /// <summary>Every segment.</summary>
        public IEnumerable<Segment> Segments => Levels.SelectMany(level => level.Segments);

        /// <summary>The lowest number that no segment has; null where all are taken.</summary>
        public long? Free => Enumerable.Range(1, MostSegments).Select(number => (long?)number).Except(Segments.Select(segment => (long?)segment.Number)).FirstOrDefault();

        /// <summary>Reads the record; null where it is of another form.</summary>
        public static Structure? Read(byte[] record)
        {
            if (record.Length < Shortest || (record.Length > Shortest && BinaryPrimitives.ReadUInt32BigEndian(record.AsSpan(4)) == OtherForm))
            {
                return null;
            }

            Queue<long> numbers = new(Varints.Read(record.AsSpan(4)));
            var (count, _, counter) = (numbers.Dequeue(), numbers.Dequeue(), numbers.Dequeue());
            List<Level> levels = [];
            for (var i = 0; i < count; i++)
            {
                Level level = new(numbers.Dequeue(), []);
                for (var left = numbers.Dequeue(); left > 0; left--)
                {
                    level.Segments.Add(new(numbers.Dequeue(), numbers.Dequeue(), numbers.Dequeue()));
                }

                levels.Add(level);
            }

            return new(record[..4], counter, levels);
        }

        /// <summary>Adds a segment as the newest.</summary>
        public void Add(Segment segment)
        {
            if (Levels.Count == 0)
            {
                Levels.Add(new(0, []));
            }

            Levels[0].Segments.Add(segment);
        }

        /// <summary>Writes the record.</summary>
        public byte[] Written() => [.. Settings, .. Varints.Write(Numbers())];

        private IEnumerable<long> Numbers() =>
        [
            Levels.Count, Segments.Count(), Counter,
            .. Levels.SelectMany(level => (long[])
                [level.Merging, level.Segments.Count, .. level.Segments.SelectMany(segment => (long[])[segment.Number, segment.First, segment.Last])]),
        ];
    }
}
