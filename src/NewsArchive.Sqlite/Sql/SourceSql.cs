namespace NewsArchive.Sqlite.Sql;

/// <summary>Sources, what they hold and held, and what follows for the articles.</summary>
internal static class SourceSql
{
    public const string Known = "SELECT path, article, size, mtime, settled FROM source WHERE path = ?;";

    /// <summary>Sources of which the names begin alike and that are or lie in files, behind one of them.</summary>
    public const string FilesUnder = """
        SELECT path, article, size, mtime, settled FROM source
        WHERE path > ? AND path < ? || char(0x10FFFF) AND on_disk = 1 ORDER BY path LIMIT ?;
        """;

    public const string HashOf = "SELECT sha256 FROM article WHERE key = ?;";

    public const string ArticleOf = "SELECT article FROM source WHERE path = ?;";
    public const string Add = "INSERT INTO source (path, article, size, mtime, settled, on_disk, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?);";
    public const string Note = "UPDATE source SET article = ?, size = ?, mtime = ?, settled = ?, on_disk = ? WHERE path = ?;";
    public const string See = "UPDATE source SET size = ?, mtime = ?, settled = ?, on_disk = ? WHERE path = ?;";

    public const string AddContainer = """
        INSERT INTO container (path, size, mtime, settled) VALUES (?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET size = excluded.size, mtime = excluded.mtime, settled = excluded.settled;
        """;

    public const string HoldsContainer = "SELECT settled FROM container WHERE path = ? AND size = ? AND mtime = ?;";

    public const string AddFormer = "INSERT INTO former (source, article, until) VALUES (?, ?, ?);";

    public const string HoldersOf = "SELECT path FROM source WHERE article = @Key ORDER BY path;";
    public const string LastHolderOf = "SELECT source FROM former WHERE article = @Key ORDER BY id DESC LIMIT 1;";

    /// <summary>What the sources of an article hold and held: source by source, the newest first. A source holds each until it was seen to hold the next.</summary>
    public const string Revisions = """
        WITH
          own (source) AS (SELECT path FROM source WHERE article = @Key UNION SELECT source FROM former WHERE article = @Key),
          held (source, number, article, until) AS (
            SELECT f.source, f.id, f.article, f.until FROM own AS o CROSS JOIN former AS f ON f.source = o.source
            UNION ALL
            SELECT s.path, 9223372036854775807, s.article, NULL FROM own AS o CROSS JOIN source AS s ON s.path = o.source)
        SELECT h.article AS Article, h.source AS Source,
               coalesce(lag(h.until) OVER (PARTITION BY h.source ORDER BY h.number), s.first_seen) AS Since, h.until AS Until
        FROM held AS h JOIN source AS s ON s.path = h.source
        ORDER BY h.source, h.number DESC;
        """;

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

    /// <summary>Forgets that the container of a source was read to its end, where none of its members is known any more.</summary>
    public const string RemoveContainer = """
        DELETE FROM container WHERE path = @Container
        AND NOT EXISTS (SELECT 1 FROM source WHERE path > @Container || '!/' AND path < @Container || '!0');
        """;

    public const string RemoveHolders = "DELETE FROM source WHERE article = @Key; DELETE FROM former WHERE article = @Key;";
}
