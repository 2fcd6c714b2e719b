using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite.Searching;

/// <summary>A query whose SQL was put together: prepared when it is first needed, bound by number, read row by row, asked again after <see cref="Again"/>.</summary>
internal sealed class Select(SqliteConnection connection, string sql) : IDisposable
{
    private sqlite3_stmt? _prepared;

    private sqlite3_stmt Statement => _prepared ??= Prepared();

    /// <summary>Binds a number or a text to the parameter of this number.</summary>
    public Select Bind(int number, object value)
    {
        Check(value switch
        {
            string text => sqlite3_bind_text(Statement, number, Encoding.UTF8.GetBytes(text)),
            byte[] utf8 => sqlite3_bind_text(Statement, number, utf8),
            int whole => sqlite3_bind_int64(Statement, number, whole),
            _ => sqlite3_bind_int64(Statement, number, (long)value),
        });
        return this;
    }

    /// <summary>Binds bytes to the parameter of this number.</summary>
    public Select BindBlob(int number, ReadOnlySpan<byte> bytes)
    {
        Check(sqlite3_bind_blob(Statement, number, bytes));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        var code = sqlite3_step(Statement);
        if (code is not SQLITE_ROW and not SQLITE_DONE)
        {
            Check(code);
        }

        return code == SQLITE_ROW;
    }

    /// <summary>Makes the query ready to be asked again; what was bound stays.</summary>
    public Select Again()
    {
        if (_prepared is not null)
        {
            sqlite3_reset(_prepared);
        }

        return this;
    }

    /// <summary>The first column of the first row; null where there is no row or it is null.</summary>
    public long? Number()
    {
        var number = Next() && !IsNull(0) ? Long(0) : (long?)null;
        Again();
        return number;
    }

    /// <summary>A column of the row.</summary>
    public long Long(int column) => sqlite3_column_int64(Statement, column);

    /// <summary>A column of the row.</summary>
    public double Real(int column) => sqlite3_column_double(Statement, column);

    /// <summary>A column of the row: text, or null.</summary>
    public string? Text(int column) => IsNull(column) ? null : Encoding.UTF8.GetString(Utf8(column));

    /// <summary>A column of the row: text in UTF-8, until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => sqlite3_column_blob(Statement, column);

    /// <summary>Whether a column of the row is null.</summary>
    public bool IsNull(int column) => sqlite3_column_type(Statement, column) == SQLITE_NULL;

    public void Dispose() => _prepared?.Dispose();

    private sqlite3_stmt Prepared()
    {
        Check(sqlite3_prepare_v2(connection.Handle!, sql, out var statement));
        return statement;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection.Handle);
}
