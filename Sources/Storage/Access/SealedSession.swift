import Domain
import UseCases

/// One transaction: opens families and municipalities, and writes the log.
struct SealedSession: VaultSession {
    let connection: any SQLConnection
    let keys: KeyChain

    /// Two statements; a third reads the releases for who can only see by one. What the caller
    /// cannot stand in is not even unsealed, so that it takes no longer than what is not there.
    func open(_ id: FamilyID, for caller: Caller) throws -> OpenedFamily? {
        let opened = try FamilyTable.open(id, where: canStand(caller), keys, connection)
        guard let (family, own) = opened else { return nil }
        let shelves = SealedShelves(
            family: family, own: own, keys: keys, connection: connection)
        let standing = Standing(
            municipality: family.municipality, coordinator: family.coordinator,
            members: try shelves.persons.all(), releases: try releases(shelves, to: caller))
        return OpenedFamily(standing: standing, shelves: shelves)
    }

    /// Whether the policy could give this caller anything in the family `f`, by what lies in the
    /// clear: never narrower than the policy, which decides.
    private func canStand(_ caller: Caller) -> SQL {
        let here: SQL = "f.municipality = \(caller.municipality)"
        switch caller.role {
        case .coordinator: return "\(here) AND f.coordinator = \(caller.account)"
        case .parent, .youngPerson, .child: return "\(here) AND f.id = \(caller.family)"
        case .partner, .volunteer:
            return """
                \(here) AND EXISTS (SELECT 1 FROM release r WHERE r.family = f.id
                    AND (r.receiver_service = \(caller.service)
                        OR r.receiver_account = \(caller.account)))
                """
        case .leader, .researcher, .administrator: return "1 = 0"
        }
    }

    func families(of caller: Caller, on day: Day) throws -> [FamilyID] {
        switch caller.role {
        case .coordinator: try coordinated(by: caller)
        case .partner, .volunteer: try released(to: caller, on: day)
        default: []
        }
    }

    func begin(_ family: Family) throws -> Bool {
        let municipality = try keys.keys(of: family.municipality, connection)
        return try FamilyTable.begin(family, municipality, connection)
    }

    func record(_ entries: [AuditEntry], against family: FamilyID) throws {
        try AuditLog(key: keys.audit, connection: connection).append(entries, against: family)
    }

    func record(_ entry: AuditEntry, in municipality: MunicipalityID) throws {
        let log = AuditLog(key: keys.audit, connection: connection)
        try log.append([entry], in: municipality)
    }

    func municipality(_ id: MunicipalityID) throws -> any MunicipalShelves {
        try SealedMunicipality(id, keys: keys, connection: connection)
    }

    private func releases(_ shelves: SealedShelves, to caller: Caller) throws -> [Release] {
        guard [.partner, .volunteer].contains(caller.role) else { return [] }
        return try shelves.releases.all().filter { $0.receiver.includes(caller) }
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
