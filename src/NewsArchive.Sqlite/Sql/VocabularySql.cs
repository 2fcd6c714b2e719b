namespace NewsArchive.Sqlite.Sql;

/// <summary>The words of the full text.</summary>
internal static class VocabularySql
{
    public const string IsSpelled = "SELECT 1 FROM spelling WHERE sound = ? AND term = ?;";
    public const string Sounding = "SELECT term FROM spelling WHERE sound = ? ORDER BY term LIMIT ?;";
    public const string Count = "SELECT count(*) FROM (SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT ?);";
}
