import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// A page whose parts are remembered says at each look what is true then.
struct RememberedPageTests {
    private let site: TestSite
    private let goal = aGoal(status: .active(since: .testToday))

    init() async throws {
        site = try await TestSite()
        let goal = goal
        let help = anAction(
            of: goal, responsible: .service(site.vault.school.id), due: .testToday)
        let own = anAction(
            of: goal, responsible: .account(site.coordinator.id), due: .testToday)
        let need = aNeed("Et sted å bo")
        try await write { file in
            try file.needs.add(need)
            try file.goals.add(goal)
            try file.actions.add(help)
            try file.actions.add(own)
        }
    }

    private func write(_ body: @escaping @Sendable (CaseFile) throws -> Void) async throws {
        try await site.vault.files.change(
            site.family.id, by: site.coordinator.caller, as: .writeAction, body)
    }

    private func page() async throws -> String {
        try await site.ask(.get, site.at(), as: site.coordinator).body
    }

    private func main(_ page: String) throws -> Substring {
        let begin = try #require(page.firstRange(of: "<main"))
        let end = try #require(page.firstRange(of: "</main>"))
        return page[begin.lowerBound..<end.lowerBound]
    }

    @Test func `who looks again sees the same, and the database is asked for less`() async throws {
        let counts = site.vault.database.counts
        let before = counts.statements
        let first = try main(await page())
        let between = counts.statements
        #expect(try main(await page()) == first)
        #expect(counts.statements - between <= (between - before) / 2)
    }

    @Test func `no form is remembered, because each has an identity of its own`() async throws {
        #expect(try !main(await page()).contains("name=\"id\""))
    }

    @Test func `what was changed since is there`() async throws {
        #expect(try await !page().contains("Noen å ringe"))
        let action = Action(
            id: anID(), of: goal, words: try Words("Noen å ringe"),
            responsible: .account(site.coordinator.id), start: .testToday, due: .testToday,
            status: .planned)
        try await write { try $0.actions.add(action) }
        #expect(try await page().contains("Noen å ringe"))
    }

    @Test func `somebody who got another name is called so at once`() async throws {
        #expect(try main(await page()).contains("Kari Koordinator"))
        var renamed = site.coordinator
        renamed.name = try Name("Kari Nordmann")
        let (changed, municipality) = (renamed, site.vault.municipality.id)
        try await site.vault.vault.change { session in
            guard try session.municipality(municipality).save(changed) else { throw Stale() }
        }
        let after = try main(await page())
        #expect(after.contains("Kari Nordmann") && !after.contains("Kari Koordinator"))
    }

    @Test func `a new day has other words`() async throws {
        let words = FamiliesTexts.nb.notYet
        #expect(try !main(await page()).contains(words))
        site.time.pass(seconds: 86_400)
        #expect(try main(await page()).contains(words))
    }

    @Test func `each reads it in their own language`() async throws {
        #expect(try main(await page()).contains(PlanTexts.nb.weave))
        try await site.vault.installation.sessions.remember(.english, for: site.coordinator.id)
        let english = try main(await page())
        #expect(english.contains(PlanTexts.en.weave) && !english.contains(PlanTexts.nb.weave))
    }
}
