namespace NewsArchive.Sqlite.Sql;

/// <summary>The tables in which FTS5 keeps an index. <c>{0}</c> is the name of its table.</summary>
internal static class SegmentSql
{
    public const string Articles = "articles_fts";
    public const string Posts = "posts_fts";
    public const string Quotations = "quotations_fts";

    public const string Record = "SELECT block FROM {0}_data WHERE id = ?;";
    public const string SetRecord = "UPDATE {0}_data SET block = ? WHERE id = ?;";
    public const string AddPage = "INSERT INTO {0}_data (id, block) VALUES (?, ?);";
    public const string AddFirst = "INSERT INTO {0}_idx (segid, term, pgno) VALUES (?, ?, ?);";
    public const string RemovePages = "DELETE FROM {0}_data WHERE id >= ? AND id < ?;";
    public const string RemoveFirsts = "DELETE FROM {0}_idx WHERE segid = ?;";
    public const string AddSizes = "INSERT INTO {0}_docsize (id, sz) VALUES (?, ?);";

    /// <summary>Makes one segment of all, by FTS5 itself.</summary>
    public static string MergeAll(string table) => $"INSERT INTO {table} ({table}) VALUES ('optimize');";
}
