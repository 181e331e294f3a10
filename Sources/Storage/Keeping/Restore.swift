import Domain

/// Fills an empty place from a backup.
package struct Restore: Sendable {
    private let path: String
    private let key: BackupKey

    package init(from path: String, key: BackupKey) {
        self.path = path
        self.key = key
    }

    /// What the file says of itself.
    package func head() throws -> BackupHead { try BackupReader(path, key: key).head }

    /// Fills the place and proves that it holds the same rows; goes on where an earlier run was
    /// interrupted. Nobody can open it before `finish`.
    /// - Throws: `KeepingFault`.
    package func fill(
        _ target: any SQLDatabase, _ told: @escaping @Sendable (RestoreStep, Progress) -> Void
    ) async throws -> Restored {
        let reader = try BackupReader(path, key: key)
        let head = reader.head
        let filling = Filling(
            target: target, schema: head.schema,
            source: FillingSource(name: reader.salt, moment: []))
        var steps = try FillingSteps(filling, try await filling.begin())
        var done = 0
        let proof = try await reader.pages { page in
            if !steps.state.isProved { try await steps.take(page) }
            done += page.count
            told(.filling, Progress(done: done, all: head.rows))
        }
        try await steps.finish()
        if !steps.state.isProved {
            try await filling.prove(steps.state, equal: proof) { told(.proving, $0) }
        }
        try await filling.migrate()
        return Restored(head: head, proof: proof, filling: filling)
    }
}

/// Where a restore is.
package enum RestoreStep: Sendable {
    case filling
    case proving
}

/// A place that holds what the backup holds, and is not an installation yet.
package struct Restored: Sendable {
    package let head: BackupHead
    package let proof: InstallationProof
    let filling: Filling

    private var database: any SQLDatabase { filling.target }

    /// Erases again what was erased since the backup.
    /// - Returns: How many families were not erased in the backup yet.
    package func apply(
        _ erasures: String, under key: InstallationKey, at now: Instant
    ) async throws -> Int {
        try await Erasure(
            database: database, keys: KeyChain(key), memory: FamilyMemory()
        ).apply(erasures, at: now)
    }

    /// Reads the whole log once.
    package func checkLog(_ key: AuditKey, at now: Instant) async throws -> AuditReport {
        try await AuditKeeper(database: database, key: key).check(at: now)
    }

    /// Lets servers open it.
    package func finish() async throws { try await filling.finish() }
}
