namespace NewsArchive.Sqlite.Sql;

/// <summary>Full-text tables in memory, of which only the index is wanted, and the tables in which FTS5 keeps an index. <c>{0}</c> is the name of one.</summary>
internal static class SegmentSql
{
    /// <summary>As migration 3 makes them, without content; a test holds them alike. One segment each: merging goes on only when asked for.</summary>
    public const string Make = """
        PRAGMA page_size = 32768;
        PRAGMA journal_mode = OFF;
        CREATE VIRTUAL TABLE articles_fts USING fts5 (body, title, lead, posts, extra, content = '',
          tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
        CREATE VIRTUAL TABLE posts_fts USING fts5 (text, author, handle, extra, content = '', columnsize = 0,
          tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
        CREATE VIRTUAL TABLE quotations_fts USING fts5 (text, speaker, role, extra, content = '', columnsize = 0,
          tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
        INSERT INTO articles_fts (articles_fts, rank) VALUES ('pgsz', 32650), ('automerge', 0), ('crisismerge', 1999);
        INSERT INTO posts_fts (posts_fts, rank) VALUES ('pgsz', 32650), ('automerge', 0), ('crisismerge', 1999);
        INSERT INTO quotations_fts (quotations_fts, rank) VALUES ('pgsz', 32650), ('automerge', 0), ('crisismerge', 1999);
        """;

    public const string Clear = """
        INSERT INTO articles_fts (articles_fts) VALUES ('delete-all');
        INSERT INTO posts_fts (posts_fts) VALUES ('delete-all');
        INSERT INTO quotations_fts (quotations_fts) VALUES ('delete-all');
        """;

    public const string Begin = "BEGIN;";

    public const string AddArticle = "INSERT INTO articles_fts (rowid, body, title, lead, posts, extra) VALUES (?, ?, ?, ?, ?, ?);";
    public const string AddPost = "INSERT INTO posts_fts (rowid, text, author, handle, extra) VALUES (?, ?, ?, ?, ?);";
    public const string AddQuotation = "INSERT INTO quotations_fts (rowid, text, speaker, role, extra) VALUES (?, ?, ?, ?, ?);";

    public const string Merge = """
        COMMIT;
        INSERT INTO articles_fts (articles_fts) VALUES ('optimize');
        INSERT INTO posts_fts (posts_fts) VALUES ('optimize');
        INSERT INTO quotations_fts (quotations_fts) VALUES ('optimize');
        """;

    public const string Articles = "articles_fts";
    public const string Posts = "posts_fts";
    public const string Quotations = "quotations_fts";

    public const string Record = "SELECT block FROM {0}_data WHERE id = ?;";
    public const string SetRecord = "UPDATE {0}_data SET block = ? WHERE id = ?;";
    public const string Pages = "SELECT id, block FROM {0}_data WHERE id >= 137438953472 ORDER BY id;";
    public const string AddPage = "INSERT INTO {0}_data (id, block) VALUES (?, ?);";
    public const string Terms = "SELECT term, pgno FROM {0}_idx ORDER BY term;";
    public const string AddTerm = "INSERT INTO {0}_idx (segid, term, pgno) VALUES (?, ?, ?);";
    public const string Sizes = "SELECT id, sz FROM {0}_docsize ORDER BY id;";
    public const string AddSize = "INSERT INTO {0}_docsize (id, sz) VALUES (?, ?);";
}
