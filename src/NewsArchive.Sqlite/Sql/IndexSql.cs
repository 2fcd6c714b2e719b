namespace NewsArchive.Sqlite.Sql;

/// <summary>
/// Brings the full text in step with what the sources hold, for the articles touched in a transaction. One statement for all rows, in order of key:
/// a statement for each would make FTS5 write out its buffer each time. No triggers: they do just that.
/// </summary>
internal static class IndexSql
{
    public const string Start = """
        CREATE TEMP TABLE IF NOT EXISTS touched (key INTEGER PRIMARY KEY) STRICT;
        CREATE TEMP TABLE IF NOT EXISTS forgotten (key INTEGER PRIMARY KEY, content INTEGER NOT NULL, cluster INTEGER) STRICT;
        CREATE TEMP TABLE IF NOT EXISTS moved (key INTEGER PRIMARY KEY) STRICT;
        DELETE FROM temp.touched;
        """;

    public const string Touch = "INSERT OR IGNORE INTO touched (key) VALUES (?);";

    /// <summary>Takes out what no source holds any more. FTS5 needs the very words that it was given.</summary>
    public const string Leave = """
        INSERT INTO articles_fts (articles_fts, rowid, body, title, lead, posts, extra)
        SELECT 'delete', w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.touched AS t CROSS JOIN article_words AS w ON w.key = t.key
        WHERE NOT EXISTS (SELECT 1 FROM source WHERE article = t.key) ORDER BY t.key;

        INSERT INTO posts_fts (posts_fts, rowid, text, author, handle, extra)
        SELECT 'delete', w.id, w.text, w.author, w.handle, w.extra FROM temp.touched AS t CROSS JOIN post_words AS w ON w.article = t.key
        WHERE NOT EXISTS (SELECT 1 FROM source WHERE article = t.key) ORDER BY w.id;

        INSERT INTO quotations_fts (quotations_fts, rowid, text, speaker, role, extra)
        SELECT 'delete', w.id, w.text, w.speaker, w.role, w.extra
        FROM temp.touched AS t CROSS JOIN article AS a ON a.key = t.key CROSS JOIN quotation_words AS w ON w.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
        WHERE NOT EXISTS (SELECT 1 FROM source WHERE article = t.key) ORDER BY w.id;

        DELETE FROM temp.moved;
        INSERT INTO temp.moved (key)
        SELECT t.key FROM temp.touched AS t JOIN article AS a ON a.key = t.key
        WHERE a.held IS NOT 0 AND NOT EXISTS (SELECT 1 FROM source WHERE article = t.key);

        UPDATE article SET held = 0 WHERE key IN (SELECT key FROM temp.moved);

        INSERT INTO former_fts (rowid, body, title, lead, posts, extra)
        SELECT w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.moved AS t CROSS JOIN former_words AS w ON w.key = t.key ORDER BY t.key;
        """;

    /// <summary>Forgets the articles that no source holds or has held.</summary>
    public const string Forget = """
        DELETE FROM temp.forgotten;
        INSERT INTO temp.forgotten (key, content, cluster)
        SELECT a.key, a.content, a.cluster FROM temp.touched AS t JOIN article AS a ON a.key = t.key
        WHERE NOT EXISTS (SELECT 1 FROM source WHERE article = t.key) AND NOT EXISTS (SELECT 1 FROM former WHERE article = t.key);

        INSERT INTO former_fts (former_fts, rowid, body, title, lead, posts, extra)
        SELECT 'delete', w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.forgotten AS t CROSS JOIN former_words AS w ON w.key = t.key ORDER BY t.key;

        DELETE FROM quotation WHERE id IN (
          SELECT q.id FROM temp.forgotten AS f CROSS JOIN article AS a ON a.key = f.key
          CROSS JOIN quotation AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1);
        DELETE FROM article WHERE key IN (SELECT key FROM temp.forgotten);
        DELETE FROM content WHERE id IN (SELECT content FROM temp.forgotten);
        UPDATE article SET cluster = NULL
        WHERE cluster IN (SELECT cluster FROM temp.forgotten) AND (SELECT count(*) FROM article AS other WHERE other.cluster = article.cluster) = 1;
        """;

    /// <summary>Puts the words of the articles noted as touched into the full text.</summary>
    public const string EnterWords = """
        INSERT INTO articles_fts (rowid, body, title, lead, posts, extra)
        SELECT w.key, w.body, w.title, w.lead, w.posts, w.extra FROM temp.touched AS t CROSS JOIN article_words AS w ON w.key = t.key ORDER BY t.key;

        INSERT INTO posts_fts (rowid, text, author, handle, extra)
        SELECT w.id, w.text, w.author, w.handle, w.extra FROM temp.touched AS t CROSS JOIN post_words AS w ON w.article = t.key ORDER BY w.id;

        INSERT INTO quotations_fts (rowid, text, speaker, role, extra)
        SELECT w.id, w.text, w.speaker, w.role, w.extra
        FROM temp.touched AS t CROSS JOIN article AS a ON a.key = t.key CROSS JOIN quotation_words AS w ON w.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
        ORDER BY w.id;
        """;

    /// <summary>Puts in what some source holds and what was not in.</summary>
    public const string Enter = $"""
        DELETE FROM temp.touched
        WHERE NOT EXISTS (SELECT 1 FROM source WHERE article = touched.key) OR EXISTS (SELECT 1 FROM article AS a WHERE a.key = touched.key AND a.held = 1);

        INSERT INTO former_fts (former_fts, rowid, body, title, lead, posts, extra)
        SELECT 'delete', w.key, w.body, w.title, w.lead, w.posts, w.extra
        FROM temp.touched AS t CROSS JOIN former_words AS w ON w.key = t.key ORDER BY t.key;

        UPDATE article SET held = 1 WHERE key IN (SELECT key FROM temp.touched);
        UPDATE day SET compared = min(compared, (SELECT min(t.key & 1048575) - 1 FROM temp.touched AS t WHERE t.key >> 20 = day.day))
        WHERE day IN (SELECT key >> 20 FROM temp.touched);

        {EnterWords}
        """;
}
