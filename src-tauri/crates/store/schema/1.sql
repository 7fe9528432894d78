-- A record of any form. Its answers are one JSON object; what a register sorts by is read from it.
CREATE TABLE record (
    id      TEXT    NOT NULL PRIMARY KEY,
    form    TEXT    NOT NULL,
    number  INTEGER NOT NULL,
    subject TEXT,
    body    TEXT    NOT NULL CHECK (json_valid(body)),
    version INTEGER NOT NULL,
    created TEXT    NOT NULL,
    changed TEXT    NOT NULL,
    deleted TEXT,
    UNIQUE (form, number)
) STRICT;

-- One record for each thing that a form is about.
CREATE UNIQUE INDEX one_for_each_subject ON record (form, subject)
    WHERE subject IS NOT NULL AND deleted IS NULL;

-- The last number given in each register: a number is never given twice.
CREATE TABLE register (
    form TEXT    NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT;

-- Who changed what, each row bound to the one before by its hash.
CREATE TABLE audit (
    seq      INTEGER NOT NULL PRIMARY KEY,
    at       TEXT    NOT NULL,
    action   TEXT    NOT NULL,
    record   TEXT    NOT NULL REFERENCES record (id),
    change   TEXT    NOT NULL CHECK (json_valid(change)),
    previous BLOB    NOT NULL,
    hash     BLOB    NOT NULL
) STRICT;

-- What the store knows of itself.
CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
