import Domain
import UseCases

/// Everything that writes some families: table by table, those before that others refer to.
struct SettledStatements {
    private let keys: KeyChain
    private let statements = GatheredStatements()
    private var families: [(settled: SettledFamily, keys: FamilyKeys)] = []

    init(
        _ families: [SettledFamily], _ own: [MunicipalityID: MunicipalityKeys], _ keys: KeyChain
    ) throws {
        self.keys = keys
        self.families = try families.map { settled in
            guard let municipality = own[settled.family.municipality] else {
                throw StorageFault.unreadable
            }
            return (settled, try FamilyTable.settle(settled.family, municipality, statements))
        }
    }

    func all() throws -> [InsertedRows] {
        try addHousehold()
        try addPlan()
        try add(\.mappings, MappingTable.self)
        try add(\.responses, ResponseTable.self)
        try each { settled, _ in
            try AuditLog(keys, statements).begin(settled.entries, of: settled.family.id)
        }
        return statements.all
    }

    private func addHousehold() throws {
        try add(\.members, PersonTable.self)
        try each(count)
        try each { settled, own in
            for account in settled.accounts {
                try AccountTable.insert(account, own.municipality.sealer, statements)
            }
        }
        try add(\.relations, RelationTable.self)
        try add(\.homes, HomeTable.self)
        try add(\.residences, ResidenceTable.self)
        try add(\.consents, ConsentTable.self)
        try add(\.releases, ReleaseTable.self)
    }

    private func addPlan() throws {
        try add(\.matters, MatterTable.self)
        try add(\.needs, NeedTable.self)
        try add(\.goals, GoalTable.self)
        try add(\.actions, ActionTable.self)
        try add(\.evaluations, EvaluationTable.self)
    }

    /// For the leader's numbers.
    private func count(_ settled: SettledFamily, _ own: FamilyKeys) throws {
        let shelves = SealedShelves(
            family: settled.family, own: own, keys: keys, connection: statements,
            remembered: nil)
        for member in settled.members {
            try shelves.count(member, asAdult: settled.adults.contains(member.id))
        }
    }

    private func add<Table: CaseTable>(
        _ items: KeyPath<SettledFamily, [Table.Item]>, _: Table.Type
    ) throws {
        try each { settled, own in
            let rows = SealedRows<Table>(
                family: settled.family.id, keys: own, connection: statements)
            for item in settled[keyPath: items] { _ = try rows.insert(item) }
        }
    }

    private func each(_ body: (SettledFamily, FamilyKeys) throws -> Void) throws {
        statements.nextTable()
        for (settled, own) in families { try body(settled, own) }
    }
}
