import Domain
import StoragePostgres
import TestSupport
import Testing
import UseCases

@testable import Web

/// Two nodes on one database: who is here is known at both, and told as the door lets it.
struct TwoNodesTests {
    /// As the program does each second, at both nodes.
    private func second(_ nodes: [LiveSite]) {
        for node in nodes { node.tick() }
    }

    private func wait(
        _ page: OpenPage, at nodes: [LiveSite], for line: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let event = "event: here\ndata: \(line)\n\n"
        for _ in 0..<1000 where page.last("here") != event {
            second(nodes)
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(page.last("here") == event, "\(page.all)", sourceLocation: sourceLocation)
    }

    @Test(arguments: TestEngine.all)
    func `who is here at one node is shown at the other, to who may know`(
        engine: TestEngine
    ) async throws {
        let one = try await LiveSite(on: engine)
        let two = try await LiveSite(beside: one)
        let mothers = try await one.open("plan", as: one.site.mother)
        let teachers = try await two.open("released", as: one.vault.teacher)
        let hers = try await two.open("plan", as: one.vault.coordinator)
        try await wait(mothers, at: [one, two], for: "Her nå: Kari Koordinator og Lars Lærer")
        try await wait(hers, at: [one, two], for: "Her nå: Lars Lærer og Sara Solbakken")
        #expect(teachers.count("here") == 0)
        try await teachers.close()
        try await teachers.waitForEnd()
        one.site.time.pass(seconds: 6)
        try await wait(mothers, at: [one, two], for: "Her nå: Kari Koordinator")
    }

    @Test(arguments: TestEngine.all)
    func `a node that is killed takes with it whom it told of, within half a minute`(
        engine: TestEngine
    ) async throws {
        let one = try await LiveSite(on: engine)
        let two = try await LiveSite(beside: one)
        let mothers = try await one.open("plan", as: one.site.mother)
        let hers = try await two.open("plan", as: one.vault.coordinator)
        try await hers.wait(for: "hello")
        try await wait(mothers, at: [one, two], for: "Her nå: Kari Koordinator")
        one.site.time.pass(seconds: 29)
        second([one])
        #expect(mothers.last("here") == "event: here\ndata: Her nå: Kari Koordinator\n\n")
        one.site.time.pass(seconds: 2)
        try await wait(mothers, at: [one], for: "")
    }

    @Test(arguments: TestEngine.all)
    func `who may not be there any more is gone from the pages at the other node`(
        engine: TestEngine
    ) async throws {
        let one = try await LiveSite(on: engine)
        let two = try await LiveSite(beside: one)
        let mothers = try await one.open("plan", as: one.site.mother)
        let teachers = try await two.open("released", as: one.vault.teacher)
        try await wait(mothers, at: [one, two], for: "Her nå: Lars Lærer")
        try await TakeBackRelease(one.files)(
            one.release.id, edition: 1, stands: false, in: one.family,
            by: one.vault.coordinator.caller)
        try await teachers.waitForEnd()
        try await wait(mothers, at: [one, two], for: "")
    }

    /// The connection that listens is broken; what is done until it is back is told all the same.
    @Test(.enabled(if: TestServer.address != nil, "VEVEN_TEST_POSTGRES is not set"))
    func `what changed while a node could not listen is told when it can again`() async throws {
        let one = try await LiveSite(on: .postgres)
        let two = try await LiveSite(beside: one)
        let mothers = try await two.open("plan", as: one.site.mother)
        try await mothers.wait(for: "hello")
        for round in 1...3 {
            try await one.vault.breakConnections()
            try await one.writeGoal(in: .home)
            // A break may be heard as well as the change itself: at least one of them comes.
            try await mothers.wait(for: "changed", times: round)
        }
    }
}
