-- Format 2: what a report was written from, and what came back from Word.

-- Bytes that records refer to by their SHA-256: lines of a writing, files. Kept deflated; the ledger holds the digest only.
CREATE TABLE content (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL CHECK (size >= 0),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE writing (
    id       TEXT NOT NULL PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    content  TEXT NOT NULL CHECK (length(content) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE wording (
    kind       TEXT NOT NULL,
    target     TEXT NOT NULL,
    replaces   TEXT NOT NULL,
    shape      TEXT NOT NULL,
    text       TEXT NOT NULL,
    after_line TEXT NOT NULL,
    source     TEXT NOT NULL CHECK (source <> ''),
    place      TEXT NOT NULL,
    PRIMARY KEY (kind, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal (
    id        TEXT NOT NULL PRIMARY KEY,
    unit      TEXT NOT NULL,
    indicator TEXT NOT NULL,
    period    TEXT NOT NULL,
    binding   TEXT NOT NULL,
    before    TEXT NOT NULL,
    after     TEXT NOT NULL CHECK (after <> ''),
    place     TEXT NOT NULL,
    file      TEXT NOT NULL,
    who       TEXT NOT NULL,
    at        TEXT NOT NULL,
    state     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    content TEXT NOT NULL PRIMARY KEY CHECK (length(content) = 64),
    name    TEXT NOT NULL,
    size    INTEGER NOT NULL,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    note    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The ledger refers to contents, so they stay as long as it does.
CREATE TRIGGER content_keeps_rows BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
CREATE TRIGGER content_keeps_content BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'contents are append-only'); END;
