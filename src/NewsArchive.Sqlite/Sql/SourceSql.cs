namespace NewsArchive.Sqlite.Sql;

/// <summary>Sources, what they hold and held, and what follows for the articles.</summary>
internal static class SourceSql
{
    public const string Known = """
        SELECT s.article AS Article, lower(hex(a.sha256)) AS Sha256, s.size AS Size, s.mtime AS ModifiedAt, s.settled AS Settled
        FROM source AS s JOIN article AS a ON a.key = s.article
        WHERE s.path = @Source;
        """;

    public const string ArticleOf = "SELECT article FROM source WHERE path = ?;";
    public const string Add = "INSERT INTO source (path, article, size, mtime, settled, first_seen) VALUES (?, ?, ?, ?, ?, ?);";
    public const string Note = "UPDATE source SET article = ?, size = ?, mtime = ?, settled = ? WHERE path = ?;";
    public const string See = "UPDATE source SET size = ?, mtime = ?, settled = ? WHERE path = ?;";

    public const string AddContainer = """
        INSERT INTO container (path, size, mtime, settled) VALUES (?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime = excluded.mtime, settled = excluded.settled;
        """;

    public const string HoldsContainer = "SELECT settled FROM container WHERE path = @Source AND size = @Size AND mtime = @Mtime;";

    public const string AddFormer = "INSERT INTO former (source, article, until) VALUES (?, ?, ?);";

    public const string HoldersOf = "SELECT path FROM source WHERE article = @Key ORDER BY path;";
    public const string LastHolderOf = "SELECT source FROM former WHERE article = @Key ORDER BY id DESC LIMIT 1;";

    public const string Exists = "SELECT EXISTS (SELECT 1 FROM article WHERE key = @Key);";

    public const string TouchSource = """
        INSERT OR IGNORE INTO touched (key) SELECT article FROM source WHERE path = @Source;
        INSERT OR IGNORE INTO touched (key) SELECT article FROM former WHERE source = @Source;
        """;

    public const string TouchHolders = """
        INSERT OR IGNORE INTO touched (key) VALUES (@Key);
        INSERT OR IGNORE INTO touched (key) SELECT f.article FROM former AS f JOIN source AS s ON s.path = f.source WHERE s.article = @Key;
        """;

    public const string Remove = "DELETE FROM source WHERE path = @Source;";
    public const string RemoveHolders = "DELETE FROM source WHERE article = @Key; DELETE FROM former WHERE article = @Key;";
}
