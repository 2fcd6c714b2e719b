using Microsoft.Data.Sqlite;

namespace NewsArchive.Sqlite;

/// <summary>
/// Runs statements of the program's own that take no values and whose rows nobody wants. Asks SQLite itself: of a statement for which it waited in vain the
/// packages above try again without end.
/// </summary>
internal static class Script
{
    /// <exception cref="SqliteException">One of them failed; those before it are done.</exception>
    public static void Run(SqliteConnection connection, string script) =>
        SqliteException.ThrowExceptionForRC(SQLitePCL.raw.sqlite3_exec(connection.Handle!, script), connection.Handle);
}
