using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Opens the database of an archive.</summary>
internal static class Connections
{
    // In pages: sixteen megabytes, and 128.
    private const long LeastCached = (16 << 20) / SetupSql.PageSize;
    private const long MostCached = 8 * LeastCached;

    // Before SQLite is used: each connection serves one thread at a time, and nobody asks how much memory it has.
    static Connections()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>The version of SQLite.</summary>
    public static string Version => SQLitePCL.raw.sqlite3_libversion().utf8_to_string();

    /// <summary>For reading and writing; makes the file and brings its schema up to date. Waits for whoever writes to it, and says so.</summary>
    public static SqliteConnection Writing(string path, WriteOptions how, out Patience patience)
    {
        Patience waits = patience = new(how);
        var isNew = !ArchiveFile.Exists(path);
        return Opened(path, path, SqliteOpenMode.ReadWriteCreate, connection =>
        {
            if (isNew)
            {
                connection.Execute(SetupSql.Mark);
            }

            connection.Execute(SetupSql.Wal);
            connection.Execute(SetupSql.Cache);
            OtherWriters.Await(connection, how);
            waits.Serve(connection);
            Migrations.Apply(connection, path);
        });
    }

    /// <summary>For reading only. Writes nothing, so it works in a folder without write permission too.</summary>
    public static SqliteConnection Reading(string path)
    {
        if (!ArchiveFile.Exists(path))
        {
            throw new StorageException($"There is no archive {path}. Make one with: archive ingest PATH");
        }

        try
        {
            return Opened(path, path, SqliteOpenMode.ReadOnly, connection => Migrations.Check(connection, path));
        }
        catch (StorageException failure) when (failure.InnerException is SqliteException && !HasLog(path))
        {
            return Immutable(path);
        }
        catch (StorageException failure) when (Failure.IsOfItsPlace(path, failure))
        {
            throw new StorageException($"{path} cannot be read here, as a part of it is in {path}-wal. Give write permission to the folder, or copy both to one that has it.", failure);
        }
    }

    // One that is empty, as readers leave it behind, holds nothing.
    private static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    /// <summary>
    /// For reading where SQLite cannot make the file that readers of a write-ahead log share. Only sound while nobody writes: no log is there.
    /// </summary>
    internal static SqliteConnection Immutable(string path)
    {
        var address = new Uri(Path.GetFullPath(path)).AbsoluteUri;
        return Opened(path, address + "?immutable=1", SqliteOpenMode.ReadOnly, connection => Migrations.Check(connection, path));
    }

    /// <summary>
    /// Once more, while another connection of this process has the archive open. The file is not looked into before: closing it after the look would
    /// take away the locks that SQLite holds on it for the whole process.
    /// </summary>
    public static SqliteConnection Another(string path) => Opened(path, path, SqliteOpenMode.ReadWrite, _ => { });

    /// <summary>
    /// Lets the cache of a connection that writes for long grow with the archive, to a hundredth of it. New rows go to any page of some indexes, and a
    /// page that was not kept is read, and written to the log, for each of them.
    /// </summary>
    public static void GrowCache(SqliteConnection connection)
    {
        var pages = connection.QuerySingle<long>(SetupSql.Pages);
        connection.Execute(SetupSql.CacheOf(Math.Clamp(pages / 100, LeastCached, MostCached)));
    }

    /// <summary>A database in memory, of this connection alone.</summary>
    public static SqliteConnection Memory() => Opened(":memory:", ":memory:", SqliteOpenMode.Memory, _ => { });

    private static SqliteConnection Opened(string path, string source, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        SqliteConnectionStringBuilder settings = new() { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = 60 };
        SqliteConnection connection = new(settings.ToString());
        try
        {
            connection.Open();
            connection.Execute(SetupSql.Connection);
            prepare(connection);
            return connection;
        }
        catch (Exception failure)
        {
            // Before its files are closed: they may be those that are too many.
            var told = failure is SqliteException known ? Failure.Of(path, known) : null;
            connection.Dispose();
            if (told is not null)
            {
                throw told;
            }

            throw;
        }
    }
}
