import Domain

/// Some entries of a family's log that follow each other, newest first; only allowed ones.
package struct LogStretch: Sendable, Equatable {
    package let entries: [AuditEntry]
    /// The number in the chain before which the older ones lie; nil if there are none.
    package let older: Int?

    package init(entries: [AuditEntry], older: Int?) {
        self.entries = entries
        self.older = older
    }
}

/// How often somebody without access tried to open the family's file on one day.
package struct RefusedAttempts: Sendable, Equatable {
    /// More than this many are not counted: the number then means "at least" [own choice].
    package static let most = 200

    /// The day in UTC.
    package let day: Day
    package let account: AccountID
    package let count: Int

    package init(day: Day, account: AccountID, count: Int) {
        self.day = day
        self.account = account
        self.count = count
    }
}
