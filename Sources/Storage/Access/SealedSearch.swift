import Domain

/// What a session finds for who opens a file in acute need.
extension SealedSession {
    func families(
        with number: NationalNumber, in municipality: MunicipalityID
    ) throws -> [FamilyID] {
        connection.wall = .municipality(municipality)
        let hash = try keys.keys(of: municipality, connection).hash(number)
        return try connection.rows(
            """
            SELECT DISTINCT p.family FROM person p
            JOIN family f ON f.id = p.family JOIN family_key k ON k.family = f.id
            WHERE p.number_hash = \(hash) AND f.municipality = \(municipality)
            ORDER BY p.family
            """
        ) { $0.id(0) }
    }

    func familiesOpenedInNeed(by caller: Caller) throws -> [FamilyID] {
        connection.wall = .municipality(caller.municipality)
        return try connection.rows(
            """
            SELECT DISTINCT e.family FROM emergency e
            JOIN family f ON f.id = e.family JOIN family_key k ON k.family = f.id
            WHERE e.is_reviewed = 0 AND e.account = \(caller.account)
                AND (f.municipality = \(caller.municipality)) IS TRUE
            ORDER BY e.family
            """
        ) { $0.id(0) }
    }

    /// `IS TRUE`, so that the moment is asked of the account's own lines: PostgreSQL would rather go
    /// through all that was written down anywhere since.
    func times(
        _ account: AccountID, did act: Act, since moment: Instant,
        in municipality: MunicipalityID
    ) throws -> Int {
        connection.wall = .municipality(municipality)
        return try connection.first(
            """
            SELECT count(*) FROM audit
            WHERE chain = \(municipality) AND account = \(account) AND act = \(act)
                AND outcome = 'allowed' AND seq > 0 AND (at > \(moment)) IS TRUE
            """
        ) { $0.int(0) } ?? 0
    }
}

extension SealedShelves {
    func coordinators() throws -> [Account] {
        try AccountTable.accounts(
            """
            \(AccountTable.select) WHERE a.municipality = \(family.municipality)
                AND a.family IS NULL AND a.role = 'coordinator' AND a.ended_at IS NULL
            ORDER BY a.id LIMIT 500
            """, keys, connection)
    }
}
