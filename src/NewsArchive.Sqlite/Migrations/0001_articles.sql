-- Numbered as it comes, not by date: rows of several kilobytes pack densely only when they are appended.
CREATE TABLE content (
  id           INTEGER PRIMARY KEY,
  header_start INTEGER NOT NULL,
  header_end   INTEGER NOT NULL,
  lead_start   INTEGER,                        -- the first paragraph
  lead_end     INTEGER,
  fields       TEXT,                           -- [[name, start_byte, end_byte], …]; null: a date in the bytes 6 to 16
  diagnostics  TEXT    NOT NULL,               -- [{"rule", "message", "start_byte", "end_byte"}, …]
  -- One entry a block in reading order: null for a post, for a paragraph [start_byte, end_byte, from, to, text, rule, confidence, parts].
  -- from, to: its place in text where that differs from the file; text: its words where they are no slice. Nulls at the end are left out.
  -- Of a paragraph two bytes after another, which is a blank line, only end_byte is noted if there is nothing else to note.
  blocks       TEXT    NOT NULL,
  extra        TEXT,                           -- what the full text holds beside the words as they stand; null where that is nothing
  text         TEXT    NOT NULL,
  bytes        BLOB                            -- the file, where text as UTF-8 is not the file
) STRICT;

-- Narrow: what lists and counts read. The text is in a table of its own.
CREATE TABLE article (
  key            INTEGER PRIMARY KEY,          -- day number << 20 | number within the day: date order is key order
  content        INTEGER NOT NULL,             -- its row in content
  sha256         BLOB    NOT NULL CHECK (length(sha256) = 32),
  held           INTEGER,                      -- 1 while some source holds it now, 0 when none does any more; null until its words are indexed
  size           INTEGER NOT NULL,             -- bytes of the file
  ingested       INTEGER NOT NULL,             -- when it came in: seconds since 1970, UTC
  parser         INTEGER NOT NULL,             -- version of the rules that read it
  quotation      INTEGER NOT NULL,             -- the id of its first quotation; the others follow
  quotations     INTEGER NOT NULL,             -- how many they are
  cluster        INTEGER,                      -- the key of the first of its syndicated copies; null where there is no other
  fingerprint    BLOB,                         -- of its prose, to find copies by; empty where there is too little, null where it was not made
  encoding       TEXT    NOT NULL,
  language       TEXT,
  title          TEXT,
  byline         TEXT,
  dateline       TEXT,
  date_rule      TEXT,
  date_ambiguous INTEGER NOT NULL,
  date_zone      TEXT
) STRICT;

-- Eight bytes of the hash tell contents apart well enough to find one; the rest is compared.
CREATE INDEX article_sha256 ON article (substr(sha256, 1, 8));
CREATE INDEX article_cluster ON article (cluster, key) WHERE cluster IS NOT NULL;

-- Ids that articles had before newer rules read another date in them.
CREATE TABLE alias (
  key     INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE
) STRICT;

CREATE INDEX alias_article ON alias (article);

CREATE TABLE post (
  id         INTEGER PRIMARY KEY,
  article    INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  block      INTEGER NOT NULL,                 -- 1-based position in the article's blocks
  platform   TEXT    NOT NULL,
  author     TEXT,
  handle     TEXT,
  posted_on  TEXT,
  posted_at  TEXT,
  zone       TEXT,
  text       TEXT    NOT NULL,
  links      TEXT    NOT NULL,                 -- [address, …]
  permalink  TEXT,
  truncated  INTEGER NOT NULL,
  rule       TEXT    NOT NULL,
  confidence REAL    NOT NULL,
  start_byte INTEGER NOT NULL,
  end_byte   INTEGER NOT NULL,
  parts      TEXT,                             -- [[start_byte, end_byte], …]; null: the whole range
  extra      TEXT,                             -- as in content
  fields     TEXT    NOT NULL,                 -- [[name, start_byte, end_byte], …]
  media_key  TEXT,                             -- hash of its media link
  words_key  TEXT,                             -- hash of platform, account, day and words
  post_key   TEXT    NOT NULL                  -- the same for every occurrence of one post
) STRICT;

CREATE UNIQUE INDEX post_place ON post (article DESC, block);
CREATE INDEX post_handle ON post (handle COLLATE NOCASE, article DESC, block) WHERE handle IS NOT NULL;
CREATE INDEX post_same ON post (post_key, article DESC, block);
CREATE INDEX post_media ON post (media_key, post_key) WHERE media_key IS NOT NULL;
CREATE INDEX post_words_key ON post (words_key, post_key) WHERE words_key IS NOT NULL;

-- The names of the rules that found quotations.
CREATE TABLE rule (
  id   INTEGER PRIMARY KEY,
  name TEXT    NOT NULL UNIQUE
) STRICT;

-- An article's quotations have neighbouring ids, in reading order: the article's row says which.
CREATE TABLE quotation (
  id              INTEGER PRIMARY KEY,
  article         INTEGER NOT NULL,
  block           INTEGER NOT NULL,
  kind            TEXT    NOT NULL,            -- direct, scare, title
  text            TEXT,                        -- null: the first stretch of its words, cut out of the file
  speaker         TEXT,
  role            TEXT,
  speaker_mention TEXT,
  handle          TEXT,
  cue             TEXT,
  post            INTEGER,                     -- the block of the post whose words it repeats
  rule            INTEGER NOT NULL REFERENCES rule (id),
  confidence      INTEGER NOT NULL,            -- thousandths
  start_byte      INTEGER NOT NULL,
  end_byte        INTEGER NOT NULL,
  opening         INTEGER NOT NULL,            -- bytes from start_byte to the first stretch of its words
  closing         INTEGER NOT NULL,            -- bytes from that stretch to end_byte
  parts           TEXT,                        -- [[start_byte, end_byte], …]; null: the one stretch
  extra           TEXT                         -- as in content
) STRICT;

CREATE INDEX quotation_handle ON quotation (handle COLLATE NOCASE, article DESC, id) WHERE handle IS NOT NULL;

CREATE TABLE source (
  path       TEXT    PRIMARY KEY,
  article    INTEGER NOT NULL REFERENCES article (key),
  size       INTEGER NOT NULL,
  mtime      INTEGER NOT NULL,                 -- ten-millionths of a second since 1970, UTC
  settled    INTEGER NOT NULL,                 -- 1 where mtime was older than the reading, so that a later change must show in it
  on_disk    INTEGER NOT NULL,                 -- 1 where it is a file or lies in one, so that it can be missed there
  first_seen INTEGER NOT NULL                  -- seconds since 1970, UTC
) STRICT, WITHOUT ROWID;

CREATE INDEX source_article ON source (article, path);

-- Files that hold many sources and were read to their end.
CREATE TABLE container (
  path    TEXT    PRIMARY KEY,
  size    INTEGER NOT NULL,
  mtime   INTEGER NOT NULL,
  settled INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What sources held before.
CREATE TABLE former (
  id      INTEGER PRIMARY KEY,
  source  TEXT    NOT NULL REFERENCES source (path) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (key),
  until   INTEGER NOT NULL                     -- when the source was seen to hold something else: seconds since 1970, UTC
) STRICT;

CREATE INDEX former_source ON former (source);
CREATE INDEX former_article ON former (article);

-- The last number given in each day, so that none is given twice; and the last number whose copies were looked for.
CREATE TABLE day (
  day      INTEGER PRIMARY KEY,
  last     INTEGER NOT NULL,
  compared INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The words of the full text by their sound, to find other spellings of a name. A word stays when the last article that has it goes.
CREATE TABLE spelling (
  sound TEXT NOT NULL,
  term  TEXT NOT NULL,
  PRIMARY KEY (sound, term)
) STRICT, WITHOUT ROWID;
