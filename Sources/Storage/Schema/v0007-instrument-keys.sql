-- Every key that answers were ever counted by, so that they can be counted again for ever. About
-- no person and no municipality. The mac covers the row: who can write to the file cannot make old
-- scores wrong.
CREATE TABLE instrument_key (
    instrument TEXT NOT NULL,
    version TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    content TEXT NOT NULL,
    mac BLOB NOT NULL,
    PRIMARY KEY (instrument, version, key_version)
);
