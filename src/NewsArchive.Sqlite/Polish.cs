using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Sqlite.Sql;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite;

/// <summary>What is done to an archive when it has been written. Nothing is lost without it: the next writer does it again, so nobody is waited for.</summary>
internal static class Polish
{
    // Each word is looked for in every segment, and takes more room in many small ones than in a large one. All are merged when the largest has less than
    // so many in a hundred of all pages, so that an archive that grows is merged as a whole only when it has grown by a third.
    private const int LargestAtLeast = 75;

    // Else only those small ones that came since, when they are so many.
    private const int MostSegments = 16;

    // Half of those that FTS5 has numbers for.
    private const int MostOnTheWay = Fts5.MostSegments / 2;

    private static readonly string[] Tables = [SegmentSql.Articles, SegmentSql.Posts, SegmentSql.Quotations];

    /// <summary>Merges the full text after a large load, gives room back to the disk, and brings the log into the file.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="connection">The connection that uses full-text tables.</param>
    /// <param name="hasGrown">Whether articles came in.</param>
    /// <param name="cancel">Leaves out all that takes time, and ends what has begun.</param>
    public static void Apply(string path, SqliteConnection connection, bool hasGrown, CancellationToken cancel)
    {
        _ = sqlite3_busy_timeout(connection.Handle!, cancel.IsCancellationRequested ? 0 : SetupSql.ShortTimeout);
        Thin(path, connection, cancel);
        Try(connection, () =>
        {
            if (hasGrown && !cancel.IsCancellationRequested)
            {
                Merge(path, connection, cancel);
            }

            if (!cancel.IsCancellationRequested)
            {
                Script.Run(connection, SetupSql.Shrink);
            }

            Script.Run(connection, SetupSql.Checkpoint);
        }, cancel);
    }

    /// <summary>Merges a full-text index that has very many segments, between two transactions: there cannot be more than a fixed number of them.</summary>
    /// <param name="path">The archive's file.</param>
    /// <param name="connection">The connection that uses full-text tables; outside a transaction, and nobody else writes.</param>
    /// <param name="cancel">Ends it; then nothing is changed.</param>
    public static void Thin(string path, SqliteConnection connection, CancellationToken cancel) => Try(connection, () =>
    {
        foreach (var table in Tables)
        {
            if (!cancel.IsCancellationRequested && Graft.Segments(connection, table).Count >= MostOnTheWay)
            {
                MergeAll(path, connection, table, cancel);
            }
        }
    }, cancel);

    private static void Try(SqliteConnection connection, Action work, CancellationToken cancel)
    {
        using var interrupt = cancel.UnsafeRegister(_ => sqlite3_interrupt(connection.Handle!), null);
        try
        {
            work();
        }
        catch (Exception failure) when (failure is SqliteException or OperationCanceledException)
        {
            // Interrupted, or no room is left: whatever was saved is saved.
        }
    }

    private static void Merge(string path, SqliteConnection connection, CancellationToken cancel)
    {
        var pages = Graft.Segments(connection, SegmentSql.Articles);
        if (pages.Count > 1 && pages.Max() * 100 < pages.Sum() * LargestAtLeast)
        {
            foreach (var table in Tables)
            {
                MergeAll(path, connection, table, cancel);
            }
        }
        else if (pages.Count > MostSegments)
        {
            Script.Run(connection, SetupSql.MergeNewest);
        }
    }

    private static void MergeAll(string path, SqliteConnection connection, string table, CancellationToken cancel)
    {
        try
        {
            Graft.Merge(path, table, cancel);
        }
        catch (NotSupportedException)
        {
            using Statement merge = new(connection, SegmentSql.MergeAll(table));
            merge.Run();
        }
    }
}
