import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// An hour together: the member holds the coordinator's tablet.
struct TogetherTests {
    private func answer(
        _ mapping: AnsweringSite, _ path: String, _ answers: [(String, String)]
    ) async throws -> TestSite.Reply {
        let page = try await mapping.site.ask(.get, path, as: mapping.site.coordinator)
        return try await mapping.site.ask(
            .post, path, as: mapping.site.coordinator,
            form: mapping.hidden(page) + answers)
    }

    @Test func `after the last question nothing of the family lies open before the member`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let sheet = mapping.sheet("osss3")
        let sent = try await answer(
            mapping, sheet, (1...3).map { ("q-\($0)", "2") })
        let done = try await mapping.site.ask(
            .get, try #require(sent.location), as: mapping.site.coordinator)
        #expect(done.body.contains(AnsweringTexts.nb.thanksTitle))
        // Other questions wait: the tablet is not handed back yet.
        #expect(done.body.contains("/go-on") || done.body.contains(AnsweringTexts.nb.goOn))
        #expect(!done.body.contains(KeepingTexts.nb.giveBack))
        #expect(done.body.contains(KeepingTexts.nb.forCoordinator))
        #expect(!done.body.contains("/profile") && !done.body.contains("Solbakken"))
        #expect(!done.body.contains(mapping.site.coordinator.name.text))
    }

    @Test func `when nothing more is asked the tablet is handed back`() {
        let end = ForCoordinator(texts: .nb, to: Paths.home, isAll: true).html.string
        #expect(end.contains(KeepingTexts.nb.giveBack))
    }

    @Test func `after an alarming answer the member reads whom to call, the coordinator behind it`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let sent = try await answer(mapping, mapping.sheet("phq9"), [("q-9", "2")])
        let path = try #require(sent.location)
        #expect(path.hasPrefix(mapping.sheet("safety")))
        let page = try await mapping.site.ask(.get, path, as: mapping.site.coordinator)
        #expect(page.body.contains(SafetyTexts.nb.thankYou) && page.body.contains("tel:113"))
        #expect(!page.body.contains(SafetyTexts.nb.actToday))
        #expect(!page.body.contains("/plan\"") && !page.body.contains("Solbakken"))
        let link = "href=\"\(mapping.sheet("safety"))\""
        #expect(page.body.contains(link))
        let own = try await mapping.site.ask(
            .get, mapping.sheet("safety"), as: mapping.site.coordinator)
        #expect(own.body.contains(SafetyTexts.nb.actToday))
    }

    @Test func `the way of answering goes along: all on one page leads to the next whole page`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let sent = try await answer(
            mapping, mapping.sheet("osss3"), (1...3).map { ("q-\($0)", "2") })
        #expect(sent.location == mapping.sheet("osss3") + "/done?view=whole")
        let done = try await mapping.site.ask(
            .get, try #require(sent.location), as: mapping.site.coordinator)
        #expect(!done.body.contains("/go-on"))
        #expect(done.body.contains("href=\"\(mapping.sheet(""))"))
    }
}
