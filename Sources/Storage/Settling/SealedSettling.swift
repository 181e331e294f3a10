import Domain
import UseCases

/// Writes families with their history through the same tables, seals and chains as the door does.
struct SealedSettling: Settling {
    let database: any SQLDatabase
    let keys: KeyChain

    func settle(_ families: [SettledFamily]) async throws -> Int {
        let ids = families.map(\.family.id)
        let keys = keys
        let (known, own) = try await database.read { connection in
            connection.wall = .whole
            let sql: SQL = "SELECT id FROM family WHERE id IN (\(list: ids))"
            let known = Set(try connection.rows(sql) { row in row.id(0) as FamilyID })
            let towns = Set(families.map(\.family.municipality))
            return (
                known,
                try Dictionary(
                    uniqueKeysWithValues: towns.map { ($0, try keys.keys(of: $0, connection)) })
            )
        }
        let new = families.filter { !known.contains($0.family.id) }
        var statements: [SQL] = []
        for family in new {
            guard let municipality = own[family.family.municipality] else { continue }
            statements += try SettledStatements(family, municipality, keys).all()
        }
        let gathered = statements
        if gathered.isEmpty { return 0 }
        try await database.write { connection in
            connection.wall = .whole
            for statement in gathered { try connection.run(statement) }
        }
        return new.count
    }
}
