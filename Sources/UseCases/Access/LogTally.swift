import Domain

/// How often one role looked, changed and was refused on one day (UTC).
package struct LogTally: Sendable, Equatable {
    package let day: Day
    package let role: Role
    package let looks: Int
    package let changes: Int
    package let refusals: Int

    package init(day: Day, role: Role, looks: Int, changes: Int, refusals: Int) {
        self.day = day
        self.role = role
        self.looks = looks
        self.changes = changes
        self.refusals = refusals
    }
}

/// What one account did with one family in one hour.
package struct HourOfLooks: Sendable, Equatable {
    /// The beginning of the hour (UTC).
    package let hour: Instant
    package let account: AccountID
    package let role: Role
    package let family: FamilyID
    package let count: Int

    package init(hour: Instant, account: AccountID, role: Role, family: FamilyID, count: Int) {
        self.hour = hour
        self.account = account
        self.role = role
        self.family = family
        self.count = count
    }
}

/// How many families one account opened on one day (UTC).
package struct FamiliesInDay: Sendable, Equatable {
    package let day: Day
    package let account: AccountID
    package let role: Role
    package let count: Int

    package init(day: Day, account: AccountID, role: Role, count: Int) {
        self.day = day
        self.account = account
        self.role = role
        self.count = count
    }
}

/// Which hours of the day (UTC) may be night on the municipality's wall, and which days may hold a
/// part of its weekend: a coarse sieve for the database, before the clock is asked.
package struct CoarseHours: Sendable, Equatable {
    package let hours: [Int]
    package let days: [Day]

    package init(hours: [Int], days: [Day]) {
        self.hours = hours
        self.days = days
    }
}
