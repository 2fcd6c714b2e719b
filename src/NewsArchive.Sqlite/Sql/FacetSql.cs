namespace NewsArchive.Sqlite.Sql;

/// <summary>What stands before and after the keys that are counted.</summary>
internal static class FacetSql
{
    public const string Handle = "SELECT min(p.handle), count(DISTINCT m.key) AS articles FROM (";
    public const string OfHandle = """
        ) AS m CROSS JOIN post AS p ON p.article = m.key WHERE p.handle IS NOT NULL
        GROUP BY p.handle COLLATE NOCASE ORDER BY articles DESC, min(p.handle) LIMIT ?7;
        """;

    public const string Platform = "SELECT p.platform, count(DISTINCT m.key) AS articles FROM (";
    public const string OfPlatform = """
        ) AS m CROSS JOIN post AS p ON p.article = m.key
        GROUP BY p.platform ORDER BY articles DESC, p.platform LIMIT ?7;
        """;

    public const string Language = "SELECT a.language, count(*) AS articles FROM (";
    public const string OfLanguage = """
        ) AS m CROSS JOIN article AS a ON a.key = m.key
        GROUP BY a.language ORDER BY articles DESC, a.language LIMIT ?7;
        """;
}
