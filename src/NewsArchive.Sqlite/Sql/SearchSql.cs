namespace NewsArchive.Sqlite.Sql;

/// <summary>
/// The pieces that searches are put together of. Parameters: 1 and 2 the first and last key, 3 the MATCH expression, 4 and 5 limit and offset, 6 the handle
/// of a ranking; what conditions ask for begins at 10.
/// </summary>
internal static class SearchSql
{
    public const string Fts5 = "SELECT fts5(?1);";

    public const string Matches = " FROM articles_fts AS k WHERE k.articles_fts MATCH ?3 AND k.rowid BETWEEN ?1 AND ?2";
    public const string Articles = " FROM article AS k WHERE k.held = 1 AND k.rowid BETWEEN ?1 AND ?2";

    public const string Keys = "SELECT k.rowid AS key";
    public const string Ranked = "SELECT k.rowid, relevance(k.articles_fts, ?6) AS score";
    public const string Number = "SELECT count(*)";

    public const string NewestFirst = " ORDER BY k.rowid DESC LIMIT ?4 OFFSET ?5";
    /// <summary>
    /// The same of few articles: all matches are gone through forwards, and put in order. Backwards FTS5 would go on to the next match, however far before the
    /// first of these articles it is.
    /// </summary>
    public const string NewestOfFew = " ORDER BY +k.rowid DESC LIMIT ?4 OFFSET ?5";
    public const string NewestOfFewUpTo = " ORDER BY +k.rowid DESC LIMIT ?4)";

    /// <summary>The oldest of few articles, gone through backwards for the same reason: what they are comes between this and the other.</summary>
    public const string KeysOfFew = "SELECT key FROM (SELECT k.rowid AS key";
    public const string OldestOfFew = " ORDER BY k.rowid DESC LIMIT -1) ORDER BY key LIMIT ?4 OFFSET ?5";

    public const string OldestFirst = " ORDER BY k.rowid LIMIT ?4 OFFSET ?5";
    /// <summary>Of the newest matches only, found and ranked in one go: what they are comes between this and the other. Parameter 7 is how many, and one more.</summary>
    public const string RankedNewest = "SELECT key, score FROM (SELECT k.rowid AS key, relevance(k.articles_fts, ?6) AS score";
    public const string BestOfNewest = " ORDER BY k.rowid DESC LIMIT ?7) ORDER BY score DESC, key DESC LIMIT ?4 OFFSET ?5";

    public const string BestFirst = " ORDER BY score DESC, k.rowid DESC LIMIT ?4 OFFSET ?5";

    public const string NumberUpTo = "SELECT count(*), min(key) FROM (";
    public const string NewestUpTo = " ORDER BY k.rowid DESC LIMIT ?4)";

    /// <summary>How many articles are of this day or later.</summary>
    public const string ArticlesSince = "SELECT coalesce(sum(last), 0) FROM day WHERE day >= ?;";

    public const string DaysBefore = "SELECT day, last FROM day WHERE day <= ? ORDER BY day DESC;";

    public const string DaysAfter = "SELECT day, last FROM day WHERE day >= ? ORDER BY day;";

    /// <summary>A query over the articles that some source holds, made one over those that none does any more.</summary>
    public static string OfFormer(string sql) => sql.Replace("articles_fts", "former_fts", StringComparison.Ordinal).Replace("k.held = 1", "k.held = 0", StringComparison.Ordinal);

    public const string Explain = "EXPLAIN QUERY PLAN ";
}
