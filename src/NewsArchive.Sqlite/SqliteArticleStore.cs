using NewsArchive.Storage;

namespace NewsArchive.Sqlite;

/// <summary>Stub.</summary>
public static class SqliteArticleStore
{
    /// <summary>Stub.</summary>
    public static string SqliteVersion => "0";

    /// <summary>Stub.</summary>
    public static int SchemaVersion => 0;

    /// <summary>Stub.</summary>
    public static IArticleStore Create(string path) => throw new StorageException(path + ": no store yet");

    /// <summary>Stub.</summary>
    public static IArticleStore Open(string path) => throw new StorageException(path + ": no archive here; archive ingest PATH makes one");
}
