-- The signed paper of a licence, scanned; sealed under the municipality's key.

CREATE TABLE attestation_paper (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    attestation TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, attestation)
);
