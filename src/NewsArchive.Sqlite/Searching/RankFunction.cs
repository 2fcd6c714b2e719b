using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Native;
using NewsArchive.Sqlite.Sql;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite.Searching;

/// <summary>
/// The function <c>relevance(articles_fts, handle)</c> of one connection, which hands each match to a <see cref="Ranking"/>. FTS5's own bm25 counts all matches first
/// and reads the length of each.
/// </summary>
internal sealed unsafe class RankFunction(SqliteConnection connection)
{
    private bool _isKnown;

    /// <summary>Makes the function known to the connection, once.</summary>
    public void Register()
    {
        if (_isKnown)
        {
            return;
        }

        _isKnown = true;
        Fts5Api* api = null;
        SqliteException.ThrowExceptionForRC(sqlite3_prepare_v2(connection.Handle, SearchSql.Fts5, out var statement), connection.Handle);
        using (statement)
        {
            fixed (byte* type = "fts5_api_ptr\0"u8)
            {
                SqliteException.ThrowExceptionForRC(Sqlite3.BindPointer(statement.DangerousGetHandle(), 1, &api, type, null), connection.Handle);
                SqliteException.ThrowExceptionForRC(sqlite3_step(statement), connection.Handle);
            }
        }

        fixed (byte* name = "relevance\0"u8)
        {
            SqliteException.ThrowExceptionForRC(api->CreateFunction(api, name, null, &Score, null), connection.Handle);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Score(Fts5Row* row, void* fts, void* context, int count, void** values)
    {
        // Only this program knows the function, and it passes the handle of a ranking that outlives the statement.
        var ranking = Unsafe.As<Ranking>(GCHandle.FromIntPtr((nint)Sqlite3.ValueInt64(values[0])).Target);
        Sqlite3.ResultDouble(context, ranking!.Score(row, fts));
    }
}
