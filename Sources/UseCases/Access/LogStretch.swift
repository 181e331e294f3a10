import Domain

/// Some entries of a family's log that follow each other, newest first; only allowed ones.
package struct LogStretch: Sendable, Equatable {
    /// How many are read at a time.
    static let step = 400

    package let entries: [AuditEntry]
    /// From where the older ones go on; nil if there are none.
    package let older: Int?

    package init(entries: [AuditEntry], older: Int?) {
        self.entries = entries
        self.older = older
    }
}

/// A part of the log as one caller reads it, newest first.
package struct ReadLog: Sendable, Equatable {
    package let entries: [AuditEntry]
    /// The moment before which the older ones lie; nil if there are none.
    package let older: Instant?

    init(_ found: [AuditEntry], most: Int, _ discreet: (AuditEntry) -> AuditEntry) {
        let last = found.prefix(most).last?.at
        let shown = found.enumerated().prefix { $0.offset < most || $0.element.at == last }
        entries = shown.map { discreet($0.element) }
        older = shown.count < found.count ? last : nil
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
