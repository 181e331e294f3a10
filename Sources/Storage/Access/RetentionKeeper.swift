import Domain
import UseCases

/// Erases what the municipalities' rules let be erased: what no rule names is kept for ever.
package struct RetentionKeeper: Sendable {
    /// How many families are erased in one transaction, so that nobody waits long [own choice].
    static let batch = 20

    let database: any SQLDatabase
    let keys: KeyChain
    let memory: FamilyMemory

    /// Whether a clock can be right: the log was written to not long before it, and not after it.
    /// A clock that leapt years ahead would otherwise erase what is to be kept for years. Asked
    /// before anything is written by that clock.
    package func believes(_ now: Instant) async throws -> Bool {
        let newest = try await database.read { connection in
            connection.wall = .whole
            return try connection.first("SELECT max(at) FROM audit") { try $0.optionalInstant(0) }
                ?? nil
        }
        guard let newest else { return true }
        return newest <= now.adding(seconds: RetentionKeeper.ahead)
            && now <= newest.adding(seconds: RetentionKeeper.silence)
    }

    /// How far ahead of the clock the log may be, and how long nobody may have looked at anything
    /// [own choice].
    private static let ahead = 86_400
    private static let silence = 35 * 86_400

    /// What would be erased on a day, municipality after municipality.
    package func due(on day: Day) async throws -> [RetentionDue] {
        let keys = keys
        return try await database.read { connection in
            try RetentionKeeper.municipalities(connection).flatMap { id in
                connection.wall = .municipality(id)
                return try RetentionQueries(municipality: id, keys: keys, connection: connection)
                    .due(on: day)
            }
        }
    }

    /// Erases it, in batches, and notes it in the log.
    /// - Returns: What was erased.
    @discardableResult
    package func run(at now: Instant, on day: Day) async throws -> [RetentionDue] {
        let ids = try await database.read { try RetentionKeeper.municipalities($0) }
        var done: [RetentionDue] = []
        for id in ids { done += try await run(id, at: now, on: day) }
        memory.forgetForEver(Set(done.compactMap(\.family)))
        if done.contains(where: { $0.family != nil }) { try await database.checkpoint() }
        return done
    }

    private func run(
        _ municipality: MunicipalityID, at now: Instant, on day: Day
    ) async throws -> [RetentionDue] {
        let keys = keys
        let due = try await database.read { connection in
            connection.wall = .municipality(municipality)
            return try RetentionQueries(
                municipality: municipality, keys: keys, connection: connection
            )
            .due(on: day)
        }
        var done: [RetentionDue] = []
        for start in stride(from: 0, to: due.count, by: RetentionKeeper.batch) {
            let some = due[start..<min(start + RetentionKeeper.batch, due.count)]
            done += try await database.write { connection in
                connection.wall = .municipality(municipality)
                let step = RetentionStep(
                    municipality: municipality, keys: keys, connection: connection, now: now,
                    day: day)
                return try some.filter(step.erase)
            }
        }
        return done
    }

    private static func municipalities(
        _ connection: any SQLConnection
    ) throws -> [MunicipalityID] {
        try connection.rows("SELECT id FROM municipality ORDER BY id") { $0.id(0) }
    }
}

/// One batch in its transaction.
private struct RetentionStep {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection
    let now: Instant
    let day: Day

    /// False if somebody opened the family again, or changed it, since the list was made.
    func erase(_ due: RetentionDue) throws -> Bool {
        let queries = RetentionQueries(
            municipality: municipality, keys: keys, connection: connection)
        guard let family = due.family else {
            try queries.delete(due.rule.kind, before: due.since)
            try log()
            return true
        }
        guard try queries.isDue(family, on: day) else { return false }
        let erasing = Erasing(keys, connection)
        try erasing.erase(family, at: now, because: due.rule.source)
        try erasing.log(family, municipality, at: now)
        return true
    }

    private func log() throws {
        let line = AuditEntry(
            at: now, account: .program, role: .administrator,
            act: MunicipalAct.applyRetention.rawValue, isChange: true, outcome: .allowed)
        try AuditLog(keys, connection).append([line], in: municipality)
    }
}
