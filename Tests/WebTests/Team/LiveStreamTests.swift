import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// What is told to a page that is open, and when that ends.
struct LiveStreamTests {
    @Test func `a change is told to who has the page open, without a word of it`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        #expect(page.status == 200)
        #expect(page.headers[.contentType] == "text/event-stream")
        try await page.wait(for: "hello")
        try await live.writeGoal(in: .home)
        try await page.wait(for: "changed")
        #expect(!page.all.joined().contains("Et mål"))
    }

    @Test func `a helper hears nothing of what was not released, and then of what was`()
        async throws
    {
        let live = try await LiveSite()
        let page = try await live.open("released", as: live.vault.teacher)
        try await page.wait(for: "hello")
        try await live.writeGoal(in: .economy)
        try await live.writeGoal(in: .learning)
        try await page.wait(for: "changed")
        #expect(page.count("changed") == 1)
    }

    @Test func `what a page does not show it is not told of`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("team", as: live.vault.coordinator)
        try await page.wait(for: "hello")
        try await live.writeGoal(in: .economy)
        try await TakeBackRelease(live.files)(
            live.release.id, edition: 1, stands: false, in: live.family,
            by: live.vault.coordinator.caller)
        try await page.wait(for: "changed")
        #expect(page.count("changed") == 1)
    }

    @Test func `what was changed between the page and its stream is caught up with`() async throws {
        let live = try await LiveSite()
        let made = live.site.time.now
        live.site.time.pass(seconds: 20)
        try await live.writeGoal(in: .home)
        let coordinators = try await live.open("plan", as: live.vault.coordinator, since: made)
        let mothers = try await live.open("plan", as: live.site.mother, since: made)
        try await mothers.wait(for: "changed")
        try await coordinators.wait(for: "changed")
    }

    @Test func `one's own form is not told to the page that follows on it`() async throws {
        let live = try await LiveSite()
        try await live.writeGoal(in: .home)
        live.site.time.pass(seconds: 1)
        let page = try await live.open("plan", as: live.vault.coordinator)
        try await live.writeGoal(in: .home)
        try await page.wait(for: "changed")
        #expect(page.count("changed") == 1)
    }

    @Test func `who was away longer than is remembered looks again, whatever happened`()
        async throws
    {
        let live = try await LiveSite()
        let made = live.site.time.now
        live.site.time.pass(seconds: 300)
        live.hub.tick()
        let page = try await live.open("plan", as: live.site.mother, since: made)
        try await page.wait(for: "changed")
        live.hub.take(.missed)
        try await page.wait(for: "changed", times: 2)
    }

    @Test func `the line shows that it stands, and from where to go on`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        for _ in 0..<ServerLimits().beatSeconds { live.hub.tick() }
        let moment = live.site.time.now.milliseconds
        for _ in 0..<2000 where page.all.count < 2 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(page.all.last == ": here\nid: \(moment)\n\n")
    }

    @Test func `when this node stops, each client is told to go to another`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        live.hub.close()
        try await page.waitForEnd()
        let last = try #require(page.all.last)
        #expect(last.hasPrefix("retry: ") && last.contains("event: later\n"))
        let next = try await live.open("plan", as: live.site.mother)
        #expect(next.status == 429)
    }

    @Test func `who hangs up is let go of`() async throws {
        let live = try await LiveSite()
        let page = try await live.open("plan", as: live.site.mother)
        try await page.wait(for: "hello")
        #expect(live.hub.count == 1)
        try await page.close()
        try await page.waitForEnd()
        #expect(live.hub.count == 0)
    }

    @Test func `one account has only so many streams, and the next page works without`()
        async throws
    {
        let live = try await LiveSite()
        var pages: [OpenPage] = []
        for _ in 0..<ServerLimits().streamsPerAccount {
            let page = try await live.open("plan", as: live.site.mother)
            try await page.wait(for: "hello")
            pages.append(page)
        }
        #expect(try await live.open("plan", as: live.site.mother).status == 429)
        #expect(try await live.open("plan", as: live.vault.coordinator).status == 200)
    }

    @Test func `a receiver who takes nothing is let go of, and costs no more than its places`()
        async throws
    {
        let live = try await LiveSite()
        let guest = LiveGuest(
            family: live.family, place: .plan, account: live.site.mother, token: "",
            line: .fromNobody, came: live.site.time.now)
        let seat = try #require(live.hub.enter(guest))
        for _ in 0..<100 { seat.send(.right) }
        var taken = 0
        for await _ in seat.signals { taken += 1 }
        #expect(taken < 40)
    }

    @Test func `a page that is read carries what it follows by, and a policy that lets it`()
        async throws
    {
        let live = try await LiveSite()
        let plan = "/families/\(live.family.text)/plan"
        let page = try await live.site.ask(.get, plan, as: live.site.mother)
        #expect(page.body.contains("/live?page=plan"))
        #expect(page.headers[.contentSecurityPolicy]?.contains("connect-src 'self'") == true)
        let log = try await live.site.ask(
            .get, "/families/\(live.family.text)/log", as: live.site.mother)
        #expect(log.headers[.contentSecurityPolicy]?.contains("connect-src") == false)
        let fault = try await live.site.ask(
            .post, "\(plan)/matters", as: live.site.mother, form: [("words", "")])
        #expect(fault.status == 422)
        #expect(!fault.body.contains("id=\"live\""))
    }
}
