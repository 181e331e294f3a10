import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// Which words were read, and in which language the whole way goes.
struct AnsweredLanguageTests {
    private func answer(
        _ mapping: AnsweringSite, _ sheet: String, _ answers: [(String, String)]
    ) async throws {
        let mother = mapping.site.mother
        let page = try await mapping.site.ask(.get, sheet, as: mother)
        _ = try await mapping.site.ask(
            .post, sheet, as: mother, form: mapping.hidden(page) + answers)
    }

    @Test func `the languages that questions were read in are kept with the answers`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let sheet = mapping.sheet("phq9")
        try await answer(mapping, sheet + "?in=ar", [("q-1", "1")])
        try await answer(mapping, sheet, [("q-1", "1"), ("q-2", "1")])
        try await answer(mapping, sheet + "?in=uk", [("q-1", "1"), ("q-2", "1")])
        // Who changed nothing read nothing anew.
        #expect(try await mapping.responses().map(\.languages) == [["ar", "nb"]])
    }

    @Test func `a score says the words that were answered, not those of whoever looks`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let answers = (1...9).map { ("q-\($0)", "0") }
        try await answer(mapping, mapping.sheet("phq9") + "?in=ar", answers)
        let profile = try await mapping.site.ask(
            .get, mapping.site.at("/profile"), as: mapping.site.coordinator)
        let own = Texts.of(.bokmal).assessment.origin(.ownTranslation)
        #expect(profile.body.contains("arabisk: \(own)"))
        let copy = try await mapping.site.ask(
            .get, mapping.site.at("/profile"), as: mapping.site.mother)
        #expect(copy.body.contains("arabisk"))
    }

    @Test func `where the browser asks for Arabic a member reads the whole way in it`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let site = mapping.site
        func ask(_ path: String, as account: Account) async throws -> String {
            try await site.ask(.get, path, as: account, headers: [.acceptLanguage: "ar,nb"]).body
        }
        let list = try await ask(site.at("/mapping"), as: site.mother)
        #expect(list.contains("lang=\"ar\" dir=\"rtl\""))
        #expect(list.contains("phq9?in=ar\""))
        let sheet = try await ask(mapping.sheet("phq9"), as: site.mother)
        #expect(sheet.contains("<html lang=\"ar\""))
        #expect(sheet.contains(RoundWords.ar.seenByYou))
        #expect(sheet.contains("/mapping?in=ar\""))
        // Who chose bokmål has it, whatever the browser asks for; who works here has the site's.
        let chosen = try await ask(mapping.sheet("phq9") + "?in=nb", as: site.mother)
        #expect(chosen.contains("<html lang=\"nb\"") && chosen.contains("/mapping?in=nb\""))
        let worker = try await ask(mapping.sheet("phq9"), as: site.coordinator)
        #expect(worker.contains("<html lang=\"nb\""))
    }

    @Test func `a translation of ours says so in every language`() async throws {
        let mapping = try await AnsweringSite()
        let mother = mapping.site.mother
        let nn = try await mapping.site.ask(.get, mapping.sheet("phq9") + "?in=nn", as: mother)
        let isOurs = try #require(try Catalog.shipped().texts("phq9", .nn)).isUnreadTranslation
        #expect(nn.body.contains(KeepingTexts.nn.ourTranslation) == isOurs)
        let own = try await mapping.site.ask(.get, mapping.sheet("life-areas"), as: mother)
        #expect(!own.body.contains(KeepingTexts.nb.ourTranslation))
    }

    @Test(arguments: InstrumentLanguage.allCases)
    func `nothing is left unsaid in any of the languages`(_ language: InstrumentLanguage) {
        let all =
            Mirror(reflecting: KeepingTexts.of(language)).children.compactMap {
                $0.value as? String
            }
            + Mirror(reflecting: RoundWords.of(language)).children.compactMap {
                $0.value as? String
            }
        #expect(all.count == 15 + 6 && all.allSatisfy { !$0.isEmpty })
        #expect(KeepingTexts.of(language).room(500).contains("500"))
    }
}
