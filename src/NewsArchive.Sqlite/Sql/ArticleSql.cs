namespace NewsArchive.Sqlite.Sql;

/// <summary>Articles and their parts: written by position, read whole.</summary>
internal static class ArticleSql
{
    public const string KeyOfContent = "SELECT key FROM article WHERE substr(sha256, 1, 8) = substr(?1, 1, 8) AND sha256 = ?1;";

    public const string IsHeld = "SELECT held IS 1 FROM article WHERE key = ?;";

    public const string LastNumber = "SELECT last FROM day WHERE day = ?;";

    public const string NoteNumber = "INSERT INTO day (day, last) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET last = max(last, excluded.last);";

    public const string LastContent = "SELECT coalesce(max(id), 0) FROM content;";

    public const string LastPost = "SELECT coalesce(max(id), 0) FROM post;";

    public const string AddArticle = """
        INSERT INTO article (key, content, sha256, held, size, ingested, parser, quotation, quotations, encoding, language, title, byline, dateline,
                             date_rule, date_ambiguous, date_zone, fingerprint)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
        """;

    public const string AddContent = """
        INSERT INTO content (id, header_start, header_end, lead_start, lead_end, fields, diagnostics, blocks, extra, text, bytes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
        """;

    public const string AddWords = "INSERT INTO words (article, body, lead, posts) VALUES (?, ?, ?, ?);";

    /// <summary>An occurrence of a known post, by media link first, then by words, takes that post's key.</summary>
    public const string AddPost = """
        INSERT INTO post (id, article, block, platform, author, handle, posted_on, posted_at, zone, text, links, permalink, truncated,
                          rule, confidence, start_byte, end_byte, parts, extra, fields, media_key, words_key, post_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?21, ?22,
                coalesce((SELECT post_key FROM post WHERE media_key = ?21 LIMIT 1), (SELECT post_key FROM post WHERE words_key = ?22 LIMIT 1), ?23));
        """;

    public const string AddQuotation = """
        INSERT INTO quotation (id, article, block, kind, text, speaker, role, speaker_mention, handle, cue, post,
                               rule, confidence, start_byte, end_byte, opening, closing, parts, extra)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
        """;

    public const string AddSpelling = "INSERT OR IGNORE INTO spelling (sound, term) VALUES (?, ?);";

    public const string AddRule = "INSERT OR IGNORE INTO rule (name) VALUES (?);";

    public const string RuleId = "SELECT id FROM rule WHERE name = ?;";

    public const string LastQuotation = "SELECT coalesce(max(id), 0) FROM quotation;";

    public const string Article = ArticleColumns + " WHERE a.key = @Key;";

    /// <summary>What an article's row and content hold.</summary>
    public const string ArticleColumns = """
        SELECT a.key AS "Key", lower(hex(a.sha256)) AS Sha256, a.encoding AS Encoding, a.language AS Language, a.title AS Title, a.byline AS Byline,
               a.dateline AS Dateline, a.date_rule AS DateRule, a.date_ambiguous AS DateAmbiguous, a.date_zone AS DateZone,
               a.cluster AS Cluster, c.header_start AS HeaderStart, c.header_end AS HeaderEnd, coalesce(c.fields, '[["date",6,16]]') AS Fields, c.diagnostics AS Diagnostics, c.blocks AS Blocks,
               CAST(c.text AS BLOB) AS Text, c.bytes AS Bytes
        FROM article AS a JOIN content AS c ON c.id = a.content
        """;

    public const string Text = "SELECT CAST(c.text AS BLOB) FROM article AS a JOIN content AS c ON c.id = a.content WHERE a.key = @Key;";
}
