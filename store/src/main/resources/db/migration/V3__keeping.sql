-- Of the file itself: how many changes were ever kept in it, and whether a Sluitend has it open. A
-- copy of this file alone, taken from a Sluitend that runs, says of itself that it was open.
CREATE TABLE keeping (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    changes INTEGER NOT NULL,
    is_open INTEGER NOT NULL
) STRICT;

INSERT INTO keeping (one, changes, is_open) VALUES (1, 0, 0);

-- Workshops that a Sluitend that runs was asked to erase, by one that does not.
CREATE TABLE erasure (
    workshop_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
