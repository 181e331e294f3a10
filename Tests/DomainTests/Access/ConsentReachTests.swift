import Testing

@testable import Domain

struct ConsentReachTests {
    private let home = ConsentFamily()
    private var terms: ConsentTerms { home.terms(home.child) }

    private func both(_ terms: ConsentTerms) -> Consent {
        home.consent(terms, (home.mother, .gives(terms)), (home.father, .gives(terms)))
    }

    @Test func `one parent's yes opens nothing, both parents' yes opens all of it`() {
        #expect(home.reach(home.consent(terms, (home.mother, .gives(terms)))).isEmpty)
        #expect(home.reach(both(terms)).areas == [home.child: [.learning, .health]])
    }

    @Test func `when one takes it back, it is closed for all of it`() {
        var consent = both(terms)
        consent.add(
            ConsentAnswer(
                holder: home.father, decision: .withdraws,
                said: Said(by: .person(home.father), at: Instant(milliseconds: 1))))
        #expect(home.reach(consent).isEmpty)
        #expect(consent.state(home.holders(), on: home.today) == .withdrawn)
    }

    @Test func `the narrower yes decides`() {
        let narrow = home.terms(home.child, areas: [.learning], days: 20)
        let consent = home.consent(
            terms, (home.mother, .gives(narrow)), (home.father, .gives(terms)))
        #expect(home.reach(consent).areas == [home.child: [.learning]])
        #expect(consent.lastDay(home.holders()) == narrow.until)
    }

    @Test func `it is open on the last day and closed on the day after`() {
        let consent = both(terms)
        #expect(!home.reach(consent, on: terms.until).isEmpty)
        #expect(home.reach(consent, on: terms.until.adding(days: 1)).isEmpty)
        #expect(
            consent.state(home.holders(), on: terms.until.adding(days: 1))
                == .ended(on: terms.until))
    }

    @Test func `a question that was called off opens nothing, whatever was said`() {
        let consent = home.consent(
            terms, (home.mother, .gives(terms)), (home.father, .gives(terms)), calledOff: true)
        #expect(home.reach(consent).isEmpty)
        #expect(consent.state(home.holders(), on: home.today) == .calledOff)
    }

    @Test func `two consents to the same receiver add up`() {
        let learning = home.terms(home.child, areas: [.learning])
        let health = home.terms(home.child, areas: [.health])
        let reach = home.reach(both(learning), both(health))
        #expect(reach.areas == [home.child: [.learning, .health]])
    }

    @Test func `on the sixteenth birthday the parents' yes no longer opens`() throws {
        let terms = home.terms(home.teen, areas: [.health], days: 600)
        let consent = both(terms)
        let born = try #require(home.members.first { $0.id == home.teen }).born
        let sixteen = try #require(Day(year: born.year + 16, month: born.month, day: born.day))
        let before = sixteen.adding(days: -1)
        #expect(!home.reach(consent, on: before).isEmpty)
        #expect(home.reach(consent, on: sixteen).isEmpty)
        #expect(
            consent.state(home.holders(on: sixteen), on: sixteen) == .waiting(for: [home.teen]))
    }

    @Test func `what the family has in common opens when all who decide include it`() {
        let terms = home.terms(home.mother, home.father, home.child, whole: true)
        let without = home.terms(home.mother, home.father, home.child)
        let all = home.consent(
            terms, (home.mother, .gives(terms)), (home.father, .gives(terms)))
        let some = home.consent(
            terms, (home.mother, .gives(terms)), (home.father, .gives(without)))
        #expect(home.reach(all).common == [.learning, .health])
        #expect(home.reach(some).common.isEmpty)
        #expect(home.reach(some).areas.count == 3)
    }

    @Test func `a child nobody decides for is never opened`() {
        let terms = home.terms(home.orphan)
        #expect(home.reach(both(terms)).isEmpty)
    }
}
