import Domain

/// Shows the leader in charge of privacy how much was looked and changed, and what is worth asking
/// about: short codes instead of families.
package struct SeeLogStatistics: Sendable {
    let files: MunicipalFiles

    package init(_ files: MunicipalFiles) { self.files = files }

    /// - Throws: `Refused` unless the caller looks after privacy.
    package func callAsFunction(
        back period: LogPeriod, by caller: Caller
    ) async throws -> LogStatistics {
        let clock = files.clock
        return try await files.read(by: caller, as: .seeLogStatistics) { shelves, today in
            let now = clock.now()
            let since = now.adding(seconds: -period.rawValue * 86_400)
            let finder = OddLookFinder(log: shelves.log, since: since, clock: clock)
            let looks = try finder.all(pairs: shelves.relativesPairs(), until: now)
            return LogStatistics(
                period: period, today: today,
                tallies: SafeTally.all(try shelves.log.tallies(since: since), by: period),
                looks: looks,
                accounts: try shelves.accounts(Set(looks.flatMap(\.namedAccounts))),
                services: try shelves.services())
        }
    }
}

/// How far back one looks, in days.
package enum LogPeriod: Int, CaseIterable, Sendable {
    case month = 30
    case quarter = 90
}

/// The log of a municipality in numbers, and its odd looks.
package struct LogStatistics: Sendable {
    package let period: LogPeriod
    package let today: Day
    package let tallies: [SafeTally]
    /// The newest first.
    package let looks: [OddLook]
    package let accounts: [AccountID: Account]
    package let services: [Service]
}

/// What one role did in a week or a month. For roles of family members small numbers are hidden:
/// they could tell of one family.
package struct SafeTally: Sendable, Equatable {
    /// The first day of the week or month.
    package let from: Day
    package let role: Role
    package let looks: SafeCount
    package let changes: SafeCount
    package let refusals: SafeCount

    /// By week for a month, by month for a quarter; the newest first.
    static func all(_ tallies: [LogTally], by period: LogPeriod) -> [SafeTally] {
        struct Row: Hashable {
            let from: Day
            let role: Role
        }
        let rows = Dictionary(grouping: tallies) {
            Row(from: start(of: $0.day, period), role: $0.role)
        }
        return rows.map { row, some in
            SafeTally(
                from: row.from, role: row.role,
                counts: [\LogTally.looks, \.changes, \.refusals].map { count in
                    some.reduce(0) { $0 + $1[keyPath: count] }
                })
        }.sorted { ($1.from, $0.role.order) < ($0.from, $1.role.order) }
    }

    private init(from: Day, role: Role, counts: [Int]) {
        self.from = from
        self.role = role
        let safe =
            role.isFamily ? SmallCells.hidden([counts]).cells[0] : counts.map(SafeCount.exactly)
        (looks, changes, refusals) = (safe[0], safe[1], safe[2])
    }

    private static func start(of day: Day, _ period: LogPeriod) -> Day {
        period == .month
            ? day.adding(days: 1 - day.weekday) : day.adding(days: 1 - day.day)
    }
}

extension Role {
    fileprivate var order: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}
