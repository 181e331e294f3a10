import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

/// Steps that cannot be taken, steps taken twice, and the way from a hole to help.
struct PlanStepTests {
    private let site: TestSite
    private let plan: String

    init() async throws {
        site = try await TestSite()
        plan = "/families/\(site.family.id.text)/plan"
    }

    private func goal(by account: Account, _ more: [(String, String)] = []) async throws -> String {
        let id = anID(Goal.self).text
        let reply = try await site.ask(
            .post, "\(plan)/goals", as: account,
            form: [("id", id), ("words", "Sove"), ("area", "home")] + more)
        #expect(reply.status == 303)
        return id
    }

    private func help(_ goal: String, from start: Day, by who: String) async throws -> String {
        let id = anID(Action.self).text
        let reply = try await site.ask(
            .post, "\(plan)/goals/\(goal)/actions", as: site.vault.coordinator,
            form: [
                ("id", id), ("action-words", "Ringe"), ("responsible", who), ("start", start.text),
            ])
        #expect(reply.status == 303)
        return id
    }

    @Test func `a proposed goal cannot be reached, and the page says why`() async throws {
        let goal = try await goal(by: site.mother)
        let reply = try await site.ask(
            .post, "\(plan)/goals/\(goal)/step", as: site.vault.coordinator,
            form: [("edition", "1"), ("step", "reach")])
        #expect(reply.status == 422)
        #expect(reply.body.contains("Målet er ikke i planen ennå"))
    }

    @Test func `help that starts later is not done yet, and the page says so`() async throws {
        let goal = try await goal(by: site.vault.coordinator)
        let help = try await help(
            goal, from: Day.testToday.adding(days: 9), by: "person:\(site.person.id.text)")
        let reply = try await site.ask(
            .post, "\(plan)/actions/\(help)/report", as: site.mother,
            form: [("edition", "1"), ("report", "done")])
        #expect(reply.status == 422)
        #expect(reply.body.contains("før det har begynt"))
    }

    @Test func `a second click on done is quiet, and undo leads back to the card`() async throws {
        let goal = try await goal(by: site.vault.coordinator)
        let help = try await help(
            goal, from: .testToday, by: "person:\(site.person.id.text)")
        let path = "\(plan)/actions/\(help)/report"
        for _ in 1...2 {
            let reply = try await site.ask(
                .post, path, as: site.mother,
                form: [("edition", "1"), ("report", "done"), ("goal", goal)])
            #expect(reply.status == 303)
        }
        let undone = try await site.ask(
            .post, path, as: site.mother,
            form: [("edition", "2"), ("report", "underway"), ("goal", goal), ("undo", "1")])
        #expect(undone.location?.hasSuffix("#goal-\(goal)") == true)
        let page = try await site.ask(.get, undone.location ?? "", as: site.mother)
        #expect(page.body.contains("Det står som i gang igjen."))
    }

    @Test func `a hole offers the goals of its area, and the goal takes the need`() async throws {
        let need = anID(Need.self).text
        _ = try await site.ask(
            .post, "\(plan)/needs", as: site.vault.coordinator,
            form: [("id", need), ("words", "Ro"), ("area", "home"), ("weight", "3")])
        let goal = try await goal(by: site.vault.coordinator)
        let offer = try await site.ask(
            .get, "\(plan)/goals?need=\(need)", as: site.vault.coordinator)
        #expect(offer.body.contains("\(goal)/needs"))
        let linked = try await site.ask(
            .post, "\(plan)/goals/\(goal)/needs", as: site.vault.coordinator,
            form: [("edition", "1"), ("needs", need)])
        #expect(linked.location?.hasSuffix("#add-action") == true)
        let refused = try await site.ask(
            .post, "\(plan)/goals/\(goal)/needs", as: site.mother,
            form: [("edition", "2"), ("needs", need)])
        #expect(refused.status == 404)
    }

    @Test func `a new goal is said to be there`() async throws {
        let id = try await goal(by: site.vault.coordinator)
        let page = try await site.ask(
            .get, "\(plan)/goals/\(id)?notice=goal&of=\(id)", as: site.vault.coordinator)
        #expect(page.body.contains("Målet er lagt til."))
        #expect(page.body.contains("<h1>Mål</h1>"))
    }
}
