import Domain
import HTTPTypes
import Instruments
import TestSupport
import UseCases

@testable import Web

/// A site with one round of mapping under way.
struct AnsweringSite {
    let site: TestSite
    let round: Mapping

    init() async throws {
        site = try await TestSite()
        let round = aMapping(by: site.coordinator.id)
        _ = try await site.vault.change(site.family.id) { try $0.mappings.insert(round) }
        self.round = round
    }

    func sheet(_ instrument: String, _ person: PersonID? = nil) -> String {
        site.at("/mapping/\(round.id.text)/\((person ?? site.person.id).text)/\(instrument)")
    }

    /// Opens a questionnaire, fills it in and sends it.
    func answer(
        _ instrument: String, _ answers: [(String, String)], as account: Account,
        about person: PersonID? = nil
    ) async throws -> TestSite.Reply {
        let path = sheet(instrument, person)
        let page = try await site.ask(.get, path, as: account)
        return try await site.ask(.post, path, as: account, form: hidden(page) + answers)
    }

    /// What the opened form carries unseen.
    func hidden(_ page: TestSite.Reply) -> [(String, String)] {
        ["id", "edition"].map { ($0, page.hidden($0)) }
    }

    func alerts() async throws -> [SafetyAlert] {
        try await site.vault.change(site.family.id) { try $0.alerts.all() }
    }

    func responses() async throws -> [UseCases.Response] {
        try await site.vault.change(site.family.id) { try $0.responses.all() }
    }
}
