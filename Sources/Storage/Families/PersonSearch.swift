import Domain

/// Finds families by a member's national number, through its keyed hash: for noticing, before
/// enrolling somebody, that the person is a member already. It gives no content.
package struct PersonSearch: Sendable {
    let database: any SQLDatabase
    let keys: KeyChain

    package func families(
        with number: NationalNumber, in municipality: MunicipalityID
    ) async throws -> [FamilyID] {
        let keys = keys
        return try await database.read { connection in
            connection.wall = .municipality(municipality)
            let hash = try keys.keys(of: municipality, connection).hash(number)
            return try connection.rows(
                "SELECT DISTINCT family FROM person WHERE number_hash = \(hash) ORDER BY family"
            ) { $0.id(0) }
        }
    }
}
