using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Segments;
using NewsArchive.Sqlite.Sql;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite;

/// <summary>What is done to an archive when it has been written. Nothing is lost without it: the next writer does it again.</summary>
internal static class Polish
{
    // Each word is looked for in every segment, and takes more room in many small ones than in a large one. All are merged when the largest has less than
    // so many in a hundred of all pages, so that an archive that grows is merged as a whole only when it has grown by a third.
    private const int LargestAtLeast = 75;

    // Else only those small ones that came since, when they are so many.
    private const int MostSegments = 16;

    /// <summary>Merges the full text after a large load, gives room back to the disk, and brings the log into the file.</summary>
    /// <param name="connection">The connection that uses full-text tables.</param>
    /// <param name="hasGrown">Whether articles came in.</param>
    /// <param name="cancel">Leaves out all that takes time, and ends what has begun.</param>
    public static void Apply(SqliteConnection connection, bool hasGrown, CancellationToken cancel)
    {
        using var interrupt = cancel.UnsafeRegister(_ => sqlite3_interrupt(connection.Handle!), null);
        try
        {
            if (hasGrown && !cancel.IsCancellationRequested)
            {
                Merge(connection);
            }

            if (!cancel.IsCancellationRequested)
            {
                connection.Execute(SetupSql.Shrink);
            }

            connection.Execute(SetupSql.Checkpoint);
        }
        catch (SqliteException)
        {
            // Interrupted, or no room is left: whatever was saved is saved.
        }
    }

    private static void Merge(SqliteConnection connection)
    {
        var pages = Graft.Segments(connection, SegmentSql.Articles);
        if (pages.Count > 1 && pages.Max() * 100 < pages.Sum() * LargestAtLeast)
        {
            connection.Execute(SetupSql.MergeIndexes);
        }
        else if (pages.Count > MostSegments)
        {
            connection.Execute(SetupSql.MergeNewest);
        }
    }
}
