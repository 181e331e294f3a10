-- Questionnaires that a municipality brought from elsewhere. A number is never written over or
-- taken away: answers refer for ever to the words they were given to.

CREATE TABLE questionnaire (
    municipality TEXT NOT NULL REFERENCES municipality (id),
    id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    content BLOB NOT NULL,
    PRIMARY KEY (municipality, id, number)
);
