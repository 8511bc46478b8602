-- Format 1 of the workspace file.
-- Texts are never null: an absent one is empty. Figures are decimal texts, never floating point.

CREATE TABLE workspace (
    only_one   INTEGER PRIMARY KEY CHECK (only_one = 1),
    province   TEXT NOT NULL,
    round      TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
) STRICT;

CREATE TABLE observation (
    unit      TEXT NOT NULL,
    indicator TEXT NOT NULL,
    period    TEXT NOT NULL,
    state     TEXT NOT NULL,
    number    TEXT NOT NULL CHECK ((number <> '') = (state = 'REPORTED')),
    precision TEXT NOT NULL,
    source    TEXT NOT NULL CHECK (source <> ''),
    place     TEXT NOT NULL,
    note      TEXT NOT NULL,
    PRIMARY KEY (unit, indicator, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    number TEXT NOT NULL PRIMARY KEY,
    type   TEXT NOT NULL,
    issued TEXT NOT NULL,
    issuer TEXT NOT NULL,
    title  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- cells: a JSON array of texts, in the order of the register's columns
CREATE TABLE register_row (
    register TEXT NOT NULL,
    number   INTEGER NOT NULL CHECK (number >= 1),
    cells    TEXT NOT NULL CHECK (json_valid(cells)),
    source   TEXT NOT NULL CHECK (source <> ''),
    place    TEXT NOT NULL,
    PRIMARY KEY (register, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE narrative (
    place        TEXT NOT NULL,
    block        TEXT NOT NULL,
    text         TEXT NOT NULL,
    source       TEXT NOT NULL CHECK (source <> ''),
    source_place TEXT NOT NULL,
    PRIMARY KEY (place, block)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiver (
    finding TEXT NOT NULL PRIMARY KEY,
    reason  TEXT NOT NULL,
    who     TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    unit    TEXT NOT NULL,
    section TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (unit, section, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot (
    id           TEXT NOT NULL PRIMARY KEY,
    ledger_entry INTEGER NOT NULL CHECK (ledger_entry >= 0),
    at           TEXT NOT NULL,
    who          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE disabled_module (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE change_set (
    number INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,
    who    TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- before, after: all columns of the record as a JSON array of texts; null when there was, or is, none
CREATE TABLE ledger (
    number     INTEGER PRIMARY KEY,
    change_set INTEGER NOT NULL REFERENCES change_set (number),
    kind       TEXT NOT NULL,
    key        TEXT NOT NULL,
    before     TEXT CHECK (before IS NULL OR json_valid(before)),
    after      TEXT CHECK (after IS NULL OR json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX ledger_by_record ON ledger (kind, key);
CREATE INDEX ledger_by_change_set ON ledger (change_set);

-- The ledger only grows; whoever opens the file with another tool meets the same rule.
-- The rule on INSERT is for INSERT OR REPLACE, which deletes without asking the other two.
CREATE TRIGGER ledger_keeps_rows BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_keeps_content BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_grows_at_the_end BEFORE INSERT ON ledger
WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM ledger)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_set_keeps_rows BEFORE DELETE ON change_set
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_set_keeps_content BEFORE UPDATE ON change_set
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER change_set_grows_at_the_end BEFORE INSERT ON change_set
WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM change_set)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
