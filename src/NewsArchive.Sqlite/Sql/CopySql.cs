namespace NewsArchive.Sqlite.Sql;

/// <summary>Syndicated copies: which articles were not yet compared, what they are compared by, and the clusters.</summary>
internal static class CopySql
{
    /// <summary>Days with articles whose copies were not yet looked for.</summary>
    public const string Pending = "SELECT day, compared FROM day WHERE last > compared ORDER BY day;";

    public const string NoteCompared = "UPDATE day SET compared = last WHERE last > compared;";

    /// <summary>Current articles that came without a fingerprint, a few at a time.</summary>
    public const string WithoutFingerprint = """
        SELECT key FROM article WHERE key BETWEEN ? AND ? AND fingerprint IS NULL AND held = 1 ORDER BY key LIMIT 1000;
        """;

    public const string SetFingerprint = "UPDATE article SET fingerprint = ? WHERE key = ?;";

    public const string Fingerprints = """
        SELECT coalesce(cluster, key), key, fingerprint FROM article
        WHERE key BETWEEN ? AND ? AND fingerprint IS NOT NULL AND held = 1 ORDER BY key;
        """;

    public const string SetCluster = "UPDATE article SET cluster = ?1 WHERE key = ?2 AND cluster IS NULL;";

    public const string RenameCluster = "UPDATE article SET cluster = ?1 WHERE cluster = ?2;";

    public const string Changes = "SELECT changes();";
}
