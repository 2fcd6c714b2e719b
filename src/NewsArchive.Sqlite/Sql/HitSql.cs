namespace NewsArchive.Sqlite.Sql;

/// <summary>What is shown of a hit.</summary>
internal static class HitSql
{
    /// <summary>The words of a file that is its own text are cut out of it; others are kept apart.</summary>
    public const string Article = """
        SELECT a.title,
               coalesce((SELECT min(path) FROM source WHERE article = a.key), (SELECT source FROM former WHERE article = a.key ORDER BY id DESC LIMIT 1)),
               c.header_end, c.bytes IS NULL, a.quotation, a.quotations, c.text, a.cluster, a.held
        FROM article AS a JOIN content AS c ON c.id = a.content
        WHERE a.key = ?;
        """;

    public const string Cluster = "SELECT cluster FROM article WHERE key = ?;";

    /// <summary>Leaves of a search only what is in the cluster that parameter 7 names, but for the article that 8 names.</summary>
    public const string InCluster = " AND k.rowid IN (SELECT key FROM article WHERE cluster = ?7 AND held = 1 AND key <> ?8)";

    public const string Words = "SELECT lead || char(10, 10) || body || char(10, 10) || posts FROM words WHERE article = ?;";

    public const string Posts = "SELECT start_byte, end_byte, author, handle, platform, text FROM post WHERE article = ? ORDER BY block;";
    public const string Quotations = "SELECT start_byte, end_byte, speaker, handle, NULL, text FROM quotation WHERE id BETWEEN ? AND ? AND kind = 'direct' ORDER BY id;";
}
