using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;

namespace NewsArchive.Sqlite;

/// <summary>A transaction, undone unless committed. One for writing waits at its start for another writer, never half-way.</summary>
internal sealed class Transaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private bool _open;

    private Transaction(SqliteConnection connection) => _connection = connection;

    /// <summary>Begins to write.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="cancel">Whether it was this that ended the waiting for another program.</param>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public static Transaction Begin(SqliteConnection connection, CancellationToken cancel = default)
    {
        try
        {
            Script.Run(connection, SetupSql.Begin);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY && cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(failure.Message, failure, cancel);
        }

        return new(connection) { _open = true };
    }

    /// <summary>Begins to read: until it ends, what others write is not seen.</summary>
    public static Transaction BeginReading(SqliteConnection connection)
    {
        connection.Execute(SetupSql.BeginReading);
        return new(connection) { _open = true };
    }

    /// <summary>Keeps what was done.</summary>
    public void Commit()
    {
        _connection.Execute(SetupSql.Commit);
        _open = false;
    }

    public void Dispose()
    {
        if (_open)
        {
            // After a full disk SQLite may have rolled back by itself.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            {
                _connection.Execute(SetupSql.Rollback);
            }

            _open = false;
        }
    }
}
