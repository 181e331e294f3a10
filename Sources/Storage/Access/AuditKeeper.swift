import Crypto
import Domain

/// Guards the audit log as a whole: anchors it every hour, and checks all of it.
package struct AuditKeeper: Sendable {
    let database: any SQLDatabase
    let key: SymmetricKey

    /// Anchors everything that was written up to now and is not anchored yet: a keyed hash over
    /// the heads that moved since the last anchor, and that anchor. Called at the start, hourly
    /// and at the end.
    /// - Returns: The anchor in hexadecimal, to be noted outside the database; nil if there was
    ///   nothing to anchor.
    @discardableResult
    package func anchor(at now: Instant) async throws -> String? {
        let key = key
        return try await database.write { connection in
            connection.wall = .whole
            return try AuditAnchors(key: key, connection: connection).write(at: now)
        }
    }

    /// Reads the whole log once and names what is broken. The memory it takes does not grow with
    /// the log, only with the findings.
    /// - Parameters:
    ///   - now: Entries from before yesterday must be anchored.
    ///   - witness: An anchor that was noted outside the database: one that is not there any
    ///     more shows that all of the log was set back.
    package func check(at now: Instant, witness: String? = nil) async throws -> AuditReport {
        let key = key
        return try await database.read { connection in
            connection.wall = .whole
            var check = AuditCheck(key: key, connection: connection)
            return try check.run(at: now, witness: witness)
        }
    }
}
