import Domain
import UseCases

/// One day of the log, gathered so that forty look-ups of the same kind read as one line.
struct LogDay: Equatable {
    let day: Day
    /// What each did, whoever acted last first.
    let lines: [LogLine]
    /// How many times somebody without access tried.
    let refused: Int

    /// The newest day first.
    static func days(
        of entries: [AuditEntry], refused: [RefusedAttempts], clock: Clock
    ) -> [LogDay] {
        let allowed = Dictionary(grouping: entries) { clock.day(of: $0.at) }
        let attempts = Dictionary(grouping: refused, by: \.day)
        return Set(allowed.keys).union(attempts.keys).sorted(by: >)
            .map { LogDay($0, allowed[$0] ?? [], attempts[$0] ?? []) }
    }

    private init(_ day: Day, _ entries: [AuditEntry], _ attempts: [RefusedAttempts]) {
        self.day = day
        lines = LogLine.lines(of: entries)
        refused = attempts.reduce(0) { $0 + $1.count }
    }
}

/// What one person in one role did on a day, each kind of act once with its count.
struct LogLine: Equatable {
    let account: AccountID
    let role: Role
    let acts: [Times]

    struct Times: Equatable {
        /// The raw value of an `Act`.
        let act: String
        let count: Int
    }

    /// In the order of the entries: who acted last stands first.
    static func lines(of entries: [AuditEntry]) -> [LogLine] {
        grouped(entries) { Who(account: $0.account, role: $0.role) }.map { who, entries in
            LogLine(
                account: who.account, role: who.role,
                acts: grouped(entries, by: \.act).map { Times(act: $0, count: $1.count) })
        }
    }

    private struct Who: Hashable {
        let account: AccountID
        let role: Role
    }

    /// The groups in the order in which their first entries come.
    private static func grouped<Key: Hashable>(
        _ entries: [AuditEntry], by key: (AuditEntry) -> Key
    ) -> [(Key, [AuditEntry])] {
        let groups = Dictionary(grouping: entries, by: key)
        var seen = Set<Key>()
        return entries.map(key).filter { seen.insert($0).inserted }.map { ($0, groups[$0] ?? []) }
    }
}
