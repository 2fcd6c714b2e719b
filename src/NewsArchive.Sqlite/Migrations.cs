using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;
using NewsArchive.Sqlite.Sql;
using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>The numbered scripts that make the schema. A script that was released is never edited: a change is a new script.</summary>
internal static class Migrations
{
    private const string Folder = "NewsArchive.Sqlite.Migrations.";

    /// <summary>The schema that this program makes: the number of the last script. Said here, for listing the scripts takes a fiftieth of a search.</summary>
    public const int Latest = 3;

    /// <summary>The scripts, in order.</summary>
    internal static IReadOnlyList<string> Names => [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(IsScript).Order(StringComparer.Ordinal)];

    /// <summary>Runs the scripts that the archive has not seen, each in one transaction with its number.</summary>
    public static void Apply(SqliteConnection connection, string path)
    {
        while (Version(connection) is var version && version != Latest)
        {
            ArchiveFile.CheckVersion(path, version);
            using var transaction = Transaction.Begin(connection);
            var current = Version(connection);
            if (current < Latest)
            {
                Sqlite.Script.Run(connection, Script((int)current) + string.Create(CultureInfo.InvariantCulture, $"\nPRAGMA user_version = {current + 1};"));
                transaction.Commit();
            }
        }
    }

    /// <summary>Sees that an archive opened for reading has the schema of this program.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        var version = Version(connection);
        ArchiveFile.CheckVersion(path, version);
        if (version < Latest)
        {
            throw new StorageException($"{path} has an older schema ({version}; this program has {Latest}). Bring it up to date with: archive ingest PATH");
        }
    }

    private static bool IsScript(string name) => name.StartsWith(Folder, StringComparison.Ordinal);

    private static long Version(SqliteConnection connection) => connection.QuerySingle<long>(SetupSql.Version);

    private static string Script(int index)
    {
        using StreamReader script = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(Names[index])!);
        return script.ReadToEnd();
    }
}
