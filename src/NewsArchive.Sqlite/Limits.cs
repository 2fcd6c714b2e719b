namespace NewsArchive.Sqlite;

/// <summary>How many rows to return.</summary>
internal static class Limits
{
    /// <summary>SQLite's LIMIT for one of ours: 0 means all.</summary>
    public static long Rows(int limit) => limit > 0 ? limit : -1;
}
