-- Consents, what is kept from whom, openings in acute need, requests and reports.

CREATE TABLE consent (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    receiver_service TEXT REFERENCES service (id),
    receiver_account TEXT REFERENCES account (id),
    PRIMARY KEY (family, id),
    CHECK ((receiver_service IS NULL) <> (receiver_account IS NULL))
);

CREATE TABLE sheet (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    consent TEXT NOT NULL,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, consent) REFERENCES consent (family, id)
);

CREATE TABLE hiding (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
);

CREATE TABLE emergency (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    is_reviewed INTEGER NOT NULL CHECK (is_reviewed IN (0, 1)),
    PRIMARY KEY (family, id)
);

CREATE INDEX emergency_open ON emergency (family) WHERE is_reviewed = 0;

CREATE TABLE request (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    asker TEXT NOT NULL,
    addressee TEXT NOT NULL CHECK (addressee IN ('coordinator', 'privacyLeader')),
    is_answered INTEGER NOT NULL CHECK (is_answered IN (0, 1)),
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, asker) REFERENCES person (family, id)
);

CREATE INDEX request_open ON request (family) WHERE is_answered = 0;

CREATE TABLE report_note (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
);

-- Whom a line is kept from, sealed; every new line has it, so that none stands out.
ALTER TABLE audit ADD COLUMN kept BLOB;

-- For the leader in charge of privacy, who reads across families by time.
CREATE INDEX audit_at ON audit (at);
