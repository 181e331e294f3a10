import Domain
import Foundation
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

/// Questionnaires from elsewhere: who may bring them, what for, and that none is written over.
struct BringQuestionnaireTests {
    private let vault: TestVault
    private let admin: Account
    private let catalog: Catalog

    init() async throws {
        vault = try await aVault()
        admin = anAccount(.administrator, in: vault.municipality.id, name: "Ada")
        try await vault.installation.founding.add([admin])
        catalog = try Catalog.shipped()
    }

    /// Words for the five questions of HSCL-5, each answered with 1-4.
    private func form(_ title: String = "Uro", options: Int = 4) throws -> Form {
        words(for: try #require(catalog.instrument("hscl5")), called: title, options: options)
    }

    private func words(
        for key: Instrument, called title: String = "Ordene", options: Int = .max
    ) -> Form {
        let items = key.items.map { item in
            var question = FormItem(item.id, .choice, Wording("Spørsmål \(item.id)"))
            question.options = item.range.prefix(options).map {
                FormOption(
                    .coding(Coding("c\($0)")), Wording("Svar \($0)"), weight: ExactNumber($0))
            }
            return question
        }
        return Form(
            id: "uro", version: "1", language: "nb", title: Wording(title), items: items)
    }

    private var bring: BringQuestionnaire {
        BringQuestionnaire(vault.municipalFiles, catalog: catalog)
    }

    @Test(arguments: Role.allCases) func `nobody but an administrator sees, brings or takes any`(
        role: Role
    ) async throws {
        guard role != .administrator else { return }
        let caller = Account(
            id: anID(), municipality: vault.municipality.id, role: role,
            name: Name(trusted: "En annen")
        ).caller
        let files = vault.municipalFiles
        let form = try form()
        await #expect(throws: Refused.self) { _ = try await SeeBrought(files)(by: caller) }
        await #expect(throws: Refused.self) {
            try await bring(form, for: .words(forKey: "hscl5"), by: caller)
        }
        await #expect(throws: Refused.self) {
            _ = try await GiveOutQuestionnaire(files, catalog: catalog)("phq9", by: caller)
        }
        await #expect(throws: Refused.self) {
            _ = try await SeeEditions(files)("hscl5", by: caller)
        }
        #expect(try await SeeBrought(files)(by: admin.caller).isEmpty)
    }

    @Test func `words for a licensed key become the catalogue's words`() async throws {
        try await bring(try form(), for: .words(forKey: "hscl5"), by: admin.caller)
        let municipality = vault.municipality.id
        let settings = try await vault.vault.look { session in
            try session.municipality(municipality).settings()
        }
        let here = AskedCatalogue(shipped: catalog, settings: settings, on: .testToday)
        let texts = try #require(here.texts("hscl5", .nb))
        #expect(texts.title == "Uro")
        #expect(texts.name(of: "mean") == "Plager i hverdagen")
        let asked = try #require(here.form("hscl5"))
        #expect(asked.allItems.filter(\.isQuestion).map(\.id.rawValue) == (1...5).map(String.init))
        #expect(asked.item("5")?.wording?.text == "Spørsmål 5")
    }

    @Test(arguments: ["hscl5", "sdq-self"])
    func `licensed words never cross to another municipality`(
        key: InstrumentID
    ) async throws {
        let there = aMunicipality()
        let other = anAccount(.administrator, in: there.id, name: "Nabo")
        try await vault.installation.founding.found(there, services: [], staff: [other])
        let instrument = try #require(catalog.instrument(key))
        let words = words(for: instrument)
        try await bring(words, for: .words(forKey: key), by: admin.caller)
        let giveOut = GiveOutQuestionnaire(vault.municipalFiles, catalog: catalog)
        #expect(try await giveOut(key, by: admin.caller) == words)
        await #expect(throws: Refused.self) { _ = try await giveOut(key, by: other.caller) }
        #expect(try await SeeBrought(vault.municipalFiles)(by: other.caller).isEmpty)
        let settings = try await vault.vault.look { try $0.municipality(there.id).settings() }
        let neighbour = AskedCatalogue(shipped: catalog, settings: settings, on: .testToday)
        #expect(!neighbour.hasWords(key) && neighbour.form(key) == nil)
        #expect(neighbour.texts(key, .nb) == nil && neighbour.wordings(key).isEmpty)
        // What the neighbour brings under the same key is the neighbour's alone.
        let own = self.words(for: instrument, called: "Naboens")
        try await bring(own, for: .words(forKey: key), by: other.caller)
        #expect(try await giveOut(key, by: admin.caller).title.text != "Naboens")
        #expect(try await giveOut(key, by: other.caller).title.text == "Naboens")
    }

    @Test func `words that do not fit the key are told and not kept`() async throws {
        let short = try form(options: 3)
        let unfit = await #expect(throws: BringQuestionnaire.Unfit.self) {
            try await bring(short, for: .words(forKey: "hscl5"), by: admin.caller)
        }
        #expect(unfit?.faults.count == 5)
        let form = try form()
        for key: InstrumentID in ["phq9", "nobody"] {
            await #expect(throws: Refused.self) {
                try await bring(form, for: .words(forKey: key), by: admin.caller)
            }
        }
        #expect(try await SeeBrought(vault.municipalFiles)(by: admin.caller).isEmpty)
    }

    @Test func `each import gets the next number, the same twice none, and old ones stay`()
        async throws
    {
        for title in ["Uro", "Uro", "Engstelse", "Uro"] {
            try await bring(try form(title), for: .words(forKey: "hscl5"), by: admin.caller)
        }
        let municipality = vault.municipality.id
        let titles = try await vault.vault.look { session in
            try (1...4).map {
                try session.municipality(municipality).questionnaire("hscl5", number: $0)?.form
                    .title
                    .text
            }
        }
        #expect(titles == ["Uro", "Engstelse", "Uro", nil])
    }

    @Test func `another municipality does not see them`() async throws {
        try await bring(try form(), for: .words(forKey: "hscl5"), by: admin.caller)
        let other = aMunicipality(name: "Bakkevik")
        let stranger = anAccount(.administrator, in: other.id, name: "Eva")
        try await vault.installation.founding.found(other, services: [], staff: [stranger])
        let files = vault.municipalFiles
        #expect(try await SeeBrought(files)(by: stranger.caller).isEmpty)
        await #expect(throws: Refused.self) {
            _ = try await GiveOutQuestionnaire(files, catalog: catalog)(
                "hscl5", by: stranger.caller)
        }
    }

    @Test func `only what everybody may use goes out, and what the municipality brought`()
        async throws
    {
        let giveOut = GiveOutQuestionnaire(vault.municipalFiles, catalog: catalog)
        let shipped = try await giveOut("phq9", by: admin.caller)
        #expect(shipped.allItems.count(where: \.isQuestion) == 9)
        await #expect(throws: Refused.self) { _ = try await giveOut("hscl5", by: admin.caller) }
        try await bring(try form(), for: .words(forKey: "hscl5"), by: admin.caller)
        #expect(try await giveOut("hscl5", by: admin.caller).title.text == "Uro")
    }

    @Test func `words in a language that nobody named are not kept`() async throws {
        let form = try form()
        let mute = Form(
            id: form.id, version: "1", language: Form.unknownLanguage, title: form.title,
            items: form.items)
        let unfit = await #expect(throws: BringQuestionnaire.Unfit.self) {
            try await bring(mute, for: .words(forKey: "hscl5"), by: admin.caller)
        }
        #expect(unfit?.faults.map(\.problem) == [.languageNotSaid])
    }

    @Test func `every edition is there with the day it was kept, the newest first`() async throws {
        for title in ["Uro", "Engstelse"] {
            try await bring(try form(title), for: .words(forKey: "hscl5"), by: admin.caller)
        }
        let editions = try await SeeEditions(vault.municipalFiles)("hscl5", by: admin.caller)
        #expect(editions.map(\.number) == [2, 1])
        #expect(editions.map(\.form.title.text) == ["Engstelse", "Uro"])
        #expect(editions.allSatisfy { $0.day == .testToday })
        let giveOut = GiveOutQuestionnaire(vault.municipalFiles, catalog: catalog)
        #expect(try await giveOut("hscl5", number: 1, by: admin.caller).title.text == "Uro")
        #expect(try await SeeEditions(vault.municipalFiles)("phq9", by: admin.caller).isEmpty)
    }

    @Test func `a row from before the day was kept is read`() throws {
        let kept = ImportedQuestionnaire(
            form: try form(), number: 1, use: .words(forKey: "hscl5"), on: .testToday)
        var row = try #require(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(kept)) as? [String: Any])
        #expect(row.removeValue(forKey: "dayText") as? String == Day.testToday.text)
        let old = try JSONDecoder().decode(
            ImportedQuestionnaire.self, from: JSONSerialization.data(withJSONObject: row))
        #expect(old.day == nil && old.isSame(as: kept))
    }
}
