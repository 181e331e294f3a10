import Domain
import UseCases

/// One transaction: opens families and municipalities, and writes the log.
struct SealedSession: VaultSession {
    let connection: any SQLConnection
    let keys: KeyChain

    /// Two statements, whoever asks. What the caller cannot stand in is not even unsealed, so that
    /// it takes no longer than what is not there.
    func open(_ id: FamilyID, for caller: Caller) throws -> OpenedFamily? {
        let opened = try FamilyTable.open(id, where: canStand(caller), keys, connection)
        guard let (family, own) = opened else { return nil }
        let shelves = SealedShelves(
            family: family, own: own, keys: keys, connection: connection)
        let query = StandingQuery(family: family, keys: own, connection: connection)
        return OpenedFamily(standing: try query.standing(of: caller), shelves: shelves)
    }

    /// Whether the policy could give this caller anything in the family `f`, by what lies in the
    /// clear: never narrower than the policy, which decides.
    private func canStand(_ caller: Caller) -> SQL {
        let here: SQL = "f.municipality = \(caller.municipality)"
        if !caller.rights.isEmpty { return here }
        switch caller.role {
        case .coordinator: return "\(here) AND f.coordinator = \(caller.account)"
        case .parent, .youngPerson, .child: return "\(here) AND f.id = \(caller.family)"
        case .partner, .volunteer:
            return """
                \(here) AND EXISTS (SELECT 1 FROM release r WHERE r.family = f.id
                    AND (r.receiver_service = \(caller.service)
                        OR r.receiver_account = \(caller.account)))
                """
        case .guest:
            return """
                \(here) AND EXISTS (SELECT 1 FROM answer_link l WHERE l.family = f.id
                    AND l.id = \(caller.account))
                """
        case .leader, .researcher, .administrator: return "1 = 0"
        }
    }

    func families(of caller: Caller, on day: Day) throws -> [FamilyID] {
        switch caller.role {
        case .coordinator: try coordinated(by: caller)
        case .partner, .volunteer: try released(to: caller, on: day)
        case .leader: try waiting(for: caller)
        default: []
        }
    }

    func find(_ secret: String) throws -> FoundLink? {
        try find(secret, where: "l.ended_at IS NULL")
    }

    func find(
        _ secret: String, endedSince moment: Instant, lastDaySince day: Day
    ) throws -> FoundLink? {
        try find(
            secret,
            where: """
                (l.ended_at >= \(moment) OR l.ended_at IS NULL AND l.until_on >= \(day))
                """)
    }

    private func find(_ secret: String, where isWanted: SQL) throws -> FoundLink? {
        try connection.first(
            """
            SELECT l.family, l.id, f.municipality, l.until_on FROM answer_link l
            JOIN family f ON f.id = l.family JOIN family_key k ON k.family = f.id
            WHERE l.secret_hash = \(LinkSecret.hash(secret)) AND \(isWanted)
            """
        ) { row in
            FoundLink(
                family: row.id(0), link: row.id(1), municipality: row.id(2),
                until: try row.day(3))
        }
    }

    func begin(_ family: Family) throws -> Bool {
        let municipality = try keys.keys(of: family.municipality, connection)
        return try FamilyTable.begin(family, municipality, connection)
    }

    func erase(_ family: FamilyID, at now: Instant, because reason: Words) throws {
        try Erasing(keys, connection).erase(family, at: now, because: reason)
    }

    func record(_ entries: [AuditEntry], against family: FamilyID) throws {
        try AuditLog(keys, connection).append(entries, against: family)
    }

    func record(_ entry: AuditEntry, in municipality: MunicipalityID) throws {
        try AuditLog(keys, connection).append([entry], in: municipality)
    }

    func municipality(_ id: MunicipalityID) throws -> any MunicipalShelves {
        try SealedMunicipality(id, keys: keys, connection: connection)
    }

    private func coordinated(by caller: Caller) throws -> [FamilyID] {
        try connection.rows(
            """
            SELECT f.id FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.coordinator = \(caller.account) AND f.municipality = \(caller.municipality)
            ORDER BY f.id
            """
        ) { $0.id(0) }
    }

    /// Where a review is due, or a question waits for the leader in charge of privacy.
    private func waiting(for caller: Caller) throws -> [FamilyID] {
        try connection.rows(
            """
            SELECT f.id FROM family f JOIN family_key k ON k.family = f.id
            WHERE f.municipality = \(caller.municipality) AND f.id IN (
                SELECT family FROM emergency WHERE is_reviewed = 0
                UNION SELECT family FROM request
                    WHERE is_answered = 0 AND addressee = 'privacyLeader')
            ORDER BY f.id
            """
        ) { $0.id(0) }
    }

    private func released(to caller: Caller, on day: Day) throws -> [FamilyID] {
        let service = caller.role == .partner ? caller.service : nil
        return try connection.rows(
            """
            SELECT DISTINCT r.family FROM release r
            JOIN family f ON f.id = r.family JOIN family_key k ON k.family = f.id
            WHERE (r.receiver_service = \(service) OR r.receiver_account = \(caller.account))
                AND r.from_on <= \(day) AND r.until_on >= \(day) AND r.taken_back_at IS NULL
                AND f.municipality = \(caller.municipality)
            ORDER BY r.family
            """
        ) { $0.id(0) }
    }
}
