import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

/// What one node tells the others of who is here, and how long they believe it.
struct WhoIsHereTests {
    private let family = anID(Family.self)
    private let mother = anID(Account.self)
    private let teacher = anID(Account.self)

    private func told(
        _ people: PresenceNews.People, by node: String = "one"
    ) -> PresenceNews { PresenceNews(node: node, .here([family: people])) }

    @Test func `what a node said is over when it does not say it again`() {
        var here = HereElsewhere()
        #expect(here.take(told([mother: .fromNobody]), at: .testNow) == [family])
        #expect(here.take(told([mother: .fromNobody]), at: .testNow.adding(seconds: 10)) == [])
        #expect(here.forget(at: .testNow.adding(seconds: 39)) == [])
        #expect(here.here(in: family) == [mother: .fromNobody])
        #expect(here.forget(at: .testNow.adding(seconds: 40)) == [family])
        #expect(here.here(in: family).isEmpty)
    }

    @Test func `who goes from one node to another is here all the time`() {
        var here = HereElsewhere()
        _ = here.take(told([mother: .fromNobody]), at: .testNow)
        #expect(here.take(PresenceNews(node: "one", .leaving), at: .testNow) == [])
        let soon = Instant.testNow.adding(seconds: 3)
        #expect(here.take(told([mother: .fromNobody], by: "two"), at: soon) == [])
        #expect(here.forget(at: .testNow.adding(seconds: 6)) == [])
        #expect(here.here(in: family) == [mother: .fromNobody])
    }

    @Test func `a node that leaves takes with it who does not come again`() {
        var here = HereElsewhere()
        _ = here.take(told([mother: .fromNobody]), at: .testNow)
        _ = here.take(PresenceNews(node: "one", .leaving), at: .testNow)
        #expect(here.forget(at: .testNow.adding(seconds: 6)) == [family])
    }

    @Test func `a change is told once a second at most, and all of it again every ten`() {
        var telling = TellingWhoIsHere()
        let people: PresenceNews.People = [mother: .fromNobody, teacher: .fromFamily]
        for _ in 0..<5 { telling.changed(in: family) }
        var messages: [[FamilyID: PresenceNews.People]] = []
        for second in 0..<25 {
            messages += telling.next(at: .testNow.adding(seconds: second)) { _ in people }
        }
        #expect(messages == [[family: people], [family: people], [family: people]])
    }

    @Test func `that nobody is left is told once`() {
        var telling = TellingWhoIsHere()
        telling.changed(in: family)
        _ = telling.next(at: .testNow) { _ in [mother: .fromNobody] }
        telling.changed(in: family)
        let last = telling.next(at: .testNow.adding(seconds: 1)) { _ in [:] }
        #expect(last == [[family: [:]]])
        #expect(telling.next(at: .testNow.adding(seconds: 60)) { _ in [:] } == [])
    }

    @Test func `four thousand families are told within seconds, and no message is too long`() {
        var telling = TellingWhoIsHere()
        var left: Set<FamilyID> = []
        for _ in 0..<4000 {
            let family = anID(Family.self)
            left.insert(family)
            telling.changed(in: family)
        }
        for second in 0..<6 {
            let messages = telling.next(at: .testNow.adding(seconds: second)) { _ in
                [mother: .fromNobody]
            }
            #expect(messages.count <= 20)
            for message in messages {
                #expect(message.count <= 50)
                left.subtract(message.keys)
            }
        }
        #expect(left.isEmpty)
    }

    @Test func `a family with more people than fit is told of in part`() {
        var telling = TellingWhoIsHere()
        telling.changed(in: family)
        var many: PresenceNews.People = [:]
        for _ in 0..<300 { many[anID()] = .fromNobody }
        let messages = telling.next(at: .testNow) { _ in many }
        #expect(messages.count == 1)
        #expect((1...100).contains(messages[0][family]?.count ?? 0))
    }
}
