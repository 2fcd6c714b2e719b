namespace NewsArchive.Sqlite.Sql;

/// <summary>Counts over current articles.</summary>
internal static class StatsSql
{
    public const string Totals = """
        SELECT (SELECT count(*) FROM article WHERE held = 1) AS Articles,
               (SELECT count(*) FROM article WHERE held = 1 AND key < 1048576) AS Undated,
               (SELECT count(*) FROM source) AS Sources,
               (SELECT count(*) FROM post AS p JOIN article AS a ON a.key = p.article WHERE a.held = 1) AS Posts,
               (SELECT count(*) FROM quotation AS q JOIN article AS a ON a.key = q.article WHERE a.held = 1 AND q.kind = 'direct') AS Quotations,
               (SELECT min(key) FROM article WHERE held = 1 AND key >= 1048576) AS First,
               (SELECT max(key) FROM article WHERE held = 1 AND key >= 1048576) AS Last;
        """;

    public const string Platforms = """
        SELECT p.platform AS Platform, count(*) AS Posts FROM post AS p JOIN article AS a ON a.key = p.article
        WHERE a.held = 1 GROUP BY p.platform ORDER BY count(*) DESC, p.platform;
        """;

    public const string Handles = """
        SELECT p.platform AS Platform, min(p.handle) AS Handle, count(*) AS Posts, count(DISTINCT p.article) AS Articles
        FROM post AS p JOIN article AS a ON a.key = p.article
        WHERE a.held = 1 AND p.handle IS NOT NULL
        GROUP BY p.platform, p.handle COLLATE NOCASE ORDER BY count(*) DESC, p.platform, min(p.handle) LIMIT 10;
        """;
}
