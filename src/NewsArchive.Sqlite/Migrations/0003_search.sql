-- The words of the few articles so large that cutting them piece by piece in a view would take a time that grows with the square of the size.
CREATE TABLE words (
  article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
  lead    TEXT NOT NULL,
  body    TEXT NOT NULL,
  posts   TEXT NOT NULL
) STRICT;

-- What the full text holds of each current article. The header is not in it; a post is there as it stands in the file, attribution included.
-- The order of the subqueries is the order of group_concat.
CREATE VIEW article_words (key, title, lead, body, posts) AS
SELECT a.key, a.title,
       CASE WHEN w.article IS NOT NULL THEN w.lead
            ELSE (SELECT p.text FROM paragraph AS p WHERE p.article = a.key ORDER BY p.block LIMIT 1) END,
       CASE WHEN w.article IS NOT NULL THEN w.body
            ELSE (SELECT group_concat(text, char(10, 10))
                  FROM (SELECT p.text FROM paragraph AS p WHERE p.article = a.key ORDER BY p.block LIMIT -1 OFFSET 1)) END,
       CASE WHEN w.article IS NOT NULL THEN w.posts
            ELSE (SELECT group_concat(text, char(10, 10))
                  FROM (SELECT CASE WHEN c.bytes IS NULL
                                    THEN CAST(substr(CAST(c.text AS BLOB), p.start_byte + 1, p.end_byte - p.start_byte) AS TEXT)
                                    ELSE p.text || ' ' || coalesce(p.author, '') || ' ' || coalesce(p.handle, '') END AS text
                        FROM post AS p JOIN content AS c ON c.article = p.article
                        WHERE p.article = a.key ORDER BY p.block)) END
FROM article AS a LEFT JOIN words AS w ON w.article = a.key
WHERE a.held = 1;

CREATE VIEW post_words (id, article, text, author, handle) AS
SELECT p.id, p.article, p.text, p.author, p.handle FROM post AS p JOIN article AS a ON a.key = p.article WHERE a.held = 1;

CREATE VIEW quotation_words (id, article, text, speaker, role) AS
SELECT q.id, q.article, w.text, q.speaker, q.role
FROM quotation AS q JOIN article AS a ON a.key = q.article JOIN quotation_text AS w ON w.id = q.id
WHERE a.held = 1;

-- Apostrophes that unicode61 takes for letters (U+02BC, U+02BB) separate words, as the others do.
CREATE VIRTUAL TABLE articles_fts USING fts5 (title, lead, body, posts, content = 'article_words', content_rowid = 'key',
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
CREATE VIRTUAL TABLE posts_fts USING fts5 (text, author, handle, content = 'post_words', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
CREATE VIRTUAL TABLE quotations_fts USING fts5 (text, speaker, role, content = 'quotation_words', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");

-- Index pages a little smaller than the database's pages of 16384 bytes: the smallest file and the fastest load.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('pgsz', 16000);
INSERT INTO posts_fts (posts_fts, rank) VALUES ('pgsz', 16000);
INSERT INTO quotations_fts (quotations_fts, rank) VALUES ('pgsz', 16000);

-- A title says what an article is about, and so, a little less, does its first paragraph. A post is somebody else's few, dense words.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0, 2.0)');
