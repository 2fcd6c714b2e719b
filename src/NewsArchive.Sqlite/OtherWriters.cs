using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite;

/// <summary>Programs that write to an archive and know nothing of <see cref="ArchiveLock"/>, such as SQLite's shell.</summary>
internal static class OtherWriters
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for as long as one of them is in the midst of writing.</summary>
    /// <param name="connection">A connection for writing, outside a transaction.</param>
    /// <param name="how">Whom to tell before waiting, and what ends it.</param>
    /// <exception cref="SqliteException">It cannot be written for another reason.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static void Await(SqliteConnection connection, WriteOptions how)
    {
        var isFree = IsFree(connection);
        if (!isFree)
        {
            how.Waiting();
        }

        while (!isFree)
        {
            how.Cancel.WaitHandle.WaitOne(Pause);
            how.Cancel.ThrowIfCancellationRequested();
            isFree = IsFree(connection);
        }
    }

    // Asked for at once: SQLite would wait for a minute without a word.
    private static bool IsFree(SqliteConnection connection)
    {
        var archive = connection.Handle!;
        _ = sqlite3_busy_timeout(archive, 0);
        var answer = sqlite3_exec(archive, "BEGIN IMMEDIATE; ROLLBACK;");
        _ = sqlite3_busy_timeout(archive, SetupSql.BusyTimeout);
        return answer switch
        {
            SQLITE_OK => true,
            SQLITE_BUSY => false,
            _ => throw new SqliteException(sqlite3_errmsg(archive).utf8_to_string(), answer),
        };
    }
}
