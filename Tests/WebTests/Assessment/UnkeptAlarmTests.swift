import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// An alarming answer that cannot be kept is told all the same: once, and to nobody else.
struct UnkeptAlarmTests {
    private let texts = AnsweringTexts.nb

    enum End: CaseIterable { case calledBack, used, late }

    /// A page with the alarming question lies open, and then the link ends.
    private func ended(_ end: End) async throws -> (LinkSite, form: [(String, String)]) {
        let link = try await LinkSite("phq9")
        let open = try await link.see("/1/q/9")
        switch end {
        case .calledBack: try await link.callBack()
        case .used: _ = try await link.send("/send")
        case .late: link.site.time.pass(days: 15)
        }
        return (link, link.hidden(open))
    }

    @Test(arguments: End.allCases)
    func `an alarming answer by a link that ended while its page lay open is told once`(
        _ end: End
    ) async throws {
        let (link, form) = try await ended(end)
        for _ in 1...3 {
            let reply = try await link.send("/1/q/9", form + [("q-9", "1")])
            #expect(reply.status == 404)
            #expect(reply.body.contains(texts.notKeptButTold))
            #expect(reply.body.contains("tel:113") && !reply.body.contains("<details"))
            #expect(!reply.body.contains("Sara") && !reply.body.contains("Solbakken"))
            #expect(!reply.body.contains(link.secret))
        }
        let alerts = try await link.alerts()
        #expect(alerts.count == 1)
        #expect(alerts.first?.person == link.site.person.id)
        #expect(try await link.responses().isEmpty)
        let mapping = try await link.site.ask(
            .get, link.site.at("/mapping"), as: link.site.coordinator)
        #expect(mapping.body.contains(AssessmentTexts.nb.cameTooLate))
    }

    @Test func `what was acted on is not told again by the same link`() async throws {
        let (link, form) = try await ended(.used)
        let alarming = form + [("q-9", "2")]
        _ = try await link.send("/1/q/9", alarming)
        let alert = try #require(try await link.alerts().first)
        try await HandleAlert(link.files)(
            alert.id, edition: 1, words: Words(trusted: "Ringte"), in: link.site.family.id,
            by: link.site.coordinator.caller)
        #expect(try await link.send("/1/q/9", alarming).status == 404)
        #expect(try await link.alerts().count == 1)
    }

    @Test func `the whole page tells too, whatever else on it cannot be read`() async throws {
        let (link, form) = try await ended(.calledBack)
        let reply = try await link.send("/1", form + [("q-1", "99"), ("q-9", "3")])
        #expect(reply.status == 404 && reply.body.contains(texts.notKeptButTold))
        #expect(try await link.alerts().count == 1)
    }

    @Test func `an answer that does not alarm is told to nobody`() async throws {
        let (link, form) = try await ended(.used)
        let unknown = try await link.site.ask(.post, "/l/abcdefgh/1/q/9", form: form).body
        #expect(unknown.contains(texts.notKept) && !unknown.contains(texts.notKeptButTold))
        for answer in [("q-9", "0"), ("q-1", "3"), ("then", "decline")] {
            let reply = try await link.send("/1/q/9", form + [answer])
            #expect(reply.status == 404 && reply.body == unknown)
        }
        #expect(try await link.alerts().isEmpty)
    }

    @Test func `a link that never was tells nobody, and neither does one that ended long ago`()
        async throws
    {
        let (link, form) = try await ended(.used)
        let alarming = form + [("q-9", "3")]
        let unknown = try await link.site.ask(.post, "/l/abcdefgh/1/q/9", form: form).body
        let made = String(link.secret.reversed())
        let guess = try await link.site.ask(.post, "/l/\(made)/1/q/9", form: alarming)
        #expect(guess.status == 404 && guess.body == unknown)
        link.site.time.pass(seconds: AnswerLink.grace * 86_400 + 60)
        let old = try await link.send("/1/q/9", alarming)
        #expect(old.status == 404 && old.body == unknown)
        #expect(try await link.alerts().isEmpty)
    }

    @Test func `a form that the link never asked tells nobody`() async throws {
        let link = try await LinkSite("gad7")
        let open = try await link.see("/1/q/1")
        try await link.callBack()
        let form = [("form", "phq9"), ("key", "1"), ("id", open.hidden("id")), ("q-9", "3")]
        #expect(try await link.send("/1/q/9", form).status == 404)
        #expect(try await link.alerts().isEmpty)
    }

    @Test func `an alarming answer that must wait its turn is told, and said so`() async throws {
        let link = try await LinkSite("phq9")
        let open = try await link.see("/1/q/9")
        for _ in 1..<180 { _ = try await link.site.ask(.head, link.address + "/pause") }
        let calm = try await link.send("/1/q/9", link.hidden(open) + [("q-9", "0")])
        #expect(calm.status == 429 && !calm.body.contains(texts.notKeptButTold))
        let alarming = link.hidden(open) + [("q-9", "1")]
        for _ in 1...2 {
            let reply = try await link.send("/1/q/9", alarming)
            #expect(reply.status == 429)
            #expect(reply.headers[.retryAfter] != nil)
            #expect(reply.body.contains(texts.waitTitle))
            #expect(reply.body.contains(texts.notKeptButTold) && reply.body.contains("tel:113"))
        }
        #expect(try await link.alerts().count == 1)
        #expect(try await link.responses().isEmpty)
        link.site.time.pass(seconds: 5)
        #expect(try await link.send("/1/q/9", alarming).status == 200)
        #expect(try await link.alerts().count == 2)
        #expect(try await link.responses().count == 1)
    }

    @Test func `behind an address that guessed too much, an ended link still tells`()
        async throws
    {
        let (link, form) = try await ended(.calledBack)
        for number in 0..<14 { _ = try await link.site.ask(.get, "/l/guess\(number)") }
        let reply = try await link.send("/1/q/9", form + [("q-9", "1")])
        #expect(reply.status == 429 && reply.body.contains(texts.notKeptButTold))
        #expect(try await link.alerts().count == 1)
    }

    @Test func `nobody in the family reads in the log that an answer alarmed`() async throws {
        let (link, form) = try await ended(.used)
        _ = try await link.send("/1/q/9", form + [("q-9", "1")])
        let words = LogTexts.nb.act(.tellByLink)
        let path = link.site.at("/log")
        let hers = try await link.site.ask(.get, path, as: link.site.mother)
        #expect(hers.status == 200 && !hers.body.contains(words))
        let log = try await SeeLog(link.files)(
            link.site.family.id, by: link.site.coordinator.caller)
        #expect(log.entries.contains { $0.act == Act.tellByLink.rawValue })
    }
}
