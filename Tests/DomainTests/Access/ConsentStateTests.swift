import Testing

@testable import Domain

struct ConsentStateTests {
    private let home = ConsentFamily()
    private var terms: ConsentTerms { home.terms(home.child) }

    private func state(_ consent: Consent) -> ConsentState {
        consent.state(home.holders(), on: home.today)
    }

    @Test func `it waits for those who have not answered`() {
        #expect(state(home.consent(terms)) == .waiting(for: [home.mother, home.father]))
        let half = home.consent(terms, (home.mother, .gives(terms)))
        #expect(state(half) == .waiting(for: [home.father]))
        #expect(half.waits(for: home.father, home.holders(), on: home.today))
        #expect(!half.waits(for: home.mother, home.holders(), on: home.today))
    }

    @Test func `one no is a no`() {
        let consent = home.consent(
            terms, (home.mother, .gives(terms)), (home.father, .declines))
        #expect(state(consent) == .declined)
    }

    @Test func `each yes to another part waits for nobody and opens nothing`() {
        let one = home.terms(home.child, areas: [.learning])
        let other = home.terms(home.child, areas: [.health])
        let consent = home.consent(
            terms, (home.mother, .gives(one)), (home.father, .gives(other)))
        #expect(state(consent) == .waiting(for: []))
    }

    @Test func `what one decides alone is open while the rest waits`() {
        let terms = home.terms(home.mother, home.child)
        let consent = home.consent(terms, (home.mother, .gives(terms)))
        #expect(state(consent) == .holds(until: terms.until, waiting: [home.father]))
    }

    @Test func `it holds as long as the longest part, not the shortest`() {
        let short = home.terms(home.mother, days: 10)
        let terms = home.terms(home.mother, home.father)
        let consent = home.consent(
            terms, (home.mother, .gives(short)), (home.father, .gives(terms)))
        #expect(consent.lastDay(home.holders()) == terms.until)
        let later = home.today.adding(days: 30)
        #expect(
            consent.state(home.holders(), on: later) == .holds(until: terms.until, waiting: []))
    }

    @Test func `what ends within a month is told, unless it is asked for again`() {
        let soon = home.terms(home.child, days: 12)
        let consent = home.consent(
            soon, (home.mother, .gives(soon)), (home.father, .gives(soon)))
        let again = home.consent(terms, called: "again")
        #expect(consent.endsSoon(home.holders(), on: home.today) == soon.until)
        #expect(!consent.isRenewed(in: [consent], home.holders(), on: home.today))
        #expect(consent.isRenewed(in: [consent, again], home.holders(), on: home.today))
    }

    @Test func `a question is slow after a week without all answers`() {
        #expect(home.consent(terms).isSlow(home.holders(), on: home.today))
        #expect(!home.consent(terms).isSlow(home.holders(), on: home.today.adding(days: -4)))
    }

    @Test func `a release says no more and no longer than the consent`() throws {
        let narrow = home.terms(home.child, areas: [.learning], days: 20)
        let consent = home.consent(
            terms, (home.mother, .gives(narrow)), (home.father, .gives(terms)))
        let release = Release(
            id: ID(trusted: "r"), receiver: home.school, persons: .all,
            areas: [.learning, .health, .home], purpose: Words(trusted: "lekser"),
            from: home.today, until: home.today.adding(days: Release.longest))
        let open = try #require(
            release.opened(by: [consent], home.holders(), on: home.today))
        #expect(open.until == narrow.until)
        #expect(open.areas == [.learning])
        #expect(open.persons == .only([home.child]))
        #expect(release.opened(by: [], home.holders(), on: home.today) == nil)
    }
}
