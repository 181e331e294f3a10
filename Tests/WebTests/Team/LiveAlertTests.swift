import Domain
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// An alarming answer is told at once to the coordinator's open pages, and what it says to no page.
struct LiveAlertTests {
    @Test(arguments: ["mapping", "home"])
    func `the coordinator's open page is told at once`(_ name: String) async throws {
        let live = try await LiveSite()
        let round = aMapping(by: live.vault.coordinator.id)
        _ = try await live.vault.change(live.family) { try $0.mappings.insert(round) }
        let page = try await live.open(name, as: live.vault.coordinator)
        try await page.wait(for: "hello")
        let sheet = AnsweredSheet(
            id: anID(), mapping: round.id, person: live.site.person.id, instrument: "phq9",
            answers: Answers(["9": .value(1)]), edition: nil, alert: anID())
        let answering = AnswerQuestions(live.files, try shippedQuestionnaires())
        _ = try await answering(sheet, in: live.family, by: live.site.mother.caller)
        try await page.wait(for: "changed")
        #expect(!page.all.joined().contains("phq9"))
        #expect(try await live.vault.change(live.family) { try $0.alerts.all() }.count == 1)
    }
}
