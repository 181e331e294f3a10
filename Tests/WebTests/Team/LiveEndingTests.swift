import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// Access that is over ends the stream at once, and tells nothing of why.
struct LiveEndingTests {
    private func isGone(_ page: OpenPage) async throws {
        try await page.waitForEnd()
        #expect(page.all.last == "event: gone\ndata: over\n\n")
        #expect(page.count("changed") == 0)
    }

    @Test func `a release that is taken back closes the helper's stream`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("released", as: live.vault.teacher)
        try await page.wait(for: "hello")
        try await TakeBackRelease(live.files)(
            live.release.id, edition: 1, stands: false, in: live.family,
            by: live.site.mother.caller)
        try await isGone(page)
        let part = try await live.site.ask(
            .get, "/released/\(live.family.text)", as: live.vault.teacher)
        #expect(part.status == 404)
    }

    @Test func `a consent that ends by the clock closes it, though nobody does anything`()
        async throws
    {
        let live = try await LiveSite(consentFor: 0)
        let page = try await live.open("released", as: live.vault.teacher)
        try await page.wait(for: "hello")
        live.hub.tick()
        let tomorrow = 86_400 - live.site.time.now.secondsOfDay
        live.site.time.pass(seconds: tomorrow)
        // The session would be over too: who looks on has signed in anew.
        let fresh = try await live.open("released", as: live.vault.teacher)
        #expect(fresh.status == 404)
        live.hub.tick()
        try await isGone(page)
    }

    @Test func `signing out closes all that the session had open, and no other's`() async throws {
        let live = try await LiveSite()
        let token = try await live.site.token(of: live.site.mother)
        let (first, second) = (
            try await live.open("plan", as: live.site.mother, token: token),
            try await live.open("team", as: live.site.mother, token: token)
        )
        let other = try await live.open("plan", as: live.site.mother)
        for page in [first, second, other] { try await page.wait(for: "hello") }
        _ = try await live.vault.installation.sessions.end(token)
        try await isGone(first)
        try await isGone(second)
        #expect(!other.isOver)
    }

    @Test func `a session that is over by the clock closes it; listening keeps none alive`()
        async throws
    {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        for _ in 0..<60 {
            live.site.time.pass(seconds: 61)
            for _ in 0..<ServerLimits().beatSeconds where !page.isOver { live.hub.tick() }
            _ = try await look(live, page)
        }
        try await page.waitForEnd()
        #expect(page.all.last == "event: gone\ndata: over\n\n")
    }

    private func look(_ live: LiveSite, _ page: OpenPage) async throws -> Int {
        let name = try #require(HTTPField.Name("Veven-Live"))
        return try await live.site.ask(
            .get, "/families/\(live.family.text)/plan",
            headers: [.cookie: "__Host-session=\(page.token)", name: page.visit]
        ).status
    }

    @Test func `an account that is closed has nothing open`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("released", as: live.vault.teacher)
        try await page.wait(for: "hello")
        let (teacher, town) = (live.vault.teacher, live.vault.municipality.id)
        try await live.vault.vault.change { session in
            try session.municipality(town).end(teacher, at: .testNow)
        }
        try await isGone(page)
    }

    @Test func `a family that is handed over is closed to who had it`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("home", as: live.vault.coordinator)
        try await page.wait(for: "hello")
        let next = anAccount(in: live.vault.municipality.id, name: "Nina Ny")
        try await live.vault.installation.founding.add([next])
        try await HandOver(live.files)(
            live.family, to: next.id, edition: 1, by: live.vault.coordinator.caller)
        try await isGone(page)
    }

    @Test func `a family that is erased has nothing open`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        try await live.vault.installation.erasure.erase(live.family, at: .testNow)
        try await isGone(page)
    }

    @Test(arguments: ["plan", "home", "team", "mapping", "released", "log", ""])
    func `who stands elsewhere gets the answer of what is not there`(_ page: String) async throws {
        let live = try await LiveSite()
        for account in [live.vault.volunteer, live.vault.leader] {
            #expect(try await live.open(page, as: account).status == 404)
        }
        let nowhere = "/families/\(anID(Family.self).text)/live?page=\(page)"
        let reply = try await live.site.ask(.get, nowhere, as: live.vault.coordinator)
        #expect(reply.status == 404)
    }

    @Test func `a helper whose part grows is told to look again`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("released", as: live.vault.teacher)
        try await page.wait(for: "hello")
        try await ReleasePart(live.files)(
            aRelease(to: live.school, areas: [.leisure]), in: live.family,
            by: live.vault.coordinator.caller)
        try await page.wait(for: "changed")
    }

    @Test func `a helper whose part became another before the stream began is told so`()
        async throws
    {
        let live = try await LiveSite()
        let made = live.site.time.now
        live.site.time.pass(seconds: 10)
        try await ReleasePart(live.files)(
            aRelease(to: live.school, areas: [.leisure]), in: live.family,
            by: live.vault.coordinator.caller)
        let page = try await live.open("released", as: live.vault.teacher, since: made)
        try await page.wait(for: "changed")
    }
}
