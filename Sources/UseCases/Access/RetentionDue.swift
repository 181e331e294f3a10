import Domain

/// One thing that a rule lets be erased: a family by its short code, or a number of records.
package struct RetentionDue: Sendable, Equatable {
    package let rule: RetentionRule
    /// The family; nil for records, which are counted only.
    package let family: FamilyID?
    package let count: Int
    /// When the family was changed last, or the day before which the records lie.
    package let since: Day

    package init(_ rule: RetentionRule, family: FamilyID, since: Day) {
        self.rule = rule
        self.family = family
        count = 1
        self.since = since
    }

    package init(_ rule: RetentionRule, count: Int, before day: Day) {
        self.rule = rule
        family = nil
        self.count = count
        since = day
    }
}
