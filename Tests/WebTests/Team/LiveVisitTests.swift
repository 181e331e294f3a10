import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// A page that looks again by itself: one line in the log for a visit, and one for each hour in
/// which it saw something new. And who is here while it is open.
struct LiveVisitTests {
    private func look(
        _ live: LiveSite, _ path: String = "plan", visit: String, token: String
    ) async throws -> Int {
        let name = try #require(HTTPField.Name("Veven-Live"))
        return try await live.site.ask(
            .get, "/families/\(live.family.text)/\(path)",
            headers: [.cookie: "__Host-session=\(token)", name: visit]
        ).status
    }

    @Test func `looking again within a visit writes no line, and one after an hour`() async throws {
        let live = try await LiveSite()
        let token = try await live.site.token(of: live.site.mother)
        _ = try await look(live, visit: "", token: token)
        #expect(try await live.lines(.seePlan) == 1)
        let page = try await live.open("plan", as: live.site.mother, token: token)
        try await page.wait(for: "hello")
        for _ in 0..<5 { #expect(try await look(live, visit: page.visit, token: token) == 200) }
        #expect(try await live.lines(.seePlan) == 1)
        for minutes in [30, 29] {
            live.site.time.pass(seconds: minutes * 60)
            _ = try await live.site.ask(
                .get, "/families/\(live.family.text)/log",
                headers: [.cookie: "__Host-session=\(token)"])
        }
        live.site.time.pass(seconds: 120)
        for _ in 0..<5 { _ = try await look(live, visit: page.visit, token: token) }
        #expect(try await live.lines(.seePlan) == 2)
    }

    @Test func `a visit spares no line for another page, another session or another person`()
        async throws
    {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        let before = try await live.lines(.seePlan)
        _ = try await look(live, "team", visit: page.visit, token: page.token)
        #expect(try await live.lines(.seeTeam) == 1)
        let others = [
            try await live.site.token(of: live.site.mother),
            try await live.site.token(of: live.vault.coordinator),
        ]
        for token in others { _ = try await look(live, visit: page.visit, token: token) }
        #expect(try await live.lines(.seePlan) == before + 2)
        _ = try await look(live, visit: "made-up", token: page.token)
        #expect(try await live.lines(.seePlan) == before + 3)
    }

    @Test func `the stream alone writes the line of the visit, when no page did`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        #expect(try await live.lines(.seePlan) == 1)
    }

    @Test func `who is here is shown while they are, and lingers while they turn a page`()
        async throws
    {
        let live = try await LiveSite()
        let mothers = try await live.open("plan", as: live.site.mother)
        try await mothers.wait(for: "hello")
        let teachers = try await live.open("released", as: live.vault.teacher)
        try await mothers.wait(for: "here")
        #expect(mothers.all.contains("event: here\ndata: Her nå: Lars Lærer\n\n"))
        #expect(teachers.count("here") == 0)
        try await teachers.close()
        try await teachers.waitForEnd()
        live.hub.tick()
        #expect(mothers.count("here") == 1)
        live.site.time.pass(seconds: 6)
        live.hub.tick()
        try await mothers.wait(for: "here", times: 2)
        #expect(mothers.last("here") == "event: here\ndata: \n\n")
    }

    @Test func `who may not be there any more is gone from the others' pages at once`()
        async throws
    {
        let live = try await LiveSite()
        let mothers = try await live.open("plan", as: live.site.mother)
        let teachers = try await live.open("released", as: live.vault.teacher)
        try await mothers.wait(for: "here")
        try await TakeBackRelease(live.files)(
            live.release.id, edition: 1, stands: false, in: live.family,
            by: live.vault.coordinator.caller)
        try await teachers.waitForEnd()
        try await mothers.wait(for: "here", times: 2)
        #expect(mothers.last("here") == "event: here\ndata: \n\n")
    }

    @Test func `a name with a line break begins no event of its own`() {
        let event = LiveEvent.here("Kari\n\nevent: gone")
        #expect(String(buffer: event.bytes) == "event: here\ndata: Kari  event: gone\n\n")
    }
}
