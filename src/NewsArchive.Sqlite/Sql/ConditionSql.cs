namespace NewsArchive.Sqlite.Sql;

/// <summary>
/// Conditions on an article <c>k</c>, a post <c>p</c> or a quotation <c>q</c>. Each <c>?</c> is a value; <c>?1</c> and <c>?2</c> are the first and the last
/// key of the search.
/// </summary>
internal static class ConditionSql
{
    /// <summary>How conditions on an article call it, and how they do inside of a condition on one of its parts.</summary>
    public const string Article = "k.rowid";
    /// <summary>
    /// How a condition begins that names many articles. FTS5 would search anew for each of a list, so that of a full-text search they are only looked up
    /// (<see cref="LookedUp"/>), unless they are few (<see cref="FewArticles"/>).
    /// </summary>
    public const string ManyArticles = "(" + Article + ") IN (";
    public const string LookedUp = "+" + Article + " IN (";
    public const string FewArticles = Article + " IN (";

    public const string ArticleOfPost = "p.article";
    public const string ArticleOfQuotation = "q.article";

    public const string Days = "k.rowid BETWEEN ? AND ?";
    public const string FormerSource = "EXISTS (SELECT 1 FROM former WHERE article = k.rowid AND instr(lower(source), ?) > 0)";
    public const string IngestedSince = "(SELECT ingested FROM article WHERE key = k.rowid) >= ?";
    public const string Language = "(SELECT language FROM article WHERE key = k.rowid) = ?";
    public const string Source = "EXISTS (SELECT 1 FROM source WHERE article = k.rowid AND instr(lower(path), ?) > 0)";
    public const string AmongSources = ManyArticles + "SELECT article FROM source WHERE instr(lower(path), ?) > 0)";
    public const string TitleHolds = "instr((SELECT title FROM article WHERE key = k.rowid), ?) > 0";
    public const string ProseHolds = "EXISTS (SELECT 1 FROM any_words WHERE key = k.rowid AND instr(body || char(10) || lead, ?) > 0)";

    /// <summary>The same where the article is that of a post or of a quotation.</summary>
    public const string ManyOfPosts = "(" + ArticleOfPost + ") IN (";
    public const string LookedUpOfPosts = "+" + ArticleOfPost + " IN (";
    public const string ManyOfQuotations = "(" + ArticleOfQuotation + ") IN (";
    public const string LookedUpOfQuotations = "+" + ArticleOfQuotation + " IN (";

    public const string PostHandle = "p.handle = ? COLLATE NOCASE";
    public const string PostPlatform = "p.platform = ?";
    public const string QuotationHandle = "q.handle = ? COLLATE NOCASE";
    public const string QuotationPlatform = "(q.post IS NOT NULL AND EXISTS (SELECT 1 FROM post AS r WHERE r.article = q.article AND r.block = q.post AND r.platform = ?))";
    public const string SpeakerHolds = "instr(q.speaker, ?) > 0";
    public const string SpeakerNamed = "instr(lower(q.speaker), lower(?)) > 0";

    public const string AmongArticles = ManyArticles + "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? AND rowid BETWEEN ?1 AND ?2)";

    /// <summary>Whether a post is among those that match, all found at once; the other form asks of each post alone.</summary>
    public const string ThesePosts = "p.id IN (";
    public const string TheseQuotations = "q.id IN (";
    public const string AmongPosts = ThesePosts + "SELECT rowid FROM posts_fts WHERE posts_fts MATCH ?)";
    public const string IsPost = "EXISTS (SELECT 1 FROM posts_fts WHERE posts_fts MATCH ? AND rowid = p.id)";
    /// <summary>The same by reading the words of a row of an article <c>a</c>, see <c>WordsFunction</c>.</summary>
    public const string PostSays = "says(?, p.text, p.author, p.handle, p.extra)";
    public const string QuotationSays = """
        says(?, coalesce(q.text, (SELECT CAST(substr(CAST(c.text AS BLOB), q.start_byte + q.opening + 1, q.end_byte - q.closing - q.start_byte - q.opening) AS TEXT)
                                  FROM content AS c WHERE c.id = a.content)), q.speaker, q.role, q.extra)
        """;

    public const string AmongQuotations = TheseQuotations + "SELECT rowid FROM quotations_fts WHERE quotations_fts MATCH ?)";
    public const string IsQuotation = "EXISTS (SELECT 1 FROM quotations_fts WHERE quotations_fts MATCH ? AND rowid = q.id)";

    /// <summary>Whether an article has a post; what the post must be and a parenthesis follow. The other form gathers the articles of all such posts first.</summary>
    public const string HasPost = "EXISTS (SELECT 1 FROM post AS p WHERE p.article = k.rowid";
    public const string IsOfPost = ManyArticles + "SELECT p.article FROM post AS p WHERE p.article BETWEEN ?1 AND ?2";
    public const string HasQuotation = """
        EXISTS (SELECT 1 FROM article AS a CROSS JOIN quotation AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
                WHERE a.key = k.rowid AND q.kind = 'direct'
        """;
    public const string IsOfQuotation = ManyArticles + "SELECT q.article FROM quotation AS q WHERE q.article BETWEEN ?1 AND ?2 AND q.kind = 'direct'";

    /// <summary>Counts posts and quotations; what they must be goes between this and the other.</summary>
    public const string CountPosts = "SELECT count(*) FROM (SELECT 1 FROM post AS p WHERE true";
    public const string CountQuotations = "SELECT count(*) FROM (SELECT 1 FROM quotation AS q WHERE true";
    public const string CountUpTo = " LIMIT ?4);";

    public const string PostsUpTo = "SELECT count(*) FROM (SELECT 1 FROM posts_fts WHERE posts_fts MATCH ? LIMIT ?);";
    public const string QuotationsUpTo = "SELECT count(*) FROM (SELECT 1 FROM quotations_fts WHERE quotations_fts MATCH ? LIMIT ?);";
}
