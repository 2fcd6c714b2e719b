namespace NewsArchive.Sqlite.Sql;

/// <summary>Articles whole, a range of keys at a time.</summary>
internal static class ExportSql
{
    /// <summary>The next articles, and how large they are.</summary>
    public const string Next = """
        SELECT key AS "Key", size AS Size FROM article
        WHERE key BETWEEN @First AND @Last AND (held = 1 OR @Revisions) ORDER BY key LIMIT @Limit;
        """;

    public const string Articles = ArticleSql.ArticleColumns + " WHERE a.key BETWEEN @First AND @Last AND (a.held = 1 OR @Revisions) ORDER BY a.key;";

    public const string Posts = ListSql.PostsOfKnown + " WHERE p.article BETWEEN @First AND @Last ORDER BY p.article, p.block;";

    public const string Quotations = ListSql.QuotationsOfKnown + """
         FROM article AS a CROSS JOIN quotation_text AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
        WHERE a.key BETWEEN @First AND @Last ORDER BY q.id;
        """;

    public const string Sources = "SELECT article AS Article, path AS Source FROM source WHERE article BETWEEN @First AND @Last ORDER BY article, path;";

    /// <summary>The sources that hold something else now; the highest <c>Last</c> tells which held the article last.</summary>
    public const string FormerSources = """
        SELECT f.article AS Article, f.source AS Source, max(f.id) AS Last FROM former AS f
        WHERE f.article BETWEEN @First AND @Last AND NOT EXISTS (SELECT 1 FROM source AS s WHERE s.path = f.source AND s.article = f.article)
        GROUP BY f.article, f.source ORDER BY f.article, f.source;
        """;

    public const string Aliases = "SELECT article AS Article, key AS Alias FROM alias WHERE article BETWEEN @First AND @Last ORDER BY article, key;";
}
