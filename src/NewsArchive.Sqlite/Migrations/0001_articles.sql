-- Numbered as it comes, not by date: rows of several kilobytes pack densely only when they are appended.
CREATE TABLE content (
  id           INTEGER PRIMARY KEY,
  header_start INTEGER NOT NULL,
  header_end   INTEGER NOT NULL,
  lead_start   INTEGER,                        -- the first paragraph
  lead_end     INTEGER,
  fields       TEXT    NOT NULL,               -- [[name, start_byte, end_byte], …]
  diagnostics  TEXT    NOT NULL,               -- [{"rule", "message", "start_byte", "end_byte"}, …]
  -- One entry a block in reading order: null for a post, for a paragraph [start_byte, end_byte, from, to, text, rule, confidence, parts].
  -- from, to: its place in text where that differs from the file; text: its words where they are no slice. Nulls at the end are left out.
  blocks       TEXT    NOT NULL,
  text         TEXT    NOT NULL,
  bytes        BLOB                            -- the file, where text as UTF-8 is not the file
) STRICT;

-- Narrow: what lists and counts read. The text is in a table of its own.
CREATE TABLE article (
  key            INTEGER PRIMARY KEY,          -- day number << 20 | number within the day: date order is key order
  content        INTEGER NOT NULL,             -- its row in content
  sha256         BLOB    NOT NULL UNIQUE CHECK (length(sha256) = 32),
  held           INTEGER NOT NULL DEFAULT 0,   -- 1 while some source holds it now; only such articles are in the full text
  size           INTEGER NOT NULL,             -- bytes of the file
  parser         INTEGER NOT NULL,             -- version of the rules that read it
  encoding       TEXT    NOT NULL,
  language       TEXT,
  title          TEXT,
  byline         TEXT,
  dateline       TEXT,
  date_rule      TEXT,
  date_ambiguous INTEGER NOT NULL,
  date_zone      TEXT
) STRICT;

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

CREATE TABLE quotation (
  id              INTEGER PRIMARY KEY,
  article         INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
  number          INTEGER NOT NULL,            -- 1-based position in the article's quotations
  block           INTEGER NOT NULL,
  kind            TEXT    NOT NULL,            -- direct, scare, title
  text            TEXT,                        -- null: the one stretch of parts, as it stands in the article's text
  speaker         TEXT,
  role            TEXT,
  speaker_mention TEXT,
  handle          TEXT,
  cue             TEXT,
  post            INTEGER,                     -- the block of the post whose words it repeats
  rule            TEXT    NOT NULL,
  confidence      REAL    NOT NULL,
  start_byte      INTEGER NOT NULL,
  end_byte        INTEGER NOT NULL,
  parts           TEXT                         -- [[start_byte, end_byte], …]; null: the whole range
) STRICT;

CREATE UNIQUE INDEX quotation_place ON quotation (article DESC, number);
CREATE INDEX quotation_handle ON quotation (handle COLLATE NOCASE, article DESC, number) WHERE handle IS NOT NULL;

CREATE TABLE source (
  path       TEXT    PRIMARY KEY,
  article    INTEGER NOT NULL REFERENCES article (key),
  size       INTEGER NOT NULL,
  mtime      TEXT    NOT NULL,
  first_seen TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX source_article ON source (article, path);

-- What sources held before.
CREATE TABLE former (
  id      INTEGER PRIMARY KEY,
  source  TEXT    NOT NULL REFERENCES source (path) ON DELETE CASCADE,
  article INTEGER NOT NULL REFERENCES article (key),
  until   TEXT    NOT NULL                     -- when the source was seen to hold something else
) STRICT;

CREATE INDEX former_source ON former (source);
CREATE INDEX former_article ON former (article);

-- The last number given in each day, so that none is given twice.
CREATE TABLE day (
  day  INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;
