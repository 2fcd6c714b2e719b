using System.Collections.Immutable;
using System.Text;
using Microsoft.Data.Sqlite;
using NewsArchive.Model;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite;

/// <summary>
/// A prepared statement for rows by the thousand: values are bound in the order of its question marks, text as the UTF-8 that SQLite keeps anyway,
/// so that a NUL survives and nothing is copied twice.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _position;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Binds the next value.</summary>
    public Statement Bind(long? value)
    {
        Check(value is { } number ? sqlite3_bind_int64(_statement, ++_position, number) : sqlite3_bind_null(_statement, ++_position));
        return this;
    }

    /// <summary>Binds the next value.</summary>
    public Statement BindReal(double value)
    {
        Check(sqlite3_bind_double(_statement, ++_position, value));
        return this;
    }

    /// <summary>Binds the next value.</summary>
    public Statement Bind(string? text) => text is null ? Bind((long?)null) : BindText(Encoding.UTF8.GetBytes(text));

    /// <summary>Binds the next value: text in UTF-8, or null.</summary>
    public Statement BindText(byte[]? utf8) => utf8 is null ? Bind((long?)null) : BindText(utf8.AsSpan());

    /// <summary>Binds the next value: text in UTF-8.</summary>
    public Statement BindText(ReadOnlySpan<byte> utf8)
    {
        Check(sqlite3_bind_text(_statement, ++_position, utf8));
        return this;
    }

    /// <summary>Binds the next value.</summary>
    public Statement BindBlob(ReadOnlySpan<byte> bytes)
    {
        // Of no bytes the binding makes null.
        Check(bytes.IsEmpty ? sqlite3_bind_zeroblob(_statement, ++_position, 0) : sqlite3_bind_blob(_statement, ++_position, bytes));
        return this;
    }

    /// <summary>Binds the next value: the parts as JSON, or null where they are the whole range.</summary>
    public Statement BindParts(JsonText json, ImmutableArray<ByteRange> parts, ByteRange range) =>
        parts is [var whole] && whole == range ? Bind((long?)null) : BindText(json.Parts(parts));

    /// <summary>Goes to the next row of the answer.</summary>
    /// <returns>Whether there is one; if not, the statement is ready to be bound again.</returns>
    public bool Next()
    {
        var code = sqlite3_step(_statement);
        if (code == SQLITE_ROW)
        {
            return true;
        }

        _position = 0;
        Check(sqlite3_reset(_statement));
        return false;
    }

    /// <summary>Leaves the rest of the answer: the statement is ready to be bound again.</summary>
    public void Stop()
    {
        _position = 0;
        sqlite3_reset(_statement);
    }

    /// <summary>A number of the row.</summary>
    public long Integer(int column) => sqlite3_column_int64(_statement, column);

    /// <summary>A text of the row.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(Blob(column));

    /// <summary>Bytes of the row, until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Blob(int column) => sqlite3_column_blob(_statement, column);

    /// <summary>Runs the statement and makes it ready for the next row.</summary>
    public void Run() => Number();

    /// <summary>Runs the statement and makes it ready for the next row.</summary>
    /// <returns>The first column of the first row; null where there is none.</returns>
    public long? Number()
    {
        var code = sqlite3_step(_statement);
        long? number = code == SQLITE_ROW ? sqlite3_column_int64(_statement, 0) : null;
        _position = 0;
        Check(sqlite3_reset(_statement));
        return number;
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
