-- Where every paragraph of every article stands, current or not, and what is noted of it.
CREATE VIEW paragraph_place (article, content, block, start_byte, end_byte, noted) AS
SELECT a.key, a.content, b.key + 1,
       CASE WHEN b.type = 'array' THEN json_extract(b.value, '$[0]')
            ELSE coalesce(json_extract(c.blocks, '$[' || (b.key - 1) || '][1]'), json_extract(c.blocks, '$[' || (b.key - 1) || ']')) + 2 END,
       CASE WHEN b.type = 'array' THEN json_extract(b.value, '$[1]') ELSE b.value END,
       CASE WHEN b.type = 'array' THEN b.value ELSE '[]' END
FROM article AS a CROSS JOIN content AS c ON c.id = a.content CROSS JOIN json_each(c.blocks) AS b
WHERE b.type <> 'null';

-- Every paragraph of every article, current or not.
CREATE VIEW paragraph (article, block, text, rule, confidence, start_byte, end_byte) AS
SELECT p.article, p.block,
       coalesce(json_extract(p.noted, '$[4]'),
                CAST(substr(CAST(c.text AS BLOB),
                            coalesce(json_extract(p.noted, '$[2]'), p.start_byte) + 1,
                            coalesce(json_extract(p.noted, '$[3]') - json_extract(p.noted, '$[2]'), p.end_byte - p.start_byte)) AS TEXT)),
       coalesce(json_extract(p.noted, '$[5]'), 'paragraph'),
       coalesce(json_extract(p.noted, '$[6]'), 1.0),
       p.start_byte, p.end_byte
FROM paragraph_place AS p CROSS JOIN content AS c ON c.id = p.content;

-- Every quotation with its words, current or not. CROSS JOIN keeps the order of the tables: found by its id.
CREATE VIEW quotation_text (id, article, block, kind, text, speaker, role, speaker_mention, handle, cue, post,
                            rule, confidence, start_byte, end_byte, parts, extra, held) AS
SELECT q.id, q.article, q.block, q.kind,
       coalesce(q.text, CAST(substr(CAST(c.text AS BLOB), q.start_byte + q.opening + 1, q.end_byte - q.closing - q.start_byte - q.opening) AS TEXT)),
       q.speaker, q.role, q.speaker_mention, q.handle, q.cue, q.post, r.name, q.confidence / 1000.0, q.start_byte, q.end_byte,
       coalesce(q.parts, json_array(json_array(q.start_byte + q.opening, q.end_byte - q.closing))), q.extra, a.held
FROM quotation AS q CROSS JOIN article AS a ON a.key = q.article CROSS JOIN content AS c ON c.id = a.content CROSS JOIN rule AS r ON r.id = q.rule;

CREATE VIEW articles (key, id, source, sha256, encoding, date, date_rule, title, language, text, cluster) AS
SELECT a.key,
       CASE WHEN a.key >> 20 = 0 THEN 'undated' ELSE date((a.key >> 20) + 1721425.5) END || '.' || (a.key & 1048575),
       (SELECT min(s.path) FROM source AS s WHERE s.article = a.key),
       lower(hex(a.sha256)), a.encoding,
       CASE WHEN a.key >> 20 > 0 THEN date((a.key >> 20) + 1721425.5) END,
       a.date_rule, a.title, a.language, c.text,
       CASE WHEN a.cluster >> 20 = 0 THEN 'undated' ELSE date((a.cluster >> 20) + 1721425.5) END || '.' || (a.cluster & 1048575)
FROM article AS a JOIN content AS c ON c.id = a.content
WHERE a.held = 1;

CREATE VIEW paragraphs AS
SELECT p.* FROM paragraph AS p JOIN article AS a ON a.key = p.article WHERE a.held = 1;

CREATE VIEW posts (article, block, platform, author, handle, posted_on, posted_at, zone, text, links, permalink, truncated,
                   rule, confidence, start_byte, end_byte, parts, post_key) AS
SELECT p.article, p.block, p.platform, p.author, p.handle, p.posted_on, p.posted_at, p.zone, p.text, p.links, p.permalink, p.truncated,
       p.rule, p.confidence, p.start_byte, p.end_byte, p.parts, p.post_key
FROM post AS p JOIN article AS a ON a.key = p.article
WHERE a.held = 1;

CREATE VIEW quotations (article, block, text, speaker, role, speaker_mention, handle, cue, kind, post,
                        rule, confidence, start_byte, end_byte, parts) AS
SELECT a.key, q.block, q.text, q.speaker, q.role, q.speaker_mention, q.handle, q.cue, q.kind, q.post, q.rule, q.confidence, q.start_byte, q.end_byte, q.parts
FROM article AS a CROSS JOIN quotation_text AS q ON q.id BETWEEN a.quotation AND a.quotation + a.quotations - 1
WHERE a.held = 1;

CREATE VIEW sources (path, size, mtime, first_seen, article) AS
SELECT path, size, strftime('%Y-%m-%dT%H:%M:%S', mtime / 10000000, 'unixepoch') || printf('.%07dZ', mtime % 10000000),
       strftime('%Y-%m-%dT%H:%M:%SZ', first_seen, 'unixepoch'), article
FROM source;
