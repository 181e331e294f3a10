-- The newest change of a family is asked for with each look. Without all that it asks for in the
-- index, SQLite took the primary key for the better way there, and walked back along every look
-- since: a page took longer the more often it was looked at.
DROP INDEX audit_change;

CREATE INDEX audit_change ON audit (chain, is_change, outcome, seq)
    WHERE is_change = 1 AND outcome = 'allowed';
