using System.Globalization;

namespace NewsArchive.Sqlite.Sql;

/// <summary>What opens, marks, closes and groups.</summary>
internal static class SetupSql
{
    /// <summary>
    /// Marks a new file as ours while it is still in rollback mode, so that its first page says whose it is whatever happens next.
    /// Pages are large because a text must lie in one: the smaller the page, the more of it is left over. Incremental vacuum gives the pages
    /// that merging the full text leaves behind back to the disk.
    /// </summary>
    public const string Mark = "PRAGMA page_size = 32768; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = 0x4E415243;";

    /// <summary>Bytes of a page, as <see cref="Mark"/> sets them.</summary>
    public const int PageSize = 32768;

    public const string Wal = "PRAGMA journal_mode = WAL;";

    /// <summary>Sixteen megabytes. To be said again of a new file, of which SQLite thought when it counted the pages that these would be smaller.</summary>
    public const string Cache = "PRAGMA cache_size = -16384;";

    public const string Pages = "PRAGMA page_count;";

    /// <summary>A cache of so many pages.</summary>
    public static string CacheOf(long pages) => string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = {pages};");

    /// <summary>How long SQLite waits for another program, in milliseconds, as <see cref="Connection"/> has it.</summary>
    public const int BusyTimeout = 60_000;

    /// <summary>How long it waits where what is to be done may be left to another time, in milliseconds.</summary>
    public const int ShortTimeout = 2_000;

    public const string Connection = $"""
        PRAGMA busy_timeout = 60000;
        PRAGMA foreign_keys = ON;
        PRAGMA synchronous = NORMAL;
        PRAGMA temp_store = MEMORY;
        {Cache}
        """;

    public const string Version = "PRAGMA user_version;";
    public const string Begin = "BEGIN IMMEDIATE;";

    /// <summary>Sees the archive as it is at the first reading, whatever others write.</summary>
    public const string BeginReading = "BEGIN;";

    public const string Commit = "COMMIT;";
    public const string Rollback = "ROLLBACK;";

    /// <summary>Merges segments of one level of each index, as many pages as there may be; the large one that earlier merges made is on another level.</summary>
    public const string MergeNewest = """
        INSERT INTO articles_fts (articles_fts, rank) VALUES ('merge', 1000000);
        INSERT INTO posts_fts (posts_fts, rank) VALUES ('merge', 1000000);
        INSERT INTO quotations_fts (quotations_fts, rank) VALUES ('merge', 1000000);
        """;

    public const string Shrink = "PRAGMA optimize; PRAGMA incremental_vacuum;";

    public const string Checkpoint = "PRAGMA wal_checkpoint(TRUNCATE);";
}
