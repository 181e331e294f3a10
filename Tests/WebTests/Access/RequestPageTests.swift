import Domain
import TestSupport
import Testing

@testable import Web

struct RequestPageTests {
    private let acute: AcuteSite
    private var site: TestSite { acute.site }
    private var requests: String { site.at("/requests") }
    private var texts: RequestTexts { .nb }

    init() async throws { acute = try await AcuteSite() }

    private func ask(_ form: [(String, String)], at part: String = "") async throws
        -> TestSite.Reply
    {
        try await site.ask(
            .post, requests + part, as: site.mother,
            form: [("id", anID(Domain.Request.self).text)] + form)
    }

    private func correct(to: String = "coordinator") async throws {
        let reply = try await ask([("wrong", "Tredje klasse"), ("right", "Fjerde"), ("to", to)])
        #expect(reply.status == 303)
    }

    private func answer(done: String = "no", words: String = "Det står slik fra skolen")
        async throws
        -> TestSite.Reply
    {
        let request = try #require(
            try await site.vault.change(site.family.id) { try $0.requests.all() }.last)
        let id = request.id.text
        return try await site.ask(
            .post, "\(requests)/\(id)/answer", as: site.coordinator,
            form: [
                ("edition", String(request.edition)), ("answer-\(id)", words),
                ("is-done-\(id)", done),
            ])
    }

    @Test func `a correction stands on the coordinator's day until she answers`() async throws {
        try await correct()
        let today = try await site.ask(.get, "/today", as: site.coordinator)
        #expect(today.body.contains(texts.todayWaits(.correction)))
        #expect(try await answer(words: "").status == 422)
        #expect(try await answer().status == 303)
        let after = try await site.ask(.get, "/today", as: site.coordinator)
        #expect(!after.body.contains(texts.todayWaits(.correction)))
    }

    @Test func `the asker reads the answer at home and there; what was not followed stays`()
        async throws
    {
        try await correct()
        _ = try await answer()
        let home = try await site.ask(.get, site.at(), as: site.mother)
        #expect(home.body.contains(texts.gotAnswer("Det står slik fra skolen")))
        let own = try await site.ask(.get, requests, as: site.mother)
        #expect(own.body.contains(texts.staysAsNote))
        let plan = try await site.ask(.get, site.at("/plan"), as: site.mother)
        #expect(plan.body.contains("Tredje klasse"))
    }

    @Test func `a line about the coordinator leads to the leader`() async throws {
        try await site.vault.note(.seePlan, on: site.family.id)
        let day = Day.testToday.text
        let about = site.coordinator.id.text
        let log = try await site.ask(.get, site.at("/log"), as: site.mother)
        #expect(log.body.contains("/requests/ask?about=\(about)&amp;day=\(day)"))
        #expect(log.body.contains(EmergencyTexts.nb.because(.coordinator(toFamily: true))))
        let form = try await site.ask(
            .get, "\(requests)/ask?about=\(about)&day=\(day)", as: site.mother)
        #expect(form.body.contains(texts.aboutCoordinator))
        let fields = [
            ("about", about), ("day", day), ("question", "Hvorfor?"), ("to", "coordinator"),
        ]
        #expect(try await ask(fields, at: "/ask").status == 303)
        let today = try await site.ask(.get, "/today", as: site.coordinator)
        #expect(!today.body.contains(texts.toAnswer + "<"))
        let privacy = try await site.ask(.get, "/privacy", as: acute.leader)
        #expect(privacy.body.contains("Hvorfor?"))
    }

    @Test func `the leader answers a wish to be erased`() async throws {
        #expect(try await ask([("erase-words", "Alt om meg")]).status == 303)
        let request = try #require(
            try await site.vault.change(site.family.id) { try $0.requests.all() }.last)
        let id = request.id.text
        let path = "/privacy/\(site.family.id.text)/requests/\(id)"
        let form = [("edition", "1"), ("answer-\(id)", "Vi ser på det"), ("is-done-\(id)", "no")]
        #expect(try await site.ask(.post, path, as: site.coordinator, form: form).status == 404)
        #expect(try await site.ask(.post, path, as: acute.leader, form: form).status == 303)
        let own = try await site.ask(.get, requests, as: site.mother)
        #expect(own.body.contains("Vi ser på det"))
    }

    @Test func `all that must be mended is said at once, and nothing typed is lost`() async throws {
        let reply = try await ask([("wrong", ""), ("right", "Fjerde"), ("to", "")])
        #expect(reply.status == 422)
        #expect(reply.body.contains("href=\"#wrong\"") && reply.body.contains("href=\"#to\""))
        #expect(reply.body.contains("Fjerde"))
        #expect(try await ask([("erase-words", " ")]).status == 422)
    }

    @Test func `nobody asks about what is not in the log, or in another's place`() async throws {
        let fields = [
            ("about", acute.nurse.id.text), ("day", Day.testToday.text), ("question", "x"),
            ("to", "coordinator"),
        ]
        #expect(try await ask(fields, at: "/ask").status == 404)
        let other = try await site.ask(
            .post, requests, as: site.coordinator,
            form: [
                ("id", anID(Domain.Request.self).text), ("wrong", "x"), ("right", "y"),
                ("to", "coordinator"),
            ])
        #expect(other.status == 404)
    }
}
