using Microsoft.Data.Sqlite;
using NewsArchive.Files;
using NewsArchive.Storage;
using static SQLitePCL.raw;

namespace NewsArchive.Sqlite;

/// <summary>What SQLite says, as the one line with its remedy that people get.</summary>
internal static class Failure
{
    /// <summary>Says what went wrong with an archive.</summary>
    public static StorageException Of(string path, SqliteException failure) => new(Line(path, failure), failure);

    /// <summary>Does work on an archive; what SQLite says of it is told as <see cref="Of"/> tells it.</summary>
    public static T Told<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw Of(path, failure);
        }
    }

    /// <summary>Says what is wrong with an expression that a person wrote for FTS5.</summary>
    public static StorageException OfRaw(SqliteException failure)
    {
        var said = failure.Message.ReplaceLineEndings(" ");
        var (start, end) = (said.IndexOf('\''), said.LastIndexOf('\''));
        var reason = end > start ? said[(start + 1)..end] : said;
        return new($"the raw query is no expression of FTS5: {(reason.StartsWith("fts5: ", StringComparison.Ordinal) ? reason[6..] : reason)}. See https://sqlite.org/fts5.html#full_text_query_syntax", failure);
    }

    /// <summary>Whether an archive cannot be opened only because of what must be written beside it.</summary>
    public static bool IsOfItsPlace(string path, StorageException failure) =>
        failure.InnerException is SqliteException { SqliteErrorCode: SQLITE_CANTOPEN or SQLITE_READONLY } && MayRead(path + "-wal") && !OpenFiles.AreTooMany();

    private static string Line(string path, SqliteException failure) => failure.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => $"{path} is in use: another program writes to it. Try again when it has finished.",
        SQLITE_READONLY => $"{path} cannot be written here. Give write permission to the file and its folder.",
        SQLITE_CANTOPEN when OpenFiles.AreTooMany() => $"{path}: {OpenFiles.Remedy}",
        SQLITE_CANTOPEN when !MayRead(path + "-wal") => $"{path}-wal cannot be read, and is a part of the archive. Give it the permissions that {path} has.",
        SQLITE_PERM or SQLITE_AUTH or SQLITE_CANTOPEN => $"{path} cannot be opened. See that its folder exists and may be read.",
        SQLITE_FULL => $"{path} cannot grow: the disk is full. Make room and try again.",
        SQLITE_CORRUPT or SQLITE_NOTADB => $"{path} is damaged. Restore it from a backup; or ingest its sources into a new archive with --db, and save what can still be read with: archive export",
        _ => $"{path}: {failure.Message.ReplaceLineEndings(" ")}",
    };

    private static bool MayRead(string path)
    {
        try
        {
            File.OpenHandle(path).Dispose();
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
