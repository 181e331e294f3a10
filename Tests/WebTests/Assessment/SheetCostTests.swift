import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// What it costs to send a form of answers: one transaction, one line of the log, and no more
/// statements in a family with much behind it than in a new one.
struct SheetCostTests {
    /// What one request asked of the database, and the lines it left in the family's log.
    private struct Cost: Equatable {
        var statements: Int
        var commits: Int
        var acts: [String]
    }

    private func cost(
        in site: TestSite, _ status: Int,
        of request: () async throws -> TestSite.Reply
    ) async throws -> Cost {
        let lines = try await acts(site).count
        let counts = site.vault.database.counts
        let (statements, commits) = (counts.statements, counts.commits)
        #expect(try await request().status == status)
        let cost = (counts.statements - statements, counts.commits - commits)
        let acts = try await acts(site)
        return Cost(
            statements: cost.0, commits: cost.1, acts: Array(acts.prefix(acts.count - lines)))
    }

    /// Newest first, without those who asked for the log.
    private func acts(_ site: TestSite) async throws -> [String] {
        try await SeeLog(site.vault.files)(site.family.id, by: site.coordinator.caller)
            .entries.map(\.act).filter { $0 != Act.seeLog.rawValue }
    }

    private func refusals(_ site: TestSite) async throws -> Int {
        try await SeeLog(site.vault.files)(site.family.id, by: site.coordinator.caller)
            .refused.map(\.count).reduce(0, +)
    }

    /// Sends a form as somebody who signed in before.
    private func send(
        _ form: [(String, String)], to path: String, in site: TestSite, by token: String
    ) async throws -> TestSite.Reply {
        try await site.ask(
            .post, path, form: form, headers: [.cookie: "__Host-session=\(token)"])
    }

    @Test func `saving answers is one transaction and one line of the log`() async throws {
        let mapping = try await AnsweringSite()
        let (site, mother) = (mapping.site, mapping.site.mother)
        let token = try await site.token(of: mother)
        let path = mapping.sheet("gad7")
        let opened = try await site.ask(.get, path, as: mother)
        let form = mapping.hidden(opened) + (1...7).map { ("q-\($0)", "1") }
        let first = try await cost(in: site, 303) {
            try await send(form, to: path, in: site, by: token)
        }
        // Who asks; the family and who stands in it; the round, what the municipality decided, the
        // answers so far and the newest round; the answers kept; three for the line of the log.
        #expect(first == Cost(statements: 11, commits: 1, acts: ["answerQuestions"]))
        let again = try await site.ask(.get, path + "/q/1", as: mother)
        let one = try await cost(in: site, 303) {
            try await send(
                mapping.hidden(again) + [("q-1", "2"), ("then", "next")], to: path + "/q/1",
                in: site, by: token)
        }
        #expect(one == first)
    }

    @Test func `many other answers in the family cost nothing more`() async throws {
        let mapping = try await AnsweringSite()
        let (site, coordinator) = (mapping.site, mapping.site.coordinator)
        let token = try await site.token(of: coordinator)
        let path = mapping.sheet("osss3")
        func save(_ value: String) async throws -> Cost {
            let page = try await site.ask(.get, path, as: coordinator)
            let form = mapping.hidden(page) + [("q-1", value)]
            return try await cost(in: site, 303) {
                try await send(form, to: path, in: site, by: token)
            }
        }
        let alone = try await save("1")
        for sheet in ["gad7", "swls"] {
            _ = try await mapping.answer(sheet, [("q-1", "1")], as: coordinator)
        }
        #expect(try await save("2") == alone)
        // The coordinator may mend older rounds, so nobody asks which is the newest.
        #expect(alone == Cost(statements: 10, commits: 1, acts: ["answerQuestions"]))
    }

    @Test func `a form that changes nothing was a look`() async throws {
        let mapping = try await AnsweringSite()
        let (site, mother) = (mapping.site, mapping.site.mother)
        let token = try await site.token(of: mother)
        let path = mapping.sheet("gad7")
        let form = mapping.hidden(try await site.ask(.get, path, as: mother))
        let blank = try await cost(in: site, 422) {
            try await send(form, to: path, in: site, by: token)
        }
        #expect(blank == Cost(statements: 9, commits: 1, acts: ["seeMapping"]))
        let skipped = try await cost(in: site, 303) {
            try await send(form + [("then", "skip")], to: path + "/q/1", in: site, by: token)
        }
        #expect(skipped == blank)
        #expect(try await mapping.responses().isEmpty)
    }

    @Test func `a form refused is one line too, and leaves nothing`() async throws {
        let mapping = try await AnsweringSite()
        let young = try await mapping.site.member(
            .youngPerson, aPerson(name: "Ali", born: .testToday.adding(days: -16 * 366)))
        let refused = try await refusals(mapping.site)
        let reply = try await mapping.site.ask(
            .post, mapping.sheet("gad7"), as: young,
            form: [("id", anID(Response.self).text), ("edition", ""), ("q-1", "1")])
        #expect(reply.status == 404)
        #expect(try await refusals(mapping.site) == refused + 1)
        #expect(try await mapping.responses().isEmpty)
    }

    @Test func `answering by a link is one transaction and one line of the log`() async throws {
        let link = try await LinkSite("gad7", "osss3")
        let opened = try await link.see("/1")
        let kept = try await cost(in: link.site, 303) {
            try await link.send("/1", link.hidden(opened) + [("q-1", "1"), ("then", "save")])
        }
        // One for whether the link opens today, and one for whose secret it is.
        #expect(kept == Cost(statements: 11, commits: 1, acts: ["answerByLink"]))
        let paused = try await cost(in: link.site, 303) {
            try await link.send("/1", link.hidden(opened) + [("then", "pause")])
        }
        #expect(paused.commits == 1)
        #expect(paused.acts == ["seeByLink"])
        let sent = try await cost(in: link.site, 200) { try await link.send("/send") }
        #expect(sent.commits == 1)
        #expect(sent.acts == ["answerByLink"])
        #expect(try await link.responses().allSatisfy { $0.finishedAt != nil })
    }

    @Test func `a form of a link that stands elsewhere now keeps nothing`() async throws {
        let link = try await LinkSite("gad7", "osss3")
        let opened = try await link.see("/1")
        let reply = try await link.send("/2", link.hidden(opened) + [("q-1", "1")])
        #expect(reply.status == 404)
        #expect(try await link.responses().isEmpty)
    }
}
