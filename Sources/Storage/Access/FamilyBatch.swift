import Domain

/// The families that one look opens together: each table is read with one statement for all of
/// them, so that a page about many costs no more statements than a page about two. A class,
/// because the stores of all these families read through the same.
final class FamilyBatch {
    private let keys: [FamilyID: FamilyKeys]
    private let remembered: [FamilyID: RememberedFamily]
    private let connection: any SQLConnection
    /// By table, what was read of each family.
    private var tables: [ObjectIdentifier: Any] = [:]
    /// By account and act, when each family was last looked at so.
    private var looks: [String: [FamilyID: Instant]] = [:]

    init(_ shelves: [SealedShelves], _ connection: any SQLConnection) {
        var (keys, remembered) = ([FamilyID: FamilyKeys](), [FamilyID: RememberedFamily]())
        for one in shelves {
            keys[one.family.id] = one.own
            remembered[one.family.id] = one.remembered
        }
        self.keys = keys
        self.remembered = remembered
        self.connection = connection
    }

    /// The rows of one family, in the order they were made.
    func rows<Table: CaseTable>(
        of table: Table.Type, in family: FamilyID
    ) throws -> [Table.Item] {
        let key = ObjectIdentifier(table)
        if let known = tables[key] as? [FamilyID: [Table.Item]] { return known[family] ?? [] }
        let read = try read(table)
        tables[key] = read
        return read[family] ?? []
    }

    /// Of all families of which nothing is remembered here.
    private func read<Table: CaseTable>(
        _ table: Table.Type
    ) throws -> [FamilyID: [Table.Item]] {
        let families = keys.keys.filter { remembered[$0]?.knows(table) != true }.sorted()
        if families.isEmpty { return [:] }
        let sql: SQL = """
            \(Table.select) WHERE t.family IN (\(list: families)) ORDER BY t.family, t.id
            """
        var goals: [FamilyID: ProvenGoals] = [:]
        var found: [FamilyID: [Table.Item]] = [:]
        try connection.each(sql) { row in
            let family: FamilyID = row.id(Table.familyColumn)
            guard let own = keys[family] else { throw StorageFault.unreadable }
            let item = try Table.open(row, own, &goals[family, default: ProvenGoals(keys: own)])
            found[family, default: []].append(item)
        }
        return found
    }

    /// When an account last did this in one of the families; nil if never.
    func lastTime(
        of family: FamilyID, _ account: AccountID, did act: Act
    ) throws -> Instant? {
        let question = "\(account.text) \(act)"
        if let known = looks[question] { return known[family] }
        let found = try AuditLog.lastTimes(of: keys.keys.sorted(), account, did: act, connection)
        looks[question] = found
        return found[family]
    }
}
