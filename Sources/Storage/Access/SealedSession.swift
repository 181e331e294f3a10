import Domain
import UseCases

/// One transaction: opens families and municipalities, and writes the log.
struct SealedSession: VaultSession {
    let connection: any SQLConnection
    let keys: KeyChain
    let remembering: Remembering

    /// Two statements, whoever asks; one for who looked just now. What the caller cannot stand in
    /// is not even unsealed, so that it takes no longer than what is not there.
    func open(_ id: FamilyID, for caller: Caller) throws -> OpenedFamily? {
        try open([id], for: caller) { _ in true }.first?.opened
    }

    /// As many statements for many families as for one. Of a family that is not open to the
    /// caller, no more is unsealed than what decides that.
    func open(
        _ ids: [FamilyID], for caller: Caller, where isOpen: (Standing) -> Bool
    ) throws -> [(id: FamilyID, opened: OpenedFamily)] {
        if ids.isEmpty { return [] }
        connection.wall = .municipality(caller.municipality)
        let found = try FamilyTable.open(
            ids, where: canStand(caller), keys, connection, stamped: mayRemember(for: caller)
        ).map { family, own, stamp in
            SealedShelves(
                family: family, own: own, keys: keys, connection: connection,
                remembered: remembered(family, at: stamp, for: caller))
        }
        let standings = try standings(of: caller, in: found).filter { isOpen($0.value) }
        let open = found.filter { standings[$0.family.id] != nil }
        let batch = batch(open)
        return open.compactMap { shelves in
            var shelves = shelves
            shelves.batch = batch
            return standings[shelves.family.id].map {
                (shelves.family.id, OpenedFamily(standing: $0, shelves: shelves))
            }
        }
    }

    /// A change reads the rows themselves, and nobody but a coordinator has anything remembered.
    private func mayRemember(for caller: Caller) -> Bool {
        guard case .look = remembering else { return false }
        return caller.role == .coordinator
    }

    /// Those that are looked at together; a change reads family by family.
    private func batch(_ shelves: [SealedShelves]) -> FamilyBatch? {
        guard shelves.count > 1, case .look = remembering else { return nil }
        return FamilyBatch(shelves, connection)
    }

    /// What the caller is to each of these; what is remembered is not asked for again.
    private func standings(
        of caller: Caller, in shelves: [SealedShelves]
    ) throws -> [FamilyID: Standing] {
        var standings: [FamilyID: Standing] = [:]
        for one in shelves {
            standings[one.family.id] = one.remembered?.standing(of: caller)
        }
        let unknown = shelves.filter { standings[$0.family.id] == nil }
        if unknown.isEmpty { return standings }
        let found = try StandingQuery(unknown, connection).standings(of: caller)
        for one in unknown {
            standings[one.family.id] = found[one.family.id]
            if let standing = found[one.family.id] { one.remembered?.keep(standing, of: caller) }
        }
        return standings
    }

    /// For the family's own coordinator alone, who sees all of it and the whole log: to anybody
    /// else the time a page takes could tell that somebody looked, or changed something, just now.
    private func remembered(
        _ family: Family, at stamp: FamilyStamp?, for caller: Caller
    ) -> RememberedFamily? {
        switch remembering {
        case .look(let memory):
            guard caller.account == family.coordinator else { return nil }
            return stamp.flatMap { memory.family(family.id, at: $0) }
        case .change(let touched):
            touched.open(family.id)
            return nil
        }
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
        connection.wall = .municipality(caller.municipality)
        return switch caller.role {
        case .coordinator: try coordinated(by: caller)
        case .partner, .volunteer: try released(to: caller, on: day)
        case .leader: try waiting(for: caller)
        default: []
        }
    }

    /// The secret alone tells which municipality it is from.
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
        let sql: SQL = """
            SELECT l.family, l.id, f.municipality, l.until_on FROM answer_link l
            JOIN family f ON f.id = l.family JOIN family_key k ON k.family = f.id
            WHERE l.secret_hash = \(LinkSecret.hash(secret)) AND \(isWanted)
            """
        return try connection.within(.whole) {
            try connection.first(sql) { row in
                FoundLink(
                    family: row.id(0), link: row.id(1), municipality: row.id(2),
                    until: try row.day(3))
            }
        }
    }

    func begin(_ family: Family) throws -> Bool {
        connection.wall = .municipality(family.municipality)
        let municipality = try keys.keys(of: family.municipality, connection)
        return try FamilyTable.begin(family, municipality, connection)
    }

    func erase(_ family: FamilyID, at now: Instant, because reason: Words) throws {
        try Erasing(keys, connection).erase(family, at: now, because: reason)
        if case .change(let touched) = remembering { touched.erase(family) }
    }

    func record(_ entries: [AuditEntry], against family: FamilyID) throws {
        try AuditLog(keys, connection).append(entries, against: family)
    }

    func record(_ entry: AuditEntry, in municipality: MunicipalityID) throws {
        try AuditLog(keys, connection).append([entry], in: municipality)
    }

    func announce(_ news: FamilyNews) throws {
        for text in try NewsCoding(keys).texts(news) { try connection.announce(text) }
    }

    func municipality(_ id: MunicipalityID) throws -> any MunicipalShelves {
        connection.wall = .municipality(id)
        return try SealedMunicipality(id, keys: keys, connection: connection)
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

    /// Where a review is due, or a question waits for the leader in charge of privacy. Found by what
    /// is open, not by the municipality's families: hence `IS TRUE`, which no index answers.
    private func waiting(for caller: Caller) throws -> [FamilyID] {
        try connection.rows(
            """
            SELECT f.id FROM family f JOIN family_key k ON k.family = f.id
            WHERE (f.municipality = \(caller.municipality)) IS TRUE AND f.id IN (
                SELECT family FROM emergency WHERE is_reviewed = 0
                UNION SELECT family FROM request
                    WHERE is_answered = 0 AND addressee = 'privacyLeader')
            ORDER BY f.id
            """
        ) { $0.id(0) }
    }

    /// Found by what was released to the caller.
    private func released(to caller: Caller, on day: Day) throws -> [FamilyID] {
        let service = caller.role == .partner ? caller.service : nil
        return try connection.rows(
            """
            SELECT DISTINCT r.family FROM release r
            JOIN family f ON f.id = r.family JOIN family_key k ON k.family = f.id
            WHERE (r.receiver_service = \(service) OR r.receiver_account = \(caller.account))
                AND r.from_on <= \(day) AND r.until_on >= \(day) AND r.taken_back_at IS NULL
                AND (f.municipality = \(caller.municipality)) IS TRUE
            ORDER BY r.family
            """
        ) { $0.id(0) }
    }
}
