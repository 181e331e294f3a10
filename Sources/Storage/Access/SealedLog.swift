import Domain
import UseCases

/// A municipality's log across its families. Each statement walks along `audit_at` from the first
/// moment of the period on and asks for each entry's family by its key: what lies before the
/// period, and families that nobody opened, cost nothing. The family is asked for as a value: of a
/// join PostgreSQL may begin with the families, and go through the period once for each.
struct SealedLog: MunicipalLog {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    /// How many rows a list has at most: no flood of attempts makes a page that never ends
    /// [own choice].
    static let most = 5000

    private static let employees: SQL = "('coordinator', 'partner', 'leader', 'administrator')"

    func tallies(since: Instant) throws -> [LogTally] {
        try connection.rows(
            """
            SELECT substr(a.at, 1, 10), a.role,
                sum(CASE WHEN a.outcome = 'allowed' AND a.is_change = 0 THEN 1 ELSE 0 END),
                sum(CASE WHEN a.outcome = 'allowed' AND a.is_change = 1 THEN 1 ELSE 0 END),
                sum(CASE WHEN a.outcome = 'refused' THEN 1 ELSE 0 END)
            FROM audit a WHERE a.at >= \(since) AND \(isHere)
            GROUP BY substr(a.at, 1, 10), a.role
            """
        ) { row in
            LogTally(
                day: try row.day(0), role: try row.value(1), looks: row.int(2),
                changes: row.int(3), refusals: row.int(4))
        }
    }

    func refused(since: Instant, afterHandOver: Bool) throws -> [HourOfLooks] {
        let hadIt: SQL = """
            a.role = 'coordinator' AND EXISTS (SELECT 1 FROM audit b
                WHERE b.chain = a.chain AND b.account = a.account AND b.act = 'handOver'
                    AND b.outcome = 'allowed' AND b.seq < a.seq AND b.seq > 0)
            """
        return try looks(
            since,
            afterHandOver
                ? "a.outcome = 'refused' AND \(hadIt)"
                : "a.outcome = 'refused' AND NOT (\(hadIt))")
    }

    func openedInAcuteNeed(since: Instant) throws -> [HourOfLooks] {
        try looks(since, "a.act = 'breakGlass' AND a.outcome = 'allowed'")
    }

    /// A coordinator's list of the day opens every family at once, and tells nothing of who was
    /// looked at.
    func byEmployees(since: Instant, at hours: CoarseHours) throws -> [HourOfLooks] {
        let digits = hours.hours.map { ($0 < 10 ? "0" : "") + String($0) }
        return try looks(
            since,
            """
            a.outcome = 'allowed' AND a.role IN \(SealedLog.employees) AND a.act <> 'seeToday'
                AND (substr(a.at, 12, 2) IN (\(list: digits))
                    OR substr(a.at, 1, 10) IN (\(list: hours.days)))
            """)
    }

    func between(_ pairs: [RelativesPair], since: Instant) throws -> [HourOfLooks] {
        let known = Set(pairs)
        let accounts = Set(pairs.map(\.account)).sorted()
        let families = Set(pairs.map(\.family)).sorted()
        return try looks(
            since, "a.account IN (\(list: accounts)) AND a.chain IN (\(list: families))"
        ).filter { known.contains(RelativesPair(account: $0.account, family: $0.family)) }
    }

    func familiesInDays(since: Instant) throws -> [FamiliesInDay] {
        try connection.rows(
            """
            SELECT substr(a.at, 1, 10), a.account, min(a.role), count(DISTINCT a.chain)
            FROM audit a WHERE a.at >= \(since) AND \(isHere)
                AND a.outcome = 'allowed' AND a.act <> 'seeToday'
                AND (a.role = 'volunteer' OR a.role IN \(SealedLog.employees))
            GROUP BY substr(a.at, 1, 10), a.account
            """
        ) { row in
            FamiliesInDay(
                day: try row.day(0), account: row.id(1), role: try row.value(2), count: row.int(3))
        }
    }

    func notes() throws -> [OddLookNote] { try noteTable.all() }

    func add(_ note: OddLookNote) throws { try noteTable.insert(note) }

    func export(from place: ExportPlace, at now: Instant) throws -> ExportPiece {
        var export = LogExport(municipality, from: place, key: keys.audit, connection: connection)
        return try export.piece(at: now)
    }

    private var isHere: SQL {
        "(SELECT f.municipality FROM family f WHERE f.id = a.chain) = \(municipality)"
    }

    private var noteTable: OddLookTable {
        OddLookTable(municipality: municipality, keys: keys, connection: connection)
    }

    private func looks(_ since: Instant, _ condition: SQL) throws -> [HourOfLooks] {
        try connection.rows(
            """
            SELECT substr(a.at, 1, 13), a.account, a.role, a.chain, count(*)
            FROM audit a WHERE a.at >= \(since) AND \(isHere)
                AND \(condition)
            GROUP BY substr(a.at, 1, 13), a.account, a.role, a.chain
            ORDER BY substr(a.at, 1, 13) DESC LIMIT \(SealedLog.most)
            """
        ) { row in
            guard let hour = Instant("\(row.text(0)):00:00.000Z") else {
                throw StorageFault.unreadable
            }
            return HourOfLooks(
                hour: hour, account: row.id(1), role: try row.value(2), family: row.id(3),
                count: row.int(4))
        }
    }
}
