import Domain
import UseCases

/// Writes families with their history through the same tables, seals and chains as the door does.
struct SealedSettling: Settling {
    let database: any SQLDatabase
    let keys: KeyChain

    func settled() async throws -> Set<FamilyID> {
        try await database.read { connection in
            connection.wall = .whole
            return Set(try connection.rows("SELECT id FROM family") { $0.id(0) as FamilyID })
        }
    }

    func settle(_ families: [SettledFamily]) async throws {
        let keys = keys
        let towns = Set(families.map(\.family.municipality))
        let own = try await database.read { connection in
            connection.wall = .whole
            return try Dictionary(
                uniqueKeysWithValues: towns.map { ($0, try keys.keys(of: $0, connection)) })
        }
        let rows = try SettledStatements(families, own, keys).all()
        try await database.fill { connection in
            connection.wall = .whole
            try connection.insert(rows)
        }
    }
}
