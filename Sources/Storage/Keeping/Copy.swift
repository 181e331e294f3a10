import Crypto

/// Moves an installation into an empty database, of the same engine or the other. The source is
/// only read, in one state; the rows are proved to be the same on both sides.
package struct Copy: Sendable {
    private let source: any SQLDatabase
    private let target: any SQLDatabase

    package init(from source: any SQLDatabase, to target: any SQLDatabase) {
        self.source = source
        self.target = target
    }

    /// Goes on where an earlier run was interrupted.
    /// - Returns: What both sides hold; nil if an earlier run had proved it already.
    /// - Throws: `KeepingFault`.
    package func run(
        _ told: @escaping @Sendable (RestoreStep, Progress) -> Void
    ) async throws -> InstallationProof? {
        let (schema, origin) = try await look()
        let filling = Filling(target: target, schema: schema, source: origin)
        let begun = try await filling.begin()
        var proof: InstallationProof?
        if !begun.isProved {
            let (found, state) = try await move(filling, begun) { told(.filling, $0) }
            try await filling.prove(state, equal: found) { told(.proving, $0) }
            proof = found
        }
        try await filling.migrate()
        try await filling.finish()
        return proof
    }

    /// The tables of the source, and what the source is recognised by.
    func look() async throws -> (StoredSchema, FillingSource) {
        let dialect = source.dialect
        _ = try await StoredSchema.version(in: source)
        return try await source.read { connection in
            connection.wall = .whole
            let version = try StoredSchema.version(of: connection, dialect)
            return (
                try StoredSchema(version: version), try Copy.origin(connection, version)
            )
        }
    }

    /// Whoever looks at or changes anything leaves a line in the log: so the length of all chains
    /// tells whether the source was used.
    private static func origin(
        _ connection: any SQLConnection, _ version: Int
    ) throws -> FillingSource {
        var name = FieldWriter()
        name.add("veven copy")
        name.add(version)
        name.add(try connection.first("SELECT key_check FROM installation") { $0.bytes(0) } ?? [])
        var moment = FieldWriter()
        moment.add(
            try connection.count("SELECT CAST(coalesce(sum(seq), 0) AS BIGINT) FROM audit_head"))
        moment.add(try connection.count("SELECT coalesce(max(number), 0) FROM audit_anchor"))
        return FillingSource(
            name: Array(SHA256.hash(data: name.bytes)), moment: moment.bytes)
    }

    /// Reads and writes at the same time; all of it is read in one state of the source.
    private func move(
        _ filling: Filling, _ begun: FillingState,
        _ told: @escaping @Sendable (Progress) -> Void
    ) async throws -> (InstallationProof, FillingState) {
        let queue = PageQueue()
        async let sent = send(filling.schema, into: queue, told)
        var steps = try FillingSteps(filling, begun)
        do {
            for await page in queue.pages {
                try await steps.take(page)
                queue.taken()
            }
            try await steps.finish()
        } catch {
            queue.stop()
            _ = try? await sent
            throw error
        }
        return (try await sent, steps.state)
    }

    private func send(
        _ schema: StoredSchema, into queue: PageQueue,
        _ told: @escaping @Sendable (Progress) -> Void
    ) async throws -> InstallationProof {
        defer { queue.end() }
        return try await source.read { connection in
            connection.wall = .whole
            try queue.begin()
            return try RowSweep(connection, schema).run(told) { try queue.put($0) }
        }
    }
}
