import Domain
import Testing

struct RetentionRuleTests {
    private let today = Day(year: 2028, month: 2, day: 29) ?? Day(number: 0)

    private func rule(_ kind: RetentionKind, _ length: Int?, from: Int = -10) -> RetentionRule {
        RetentionRule(
            kind, length: length, source: Words(trusted: "Plan"), from: today.adding(days: from),
            said: Said(by: .account(AccountID(trusted: "a")), at: Instant(milliseconds: 0)))
    }

    @Test func `years are counted back to the same day, and from a leap day to the day before`() {
        #expect(rule(.closedFamilies, 4).cut(on: today)?.text == "2024-02-29")
        #expect(rule(.closedFamilies, 3).cut(on: today)?.text == "2025-02-28")
        #expect(rule(.findings, 30).cut(on: today) == today.adding(days: -30))
    }

    @Test func `nothing is cut without a length, or before the rule begins`() {
        #expect(rule(.findings, nil).cut(on: today) == nil)
        #expect(rule(.findings, 0).cut(on: today) == nil)
        #expect(rule(.findings, 1, from: 1).cut(on: today) == nil)
    }

    @Test func `the rule that began last is in force`() {
        let rules = [
            rule(.findings, 1, from: -5), rule(.findings, 2, from: -1),
            rule(.findings, 3, from: 1), rule(.endedSessions, 4, from: 0),
        ]
        #expect(rules.inForce(.findings, on: today)?.length == 2)
        #expect(rules.inForce(.closedFamilies, on: today) == nil)
    }

    @Test func `a short code is recognised however it is typed`() {
        let family = FamilyID(trusted: "019a0000-0000-7000-8000-0000ab12cd34")
        #expect(family.shortCode == "AB12-CD34")
        for typed in ["ab12cd34", " AB12 CD34", "ab12-cd34"] { #expect(family.isCalled(typed)) }
        for typed in ["", "AB12-CD35", "CD34"] { #expect(!family.isCalled(typed)) }
    }

    @Test func `an odd number of families is far above what is usual, and above the floor`() {
        let limits = OddLookLimits.ownChoice
        #expect(limits.isMany(10, usual: 3))
        #expect(!limits.isMany(9, usual: 1))
        #expect(!limits.isMany(12, usual: 4))
    }
}
