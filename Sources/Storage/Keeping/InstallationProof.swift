import Crypto

/// What a whole installation holds, in one digest for each table: two installations with the same
/// proof hold the same rows, whatever engine they are on.
package struct InstallationProof: Sendable, Equatable {
    let schema: StoredSchema
    /// As many as the schema has parts.
    let parts: [PartProof]

    package var rows: Int { parts.reduce(0) { $0 + $1.rows } }

    /// Each part's title, rows and digest, for people.
    package var lines: [String] {
        zip(schema.parts, parts).map { part, proof in
            "\(part.title) \(proof.rows) \(AuditAnchors.hexadecimal(proof.digest))"
        }
    }

    /// One digest over all of them, in hexadecimal.
    package var digest: String {
        var fields = FieldWriter()
        fields.add("veven installation")
        fields.add(schema.version)
        for line in lines { fields.add(line) }
        return AuditAnchors.hexadecimal(Array(SHA256.hash(data: fields.bytes)))
    }

    /// - Throws: `KeepingFault.differs` with the tables whose rows are not the same.
    func demand(equal other: InstallationProof) throws {
        guard self != other else { return }
        let titles = zip(schema.parts, zip(parts, other.parts))
            .filter { $1.0 != $1.1 }.map { $0.0.title }
        throw KeepingFault.differs(titles)
    }

    /// Reads all rows of a database.
    package static func of(
        _ database: any SQLDatabase, _ told: @escaping @Sendable (Progress) -> Void = { _ in }
    ) async throws -> InstallationProof {
        let dialect = database.dialect
        return try await database.read { connection in
            connection.wall = .whole
            let version = try StoredSchema.version(of: connection, dialect)
            return try of(connection, try StoredSchema(version: version), told)
        }
    }

    static func of(
        _ connection: any SQLConnection, _ schema: StoredSchema,
        _ told: @Sendable (Progress) -> Void
    ) throws -> InstallationProof {
        try RowSweep(connection, schema).run(told) { _ in }
    }
}
