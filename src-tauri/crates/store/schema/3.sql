-- Who may work with the store. Their keys are in the keyring; a person who left stays here, because the chain names them.
CREATE TABLE person (
    id    TEXT NOT NULL PRIMARY KEY,
    role  TEXT NOT NULL,
    name  TEXT NOT NULL,
    added TEXT NOT NULL,
    gone  TEXT
) STRICT;

-- The chain again, with the person, with acts that are about no record, and bound to a digest of the change, so that the
-- content of a row can be erased while the chain still holds. Rows of the schemas before have no digest.
CREATE TABLE audit_3 (
    seq      INTEGER NOT NULL PRIMARY KEY,
    at       TEXT    NOT NULL,
    action   TEXT    NOT NULL,
    record   TEXT    REFERENCES record (id),
    person   TEXT,
    change   TEXT    CHECK (change IS NULL OR json_valid(change)),
    salt     BLOB,
    digest   BLOB,
    previous BLOB    NOT NULL,
    hash     BLOB    NOT NULL
) STRICT;
INSERT INTO audit_3 (seq, at, action, record, change, previous, hash)
SELECT seq, at, action, record, change, previous, hash FROM audit ORDER BY seq;
DROP TABLE audit;
ALTER TABLE audit_3 RENAME TO audit;
CREATE INDEX audit_of_record ON audit (record) WHERE record IS NOT NULL;
CREATE INDEX audit_of_the_store ON audit (seq) WHERE record IS NULL;

-- When the content of a record was erased.
ALTER TABLE record ADD COLUMN erased TEXT;

-- Which laptop wrote the rows of the chain from a row on. Its number is the range of its record numbers.
CREATE TABLE laptop (
    id     TEXT    NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    first  INTEGER NOT NULL
) STRICT;

-- Answers of two laptops that do not know of each other: those that are not shown, until a person decides.
CREATE TABLE rival (
    record TEXT NOT NULL REFERENCES record (id),
    field  TEXT NOT NULL,
    value  TEXT,
    clock  TEXT NOT NULL,
    at     TEXT NOT NULL,
    laptop TEXT NOT NULL,
    PRIMARY KEY (record, field, clock)
) STRICT;
