namespace NewsArchive.Sqlite.Sql;

/// <summary>The tables in which FTS5 keeps the index of a table.</summary>
internal static class SegmentSql
{
    public const string Articles = "articles_fts";
    public const string Posts = "posts_fts";
    public const string Quotations = "quotations_fts";

    public static string Block(string table) => $"SELECT block FROM {table}_data WHERE id = ?;";

    public static string SetBlock(string table) => $"UPDATE {table}_data SET block = ? WHERE id = ?;";

    public static string AddBlock(string table) => $"INSERT INTO {table}_data (id, block) VALUES (?, ?);";

    public static string AddFirst(string table) => $"INSERT INTO {table}_idx (segid, term, pgno) VALUES (?, ?, ?);";

    public static string AddSizes(string table) => $"INSERT INTO {table}_docsize (id, sz) VALUES (?, ?);";

    public static string RemoveBlocks(string table) => $"DELETE FROM {table}_data WHERE id >= ? AND id < ?;";

    public static string RemoveFirsts(string table) => $"DELETE FROM {table}_idx WHERE segid = ?;";

    /// <summary>Makes one segment of all, by FTS5 itself.</summary>
    public static string MergeAll(string table) => $"INSERT INTO {table} ({table}) VALUES ('optimize');";
}
