namespace NewsArchive.Sqlite.Sql;

/// <summary>Full text over current articles.</summary>
internal static class SearchSql
{
    public const string Count = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH @Match AND rowid BETWEEN @First AND @Last;";

    /// <summary>
    /// First the best, by the weights kept in the index; only then their snippets. A snippet takes a time that grows with the square of the matches
    /// in an article, so the largest articles get none here.
    /// </summary>
    public const string Hits = """
        WITH best AS MATERIALIZED (
          SELECT rowid AS key, rank AS score FROM articles_fts
          WHERE articles_fts MATCH @Match AND rowid BETWEEN @First AND @Last
          ORDER BY score, rowid DESC LIMIT @Limit)
        SELECT b.key AS "Key", (SELECT min(s.path) FROM source AS s WHERE s.article = b.key) AS Source, a.title AS Title, -b.score AS Score,
               CASE WHEN a.size <= @Largest THEN
                 (SELECT snippet(articles_fts, -1, @Open, @Close, '…', 32) FROM articles_fts WHERE articles_fts MATCH @Match AND rowid = b.key) END AS Snippet
        FROM best AS b JOIN article AS a ON a.key = b.key
        ORDER BY b.score, b.key DESC;
        """;
}
