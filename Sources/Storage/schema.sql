-- Made from the migrations by OpeningTests; VEVEN_WRITE_SCHEMA=1 renews it.

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (id),
    role TEXT NOT NULL,
    service TEXT REFERENCES service (id),
    family TEXT REFERENCES family (id),
    person TEXT,
    language TEXT NOT NULL,
    ended_at TEXT,
    content BLOB NOT NULL,
    FOREIGN KEY (family, person) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX account_by_municipality ON account (municipality, family);

CREATE INDEX account_by_family ON account (family, person);

CREATE INDEX account_by_role ON account (municipality, role, id)
    WHERE family IS NULL AND ended_at IS NULL;

CREATE TABLE action (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    goal TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('planned', 'underway', 'done', 'dropped')),
    status_on TEXT,
    due_on TEXT,
    service TEXT REFERENCES service (id),
    account TEXT REFERENCES account (id),
    person TEXT,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, goal) REFERENCES goal (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id),
    CHECK ((status IN ('planned', 'underway')) = (status_on IS NULL)),
    CHECK ((CASE WHEN service IS NULL THEN 0 ELSE 1 END)
        + (CASE WHEN account IS NULL THEN 0 ELSE 1 END)
        + (CASE WHEN person IS NULL THEN 0 ELSE 1 END) = 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_open ON action (family, goal, due_on, status)
    WHERE status IN ('planned', 'underway');

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
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_setting (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('choice', 'attestation', 'battery', 'typology', 'change')),
    name TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, kind, name, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE attestation_paper (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    attestation TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, attestation)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    at TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    is_change INTEGER NOT NULL CHECK (is_change IN (0, 1)),
    outcome TEXT NOT NULL CHECK (outcome IN ('allowed', 'refused')),
    mac BLOB NOT NULL, kept BLOB,
    PRIMARY KEY (chain, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_allowed ON audit (chain, seq) WHERE outcome = 'allowed';

CREATE INDEX audit_last ON audit (chain, account, act, seq) WHERE outcome = 'allowed';

CREATE INDEX audit_refused ON audit (chain, (substr(at, 1, 10) || account))
    WHERE outcome = 'refused';

CREATE INDEX audit_at ON audit (at);

CREATE INDEX audit_change ON audit (chain, is_change, outcome, seq)
    WHERE is_change = 1 AND outcome = 'allowed';

CREATE TABLE audit_anchor (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
    at TEXT NOT NULL,
    entries INTEGER NOT NULL,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_anchor_head (
    anchor INTEGER NOT NULL,
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (anchor, chain)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_anchor_head_by_chain ON audit_anchor_head (chain, seq);

CREATE TABLE audit_head (
    chain TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    mac BLOB NOT NULL,
    seal BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    receiver_service TEXT REFERENCES service (id),
    receiver_account TEXT REFERENCES account (id),
    PRIMARY KEY (family, id),
    CHECK ((receiver_service IS NULL) <> (receiver_account IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE counted_member (
    family TEXT NOT NULL REFERENCES family (id),
    person TEXT NOT NULL,
    gender TEXT NOT NULL CHECK (gender IN ('woman', 'man', 'other', 'unsaid')),
    age_band TEXT NOT NULL CHECK (age_band IN ('child', 'adult')),
    PRIMARY KEY (family, person),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE emergency (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    is_reviewed INTEGER NOT NULL CHECK (is_reviewed IN (0, 1)),
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX emergency_open ON emergency (family) WHERE is_reviewed = 0;

CREATE TABLE erasure (
    family TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL,
    at TEXT NOT NULL,
    mac BLOB NOT NULL,
    content BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    goal TEXT NOT NULL,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, goal) REFERENCES goal (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE factor (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE family (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (id),
    coordinator TEXT NOT NULL REFERENCES account (id),
    phase TEXT NOT NULL CHECK (phase IN
        ('recruitment', 'baseline', 'planning', 'followUp', 'tapering', 'closed')),
    enrolled_on TEXT NOT NULL CHECK (length(enrolled_on) = 10),
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX family_by_coordinator ON family (coordinator, municipality);

CREATE INDEX family_by_municipality ON family (municipality, phase, enrolled_on);

CREATE TABLE family_key (
    family TEXT NOT NULL PRIMARY KEY REFERENCES family (id),
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE finished_work (
    name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    subject TEXT,
    life_area TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'active', 'reached', 'dropped')),
    status_on TEXT,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, subject) REFERENCES person (family, id),
    CHECK ((status = 'proposed') = (status_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_state ON goal (family, id, status, status_on);

CREATE TABLE goal_need (
    family TEXT NOT NULL,
    goal TEXT NOT NULL,
    need TEXT NOT NULL,
    PRIMARY KEY (family, goal, need),
    FOREIGN KEY (family, goal) REFERENCES goal (family, id),
    FOREIGN KEY (family, need) REFERENCES need (family, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX goal_need_by_need ON goal_need (family, need, goal);

CREATE TABLE hiding (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE home (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity (
    hash BLOB NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    mac BLOB NOT NULL,
    PRIMARY KEY (hash, account)
) STRICT, WITHOUT ROWID;

CREATE INDEX identity_by_account ON identity (account);

CREATE TABLE installation (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    key_check BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_key (
    instrument TEXT NOT NULL,
    version TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    content TEXT NOT NULL,
    mac BLOB NOT NULL,
    PRIMARY KEY (instrument, version, key_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mapping_asked (
    family TEXT NOT NULL REFERENCES family (id),
    mapping TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (family, mapping, person),
    FOREIGN KEY (family, mapping) REFERENCES mapping (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE matter (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    subject TEXT,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, subject) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (
    number INTEGER NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    id TEXT NOT NULL PRIMARY KEY,
    key BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    subject TEXT,
    life_area TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'met', 'taken_back')),
    status_on TEXT,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, subject) REFERENCES person (family, id),
    CHECK ((status = 'open') = (status_on IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX need_state ON need (family, status, life_area, id);

CREATE TABLE odd_look_note (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    hash BLOB NOT NULL,
    at TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX odd_look_note_by_time ON odd_look_note (municipality, at);

CREATE TABLE person (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    number_hash BLOB,
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_by_number ON person (number_hash) WHERE number_hash IS NOT NULL;

CREATE TABLE plan_version (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (family, id),
    UNIQUE (family, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE questionnaire (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    from_person TEXT NOT NULL,
    to_person TEXT NOT NULL CHECK (to_person <> from_person),
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, from_person) REFERENCES person (family, id),
    FOREIGN KEY (family, to_person) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relative (
    account TEXT NOT NULL REFERENCES account (id),
    number_hash BLOB NOT NULL,
    mac BLOB NOT NULL,
    PRIMARY KEY (account, number_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    receiver_service TEXT REFERENCES service (id),
    receiver_account TEXT REFERENCES account (id),
    from_on TEXT NOT NULL CHECK (length(from_on) = 10),
    until_on TEXT NOT NULL CHECK (length(until_on) = 10),
    taken_back_at TEXT,
    PRIMARY KEY (family, id),
    CHECK ((receiver_service IS NULL) <> (receiver_account IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX release_by_service ON release (receiver_service) WHERE receiver_service IS NOT NULL;

CREATE INDEX release_by_account ON release (receiver_account) WHERE receiver_account IS NOT NULL;

CREATE TABLE report_note (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (family, id)
) STRICT, WITHOUT ROWID;

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
) STRICT, WITHOUT ROWID;

CREATE INDEX request_open ON request (family) WHERE is_answered = 0;

CREATE TABLE residence (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    person TEXT NOT NULL,
    home TEXT NOT NULL,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id),
    FOREIGN KEY (family, home) REFERENCES home (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    mapping TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, mapping) REFERENCES mapping (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX response_by_person ON response (family, mapping, person);

CREATE TABLE retention_rule (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    kind TEXT NOT NULL,
    from_on TEXT NOT NULL CHECK (length(from_on) = 10),
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, kind, from_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE safety_alert (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    mapping TEXT NOT NULL,
    person TEXT NOT NULL,
    handled_at TEXT,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, mapping) REFERENCES mapping (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipality (id),
    sort TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX service_by_municipality ON service (municipality);

CREATE TABLE session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    ends_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    provider_hash BLOB,
    provider BLOB,
    mac BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX session_by_end ON session (ends_at);

CREATE INDEX session_by_account ON session (account);

CREATE INDEX session_by_provider ON session (provider_hash) WHERE provider_hash IS NOT NULL;

CREATE TABLE sheet (
    family TEXT NOT NULL REFERENCES family (id),
    id TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition > 0),
    content BLOB NOT NULL,
    consent TEXT NOT NULL,
    PRIMARY KEY (family, id),
    FOREIGN KEY (family, consent) REFERENCES consent (family, id)
) STRICT, WITHOUT ROWID;
