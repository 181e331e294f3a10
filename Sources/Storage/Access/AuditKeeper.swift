import Crypto
import Domain

/// Guards the audit log as a whole: anchors it once a day, and checks all of it.
package struct AuditKeeper: Sendable {
    let database: any SQLDatabase
    let key: SymmetricKey

    /// Writes the anchor of a finished day, once: a keyed hash over the heads that moved since
    /// the last anchor, and that anchor. Called at the start and daily, with yesterday.
    /// - Returns: The anchor in hexadecimal, to be noted outside the database; nil if there was
    ///   nothing to anchor.
    @discardableResult
    package func anchor(upTo day: Day) async throws -> String? {
        let key = key
        return try await database.write { connection in
            try AuditAnchors(key: key, connection: connection).write(day)
        }
    }

    /// Reads the whole log once and names what is broken. The memory it takes does not grow with
    /// the log, only with the findings.
    /// - Parameter witness: An anchor that was noted outside the database: one that is not there
    ///   any more shows that all of the log was set back.
    package func check(witness: String? = nil) async throws -> AuditReport {
        let key = key
        return try await database.read { connection in
            var check = AuditCheck(key: key, connection: connection)
            return try check.run(witness: witness)
        }
    }
}
