using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite.Segments;

/// <summary>Puts words that were gathered in memory into a full-text index of the archive, without FTS5.</summary>
/// <remarks>
/// FTS5 keeps an index as segments, each a sorted run of terms with their places, in ordinary tables ("shadow tables"):
/// <list type="bullet">
/// <item><c>X_data</c>: under id 1 the sums (rows, then tokens of each column); under id 10 the structure: which segments there are, by level, oldest
/// first. Every other row is a page of a segment: the segment's number in the bits from 37 up, below them its place in it.</item>
/// <item><c>X_idx</c>: for each segment, how the first term of each page begins.</item>
/// <item><c>X_docsize</c>: for each row, the tokens of each column; only where the table has <c>columnsize</c>.</item>
/// </list>
/// A graft writes the pages of a new segment under a free number, names it as the newest of level 0, adds the sizes of the rows, and adds up the sums. That is
/// what FTS5 does at the end of each transaction; but it gathers the words there and then, on one thread, in a list for each term that it looks up for each
/// token. Here runs of words are made by many threads (<see cref="RunBuilder"/>) and only merged by the one that writes (<see cref="TermMerge"/>).
/// <para>
/// The formats are FTS5's own (<c>ext/fts5/fts5_index.c</c>), the same since 2015, but nobody promises them. So a graft is made only with a version of SQLite
/// with which it was tested, and only where the structure is of the form known here; everything else goes through FTS5 itself.
/// </para>
/// <para>
/// A connection that has used an FTS5 table keeps its structure in mind and writes it back. So grafting needs a connection of its own that never
/// uses one; the others see by the database's change counter that they must read anew.
/// </para>
/// </remarks>
internal static class Graft
{
    /// <summary>The versions of SQLite with which grafts were tested.</summary>
    public static bool IsTested => SqliteArticleStore.SqliteVersion is "3.53.4";

    /// <summary>Whether a table's index has the form known here, and room for another segment.</summary>
    public static bool IsPossible(SegmentTables tables) => tables.Blocks.ReadStructure()?.Free is not null;

    /// <summary>Adds runs to an index as one segment, inside a transaction that somebody else holds.</summary>
    /// <param name="tables">An index of which <see cref="IsPossible"/> holds.</param>
    /// <param name="runs">The runs; no row is in two of them, or in the index.</param>
    /// <param name="seen">Told of each term, in UTF-8.</param>
    public static void Into(SegmentTables tables, IReadOnlyCollection<Run> runs, Action<ReadOnlySpan<byte>>? seen = null)
    {
        var structure = tables.Blocks.ReadStructure()!;
        var number = structure.Free!.Value;
        SegmentWriter segment = new(tables, number);
        segment.Add(new TermMerge([.. runs.Select(run => new RunReader(run))]), seen);
        if (segment.Finish() is > 0 and var pages)
        {
            tables.SetStructure(structure.With(new(number, 1, pages)));
        }

        tables.SetSums(runs.Aggregate(tables.Blocks.ReadSums(), (sums, run) => [.. Varints.Sum(sums, run.Sums)]));
        foreach (var run in runs)
        {
            tables.AddSizes(run);
        }
    }

    /// <summary>Merges all segments of an index into one.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="table">The table whose index it is.</param>
    /// <param name="cancel">Ends it; then nothing is changed.</param>
    /// <exception cref="NotSupportedException">Only FTS5 can do it: something was removed from the index, or it has another form. Nothing is changed.</exception>
    /// <exception cref="OperationCanceledException">Ended.</exception>
    public static void Merge(string path, string table, CancellationToken cancel)
    {
        using var writing = Connections.Another(path);
        using var reading = Connections.Another(path);
        _ = SQLitePCL.raw.sqlite3_busy_timeout(writing.Handle!, SetupSql.ShortTimeout);
        using var transaction = Transaction.Begin(writing, cancel);
        using var snapshot = Transaction.BeginReading(reading);
        using SegmentTables to = new(writing, table, hasSizes: false);
        using IndexBlocks from = new(reading, table);
        Merge(from, to, cancel);
        transaction.Commit();
    }

    /// <summary>How many pages each segment of a table's index has.</summary>
    public static IReadOnlyList<long> Segments(SqliteConnection archive, string table)
    {
        using IndexBlocks blocks = new(archive, table);
        return [.. blocks.ReadStructure()?.Segments.Select(segment => segment.Last - segment.First + 1) ?? []];
    }

    private static void Merge(IndexBlocks from, SegmentTables to, CancellationToken cancel)
    {
        if (!IsTested || to.Blocks.ReadStructure() is not { Free: { } number } structure || structure.IsBeingMerged)
        {
            throw new NotSupportedException("The index has a form that only FTS5 knows.");
        }

        List<Structure.Segment> segments = [.. structure.Segments];
        if (segments.Count < 2)
        {
            return;
        }

        to.Remove(segments);
        SegmentWriter merged = new(to, number);
        SegmentMerge.Run(from, segments, merged, cancel);
        to.SetStructure(structure.Merged(new(number, 1, merged.Finish())));
    }
}
