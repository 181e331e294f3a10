-- One-time links, the inventory of what weighs and carries, and what a municipality decided about
-- its questionnaires.

CREATE TABLE answer_link (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    mapping TEXT NOT NULL,
    person TEXT NOT NULL,
    secret_hash BLOB NOT NULL UNIQUE,
    until_on TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, mapping) REFERENCES mapping (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
);

CREATE TABLE factor (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
);

-- Each decision is a row of its own and the highest number holds: nothing is written over, so that
-- one can tell for ever what held when somebody answered.
CREATE TABLE assessment_setting (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('choice', 'attestation', 'battery', 'typology', 'change')),
    name TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, kind, name, number)
);
