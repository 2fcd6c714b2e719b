namespace NewsArchive.Sqlite.Sql;

/// <summary>What newer rules read of an article takes the place of what older ones read.</summary>
internal static class RereadSql
{
    public const string ReadBefore = """
        SELECT a.key, a.sha256,
               coalesce((SELECT min(path) FROM source WHERE article = a.key), (SELECT source FROM former WHERE article = a.key ORDER BY id DESC LIMIT 1)),
               coalesce(c.bytes, CAST(c.text AS BLOB))
        FROM article AS a CROSS JOIN content AS c ON c.id = a.content
        WHERE a.key > ? AND a.parser < ? ORDER BY a.key;
        """;

    public const string CountReadBefore = "SELECT count(*), coalesce(sum(size), 0) FROM article WHERE parser < ?;";

    /// <summary>Rows that point to an article may point to none for as long as the transaction lasts.</summary>
    public const string Start = $"""
        PRAGMA defer_foreign_keys = ON;
        {IndexSql.Start}
        """;

    /// <summary>
    /// Takes out of the full text what was read before, and the rows. Posts are only put aside, under no article, so that those that are read again take their
    /// keys from them.
    /// </summary>
    public const string Leave = """
        INSERT INTO articles_fts (articles_fts, rowid, body, title, lead, posts, extra)
        SELECT 'delete', w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.touched AS t CROSS JOIN article_words AS w ON w.key = t.key ORDER BY t.key;

        INSERT INTO former_fts (former_fts, rowid, body, title, lead, posts, extra)
        SELECT 'delete', w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.touched AS t CROSS JOIN former_words AS w ON w.key = t.key ORDER BY t.key;

        INSERT INTO posts_fts (posts_fts, rowid, text, author, handle, extra)
        SELECT 'delete', w.id, w.text, w.author, w.handle, w.extra FROM temp.touched AS t CROSS JOIN post_words AS w ON w.article = t.key ORDER BY w.id;

        INSERT INTO quotations_fts (quotations_fts, rowid, text, speaker, role, extra)
        SELECT 'delete', w.id, w.text, w.speaker, w.role, w.extra
        FROM temp.touched AS t CROSS JOIN article AS a ON a.key = t.key CROSS JOIN quotation_words AS w ON w.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
        ORDER BY w.id;

        DELETE FROM quotation WHERE id IN (
          SELECT q.id FROM temp.touched AS t CROSS JOIN article AS a ON a.key = t.key
          CROSS JOIN quotation AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1);
        DELETE FROM words WHERE article IN (SELECT key FROM temp.touched);
        UPDATE post SET article = -article WHERE article IN (SELECT key FROM temp.touched);
        """;

    public const string Article = """
        UPDATE article SET parser = ?, quotation = ?, quotations = ?, encoding = ?, language = ?, title = ?, byline = ?, dateline = ?, date_rule = ?,
                           date_ambiguous = ?, date_zone = ?, fingerprint = ?, key = ?
        WHERE key = ?;
        """;

    public const string Content = """
        UPDATE content SET header_start = ?, header_end = ?, lead_start = ?, lead_end = ?, fields = ?, diagnostics = ?, blocks = ?, extra = ?, text = ?, bytes = ?
        WHERE id = (SELECT content FROM article WHERE key = ?);
        """;

    /// <summary>Has the copies of an article looked for again where another fingerprint is to come.</summary>
    public const string Reopen = """
        UPDATE day SET compared = min(compared, (?1 & 1048575) - 1) WHERE day = ?1 >> 20 AND (SELECT fingerprint FROM article WHERE key = ?1) IS NOT ?2;
        """;

    /// <summary>Lets everything that pointed to an article point to its new key, the old key too. The first of its copies may be another now.</summary>
    public const string Move = """
        UPDATE source SET article = @Now WHERE article = @Before;
        UPDATE former SET article = @Now WHERE article = @Before;
        UPDATE alias SET article = @Now WHERE article = @Before;
        INSERT INTO alias (key, article) VALUES (@Before, @Now);
        UPDATE article SET cluster = (SELECT min(m.key) FROM article AS m WHERE m.cluster = (SELECT cluster FROM article WHERE key = @Now))
        WHERE cluster = (SELECT cluster FROM article WHERE key = @Now);
        """;

    /// <summary>Puts what was read now into the full text.</summary>
    public const string Enter = $"""
        DELETE FROM post WHERE article < 0;

        INSERT INTO former_fts (rowid, body, title, lead, posts, extra)
        SELECT w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.touched AS t CROSS JOIN former_words AS w ON w.key = t.key ORDER BY t.key;

        {IndexSql.EnterWords}
        """;

    public const string AliasOf = "SELECT article FROM alias WHERE key = @Key;";
}
