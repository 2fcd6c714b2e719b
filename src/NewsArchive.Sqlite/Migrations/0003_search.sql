-- The words of the articles that a view cannot cut out of the text: decoded ones, whose places are places in the file, and those so large that
-- cutting them piece by piece would take a time that grows with the square of the size.
CREATE TABLE words (
  article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
  body    TEXT NOT NULL,
  lead    TEXT NOT NULL,
  posts   TEXT NOT NULL
) STRICT;

-- What the full text holds of each article. The header is not in it; a post is there as it stands in the file, attribution included.
-- The body is what header, lead and posts leave of the file. FTS5 checks and rebuilds an index only from a view without virtual tables, so
-- without json_each. The order of the subqueries is the order of group_concat.
CREATE VIEW any_words (key, held, body, title, lead, posts, extra) AS
SELECT a.key, a.held,
       CASE WHEN w.article IS NOT NULL THEN w.body ELSE
         (SELECT group_concat(CAST(substr(CAST(c.text AS BLOB), gap + 1, next - gap) AS TEXT), char(10, 10))
          FROM (SELECT g.end_byte AS gap, lead(g.start_byte, 1, a.size) OVER (ORDER BY g.start_byte, g.end_byte) AS next
                FROM (SELECT c.header_start AS start_byte, c.header_end AS end_byte
                      UNION ALL SELECT c.lead_start, c.lead_end WHERE c.lead_start IS NOT NULL
                      UNION ALL SELECT p.start_byte, p.end_byte FROM post AS p WHERE p.article = a.key) AS g
                ORDER BY 1)
          WHERE next > gap) END,
       a.title,
       CASE WHEN w.article IS NOT NULL THEN w.lead
            ELSE CAST(substr(CAST(c.text AS BLOB), c.lead_start + 1, c.lead_end - c.lead_start) AS TEXT) END,
       CASE WHEN w.article IS NOT NULL THEN w.posts ELSE
         (SELECT group_concat(CAST(substr(CAST(c.text AS BLOB), start_byte + 1, end_byte - start_byte) AS TEXT), char(10, 10))
          FROM (SELECT p.start_byte, p.end_byte FROM post AS p WHERE p.article = a.key ORDER BY p.block)) END,
       c.extra
FROM article AS a JOIN content AS c ON c.id = a.content LEFT JOIN words AS w ON w.article = a.key;

CREATE VIEW article_words (key, body, title, lead, posts, extra) AS SELECT key, body, title, lead, posts, extra FROM any_words WHERE held = 1;

CREATE VIEW former_words (key, body, title, lead, posts, extra) AS SELECT key, body, title, lead, posts, extra FROM any_words WHERE held = 0;

CREATE VIEW post_words (id, article, text, author, handle, extra) AS
SELECT p.id, p.article, p.text, p.author, p.handle, p.extra FROM post AS p CROSS JOIN article AS a ON a.key = p.article WHERE a.held = 1;

CREATE VIEW quotation_words (id, article, text, speaker, role, extra) AS
SELECT id, article, text, speaker, role, extra FROM quotation_text WHERE held = 1;

-- Of several columns FTS5 writes a word most briefly in the first, so the longest comes first.
-- Apostrophes that unicode61 takes for letters (U+02BC, U+02BB) separate words, as the others do.
CREATE VIRTUAL TABLE articles_fts USING fts5 (body, title, lead, posts, extra, content = 'article_words', content_rowid = 'key',
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
-- What sources held before, to be searched only when asked.
CREATE VIRTUAL TABLE former_fts USING fts5 (body, title, lead, posts, extra, content = 'former_words', content_rowid = 'key',
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
-- Posts and quotations are listed newest first, never ranked, so their lengths are not kept.
CREATE VIRTUAL TABLE posts_fts USING fts5 (text, author, handle, extra, content = 'post_words', content_rowid = 'id', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");
CREATE VIRTUAL TABLE quotations_fts USING fts5 (text, speaker, role, extra, content = 'quotation_words', content_rowid = 'id', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 2 separators 'ʼʻ’‘'");

-- Index pages as large as fit into the database's pages of 32768 bytes, of which a row can have all but 35: the smallest file and the fastest load.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('pgsz', 32650);
INSERT INTO former_fts (former_fts, rank) VALUES ('pgsz', 32650);
INSERT INTO posts_fts (posts_fts, rank) VALUES ('pgsz', 32650);
INSERT INTO quotations_fts (quotations_fts, rank) VALUES ('pgsz', 32650);

-- A title says what an article is about, and so, a little less, does its first paragraph. A post is somebody else's few, dense words.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('rank', 'bm25(1.0, 8.0, 4.0, 2.0, 1.0)');
INSERT INTO former_fts (former_fts, rank) VALUES ('rank', 'bm25(1.0, 8.0, 4.0, 2.0, 1.0)');

-- Where FTS5 itself indexes, it sorts the words of a batch once, not twice.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 8388608);

-- Merging is left to the end of an ingest: on the way it would take as long again as indexing, and with the usual limit, one more article would set off
-- a merge of all that was grafted.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('automerge', 0);
INSERT INTO posts_fts (posts_fts, rank) VALUES ('automerge', 0);
INSERT INTO quotations_fts (quotations_fts, rank) VALUES ('automerge', 0);
INSERT INTO articles_fts (articles_fts, rank) VALUES ('crisismerge', 1999);
INSERT INTO former_fts (former_fts, rank) VALUES ('crisismerge', 1999);
INSERT INTO posts_fts (posts_fts, rank) VALUES ('crisismerge', 1999);
INSERT INTO quotations_fts (quotations_fts, rank) VALUES ('crisismerge', 1999);
