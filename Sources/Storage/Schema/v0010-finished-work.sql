-- Work that follows a migration and was found to be done: no start looks for it again, so that a
-- start does not grow with what is stored.

CREATE TABLE finished_work (
    name TEXT NOT NULL PRIMARY KEY
);
