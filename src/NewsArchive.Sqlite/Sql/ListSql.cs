namespace NewsArchive.Sqlite.Sql;

/// <summary>Posts and quotations: of one article, and lists over the current ones, newest first.</summary>
internal static class ListSql
{
    public const string PostsOf = PostsOfKnown + " WHERE p.article = @Key ORDER BY p.block;";

    /// <summary>The condition follows, then the order. Parameters 1 and 2 are the first and the last key.</summary>
    public const string Posts = PostColumns + " CROSS JOIN article AS a ON a.key = p.article WHERE a.held = 1 AND p.article BETWEEN ?1 AND ?2";
    public const string PostsOrder = " ORDER BY p.article DESC, p.block;";

    /// <summary>The same for few posts, found by the condition and not by their order.</summary>
    public const string FewPosts = PostColumns + " CROSS JOIN article AS a ON a.key = p.article WHERE a.held = 1 AND +p.article BETWEEN ?1 AND ?2";
    public const string FewPostsOrder = " ORDER BY +p.article DESC, p.block;";

    /// <summary>The other current articles that embed the posts of one, newest first.</summary>
    public const string AlsoIn = """
        SELECT DISTINCT p.block AS Block, n.article AS Article
        FROM post AS p CROSS JOIN post AS n ON n.post_key = p.post_key AND n.article <> p.article CROSS JOIN article AS h ON h.key = n.article
        WHERE p.article = @Key AND h.held = 1 ORDER BY p.block, n.article DESC;
        """;

    public const string QuotationsOf = QuotationsOfKnown + """
         FROM article AS a CROSS JOIN quotation_text AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
        WHERE a.key = @Key ORDER BY q.id;
        """;

    /// <summary>The condition follows, then the order. Parameters 1 and 2 are the first and the last key, 3 is the kind or null.</summary>
    public const string Quotations = QuotationColumns + """
         FROM article AS a CROSS JOIN quotation_text AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
        WHERE a.held = 1 AND a.key BETWEEN ?1 AND ?2 AND (?3 IS NULL OR q.kind = ?3)
        """;
    public const string QuotationsOrder = " ORDER BY a.key DESC, q.id LIMIT ?4;";

    /// <summary>The same for few quotations, found by the condition and not by their order.</summary>
    public const string FewQuotations = QuotationColumns + """
         FROM quotation_text AS q CROSS JOIN article AS a ON a.key = q.article
        WHERE a.held = 1 AND +q.article BETWEEN ?1 AND ?2 AND (?3 IS NULL OR q.kind = ?3)
        """;
    public const string FewQuotationsOrder = " ORDER BY +q.article DESC, q.id LIMIT ?4;";

    /// <summary>Posts of articles that are known already: without their source, and how many articles have each.</summary>
    public const string PostsOfKnown = "SELECT p.article AS Article, NULL AS Source," + PostFields + ", 0 AS Articles FROM post AS p";

    private const string PostColumns = """
        SELECT p.article AS Article, (SELECT min(s.path) FROM source AS s WHERE s.article = p.article) AS Source,
        """ + PostFields + """
               , (SELECT count(DISTINCT n.article) FROM post AS n CROSS JOIN article AS h ON h.key = n.article
                WHERE n.post_key = p.post_key AND h.held = 1) AS Articles
        FROM post AS p
        """;

    private const string PostFields = """
         p.block AS Block, p.platform AS Platform, p.author AS Author, p.handle AS Handle, p.posted_on AS PostedOn, p.posted_at AS PostedAt,
               p.zone AS Zone, p.text AS Text, p.links AS Links,
               p.permalink AS Permalink, p.truncated AS Truncated, p.rule AS Rule, p.confidence AS Confidence,
               p.start_byte AS StartByte, p.end_byte AS EndByte, p.parts AS Parts, p.fields AS Fields, p.post_key AS PostKey
        """;

    /// <summary>What there is to say of a quotation <c>q</c> of an article that is known already: not its source.</summary>
    public const string QuotationsOfKnown = "SELECT q.article AS Article, NULL AS Source," + QuotationFields;

    private const string QuotationColumns = """
        SELECT q.article AS Article, (SELECT min(s.path) FROM source AS s WHERE s.article = q.article) AS Source,
        """ + QuotationFields;

    private const string QuotationFields = """
         q.block AS Block, q.kind AS Kind, q.text AS Text, q.speaker AS Speaker, q.role AS Role, q.speaker_mention AS SpeakerMention, q.handle AS Handle, q.cue AS Cue,
               q.post AS Post, q.rule AS Rule, q.confidence AS Confidence, q.start_byte AS StartByte, q.end_byte AS EndByte, q.parts AS Parts
        """;
}
