-- The version of the form that a record was made with, and why it was removed.
ALTER TABLE record ADD COLUMN form_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE record ADD COLUMN reason TEXT;
CREATE INDEX removed_record ON record (deleted) WHERE deleted IS NOT NULL;

-- The history of one record.
CREATE INDEX audit_of_record ON audit (record);

-- A short number for each register: the upper half of a row's number in the search index.
ALTER TABLE register ADD COLUMN ordinal INTEGER;
UPDATE register SET ordinal = rowid;
CREATE UNIQUE INDEX register_ordinal ON register (ordinal);

-- Files, by the SHA-256 of their bytes. The bytes come last, so that the rest is read without them.
CREATE TABLE content (
    hash  TEXT    NOT NULL PRIMARY KEY,
    media TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    size  INTEGER NOT NULL,
    added TEXT    NOT NULL,
    bytes BLOB    NOT NULL
) STRICT;

-- What is found while typing: `ordinal << 32 | number` of every record that was not removed. It keeps no text of its
-- own, only which three letters stand where.
CREATE VIRTUAL TABLE search USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    tokenize = 'trigram remove_diacritics 1'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
