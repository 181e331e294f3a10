import Domain

/// Writes a sealed copy of all rows into a file, while the server goes on: it reads one state of
/// the database, however long that takes.
package struct Backup: Sendable {
    private let database: any SQLDatabase
    private let key: BackupKey

    package init(of database: any SQLDatabase, key: BackupKey) {
        self.database = database
        self.key = key
    }

    /// What was written.
    package struct Written: Sendable {
        package let proof: InstallationProof
        package let bytes: Int
    }

    /// - Throws: `KeepingFault`; then there is no such file.
    package func write(
        to path: String, at now: Instant, _ told: @escaping @Sendable (Progress) -> Void
    ) async throws -> Written {
        let (key, dialect) = (key, database.dialect)
        _ = try await StoredSchema.version(in: database)
        return try await database.read { connection in
            connection.wall = .whole
            let version = try StoredSchema.version(of: connection, dialect)
            let schema = try StoredSchema(version: version).withoutSessions
            let file = try BackupWriter(path, key: key, salt: InstallationKey.randomBytes())
            do {
                let proof = try Backup.write(connection, schema, into: file, at: now, told)
                try file.finish()
                return Written(proof: proof, bytes: file.written)
            } catch {
                file.abandon()
                throw error
            }
        }
    }

    private static func write(
        _ connection: any SQLConnection, _ schema: StoredSchema, into file: BackupWriter,
        at now: Instant, _ told: @Sendable (Progress) -> Void
    ) throws -> InstallationProof {
        let sweep = RowSweep(connection, schema)
        let check = try connection.first("SELECT key_check FROM installation") { $0.bytes(0) }
        let head = BackupHead(
            at: now, rows: try sweep.rows(), keyCheck: check ?? [], schema: schema)
        var chunks = 1
        try file.add(head.bytes, as: .head)
        let proof = try sweep.run(told) { _, proof in
            chunks += 1
            var fields = FieldWriter()
            fields.add(proof.rows)
            fields.add(proof.digest)
            try file.add(fields.bytes, as: .partEnd)
        } _: { page in
            chunks += 1
            var fields = FieldWriter()
            fields.add(page.part)
            fields.add(page.count)
            fields.add(page.bytes)
            try file.add(fields.bytes, as: .rows)
        }
        var end = FieldWriter()
        end.add(chunks)
        end.add(proof.rows)
        try file.add(end.bytes, as: .end)
        return proof
    }
}

extension StoredSchema {
    /// Whoever was signed in when a backup was made signs in again: somebody may have signed out,
    /// or been shut out, since.
    var withoutSessions: StoredSchema {
        StoredSchema(version: version, parts: parts.filter { $0.table.text != "session" })
    }
}
