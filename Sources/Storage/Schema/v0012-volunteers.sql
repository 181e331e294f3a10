-- Who can be asked to help is found without going through all who work in a municipality: they are
-- more where more families are.
CREATE INDEX account_by_role ON account (municipality, role, id)
    WHERE family IS NULL AND ended_at IS NULL;
