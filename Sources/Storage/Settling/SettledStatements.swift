import Domain
import UseCases

/// Everything that writes one family: rows before those that refer to them.
struct SettledStatements {
    private let settled: SettledFamily
    private let municipality: MunicipalityKeys
    private let keys: KeyChain
    private let statements = GatheredStatements()

    init(_ settled: SettledFamily, _ municipality: MunicipalityKeys, _ keys: KeyChain) {
        self.settled = settled
        self.municipality = municipality
        self.keys = keys
    }

    func all() throws -> [SQL] {
        let own = try FamilyTable.settle(settled.family, municipality, statements)
        try addHousehold(own)
        for account in settled.accounts {
            try AccountTable.insert(account, municipality.sealer, statements)
        }
        try addPlan(own)
        try addMapping(own)
        try AuditLog(keys, statements).begin(settled.entries, of: settled.family.id)
        return statements.all
    }

    private func addHousehold(_ own: FamilyKeys) throws {
        try add(settled.members, PersonTable.self, own)
        let shelves = SealedShelves(
            family: settled.family, own: own, keys: keys, connection: statements,
            remembered: nil)
        for member in settled.members {
            try shelves.count(member, asAdult: settled.adults.contains(member.id))
        }
        try add(settled.relations, RelationTable.self, own)
        try add(settled.homes, HomeTable.self, own)
        try add(settled.residences, ResidenceTable.self, own)
        try add(settled.consents, ConsentTable.self, own)
        try add(settled.releases, ReleaseTable.self, own)
    }

    private func addMapping(_ own: FamilyKeys) throws {
        try add(settled.mappings, MappingTable.self, own)
        try add(settled.responses, ResponseTable.self, own)
    }

    private func addPlan(_ own: FamilyKeys) throws {
        try add(settled.matters, MatterTable.self, own)
        try add(settled.needs, NeedTable.self, own)
        try add(settled.goals, GoalTable.self, own)
        try add(settled.actions, ActionTable.self, own)
        try add(settled.evaluations, EvaluationTable.self, own)
    }

    private func add<Table: CaseTable>(
        _ items: [Table.Item], _: Table.Type, _ own: FamilyKeys
    ) throws {
        let rows = SealedRows<Table>(
            family: settled.family.id, keys: own, connection: statements)
        for item in items { _ = try rows.insert(item) }
    }
}
