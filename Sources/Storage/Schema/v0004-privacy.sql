-- Erased families, retention by rule, and odd looks that somebody looked into.

-- Families whose key was destroyed. The mac lets a copied list be believed; who and why is sealed
-- under the municipality's key. No reference to family: a list can name what an older copy lacks.
CREATE TABLE erasure (
    family TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL,
    at TEXT NOT NULL,
    mac BLOB NOT NULL,
    content BLOB
);

-- How long what is kept. Old rules stay: they say what held when.
CREATE TABLE retention_rule (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    kind TEXT NOT NULL,
    from_on TEXT NOT NULL CHECK (length(from_on) = 10),
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, kind, from_on)
);

-- Which look it was is a keyed hash, so that the file does not tell who was asked about.
CREATE TABLE odd_look_note (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    hash BLOB NOT NULL,
    at TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, hash)
);
CREATE INDEX odd_look_note_by_time ON odd_look_note (municipality, at);
