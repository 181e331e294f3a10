-- What a leader's numbers count members by, in a table of its own: the truth stays sealed with the
-- member, and no row of a member is written over. Written anew when members change and when a round
-- begins. (Two columns more in `person` made SQLite look for relatives family by family.)

CREATE TABLE counted_member (
    family TEXT NOT NULL REFERENCES family (id),
    person TEXT NOT NULL,
    gender TEXT NOT NULL CHECK (gender IN ('woman', 'man', 'other', 'unsaid')),
    age_band TEXT NOT NULL CHECK (age_band IN ('child', 'adult')),
    PRIMARY KEY (family, person),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
);

-- About whom a round asks, so that one can count who has answered.
CREATE TABLE mapping_asked (
    family TEXT NOT NULL REFERENCES family (id),
    mapping TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (family, mapping, person),
    FOREIGN KEY (family, mapping) REFERENCES mapping (family, id),
    FOREIGN KEY (family, person) REFERENCES person (family, id)
);

CREATE INDEX response_by_person ON response (family, mapping, person);
