-- Who can sign in, and until when.

-- A keyed hash of what a provider calls somebody. The mac binds it to the account, so that whoever
-- can write to the file cannot attach an identity to another's account.
CREATE TABLE identity (
    hash BLOB NOT NULL,
    account TEXT NOT NULL REFERENCES account (id),
    mac BLOB NOT NULL,
    PRIMARY KEY (hash, account)
);
CREATE INDEX identity_by_account ON identity (account);

-- Relatives that somebody who works here declared: the same keyed hash as a member's, so that one
-- join finds them.
CREATE TABLE relative (
    account TEXT NOT NULL REFERENCES account (id),
    number_hash BLOB NOT NULL,
    mac BLOB NOT NULL,
    PRIMARY KEY (account, number_hash)
);

-- Sessions are made anew: everybody signs in again once. Seen is when somebody last asked, to
-- within five minutes; provider is sealed.
DROP TABLE session;
CREATE TABLE session (
    token_hash BLOB NOT NULL PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    ends_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    provider_hash BLOB,
    provider BLOB,
    mac BLOB NOT NULL
);
CREATE INDEX session_by_end ON session (ends_at);
CREATE INDEX session_by_account ON session (account);
CREATE INDEX session_by_provider ON session (provider_hash) WHERE provider_hash IS NOT NULL;
