namespace NewsArchive.Sqlite.Sql;

/// <summary>The words of the full text.</summary>
internal static class VocabularySql
{
    public const string IsSpelled = "SELECT 1 FROM spelling WHERE sound = ? AND term = ?;";
    public const string Sounding = "SELECT term FROM spelling WHERE sound = ? ORDER BY term LIMIT ?;";
    public const string Count = "SELECT count(*) FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?);";

    /// <summary>The next segment of the index after one.</summary>
    public const string NextSegment = "SELECT min(segid) FROM articles_fts_idx WHERE segid > ?;";

    /// <summary>
    /// The pages of a segment on which terms begin, from the one on that has a term: the number of each and its first term, or as much of that as tells it from
    /// the one before.
    /// </summary>
    public const string PagesFrom = """
        SELECT pgno >> 1, term FROM articles_fts_idx
        WHERE segid = ?1 AND term >= (SELECT max(term) FROM articles_fts_idx WHERE segid = ?1 AND term <= ?2) ORDER BY term;
        """;

    /// <summary>What is on a page of a segment.</summary>
    public const string Page = "SELECT block FROM articles_fts_data WHERE id = (?1 << 37) + ?2;";
}
