import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// What is replaced or becomes another is shown before it is kept.
struct BroughtConfirmTests {
    private let brought: BroughtSite

    init() async throws { brought = try await BroughtSite() }

    private func own(_ items: String, head: String = #""id": "stove", "title": "Varme""#) -> String
    {
        """
        {"resourceType": "Questionnaire", "status": "active", "language": "nb", \(head),
         "item": [\(items)]}
        """
    }

    private func line(_ id: String, _ words: String) -> String {
        #"{"linkId": "\#(id)", "type": "string", "text": "\#(words)"}"#
    }

    private let settings = [
        ("brought-use", "own"), ("brought-who", "adult"), ("brought-from", "18"),
        ("brought-minutes", "2"), ("brought-counting", "none"),
    ]

    private func stored() async throws -> [ImportedQuestionnaire] {
        try await SeeBrought(brought.site.vault.municipalFiles)(by: brought.admin.caller)
    }

    @Test func `a second one says which it replaces, since when, and what differs`() async throws {
        let first = own(line("a", "Varmt?") + "," + line("b", "Kaldt?"))
        #expect(try await brought.keep([("source", first)] + settings).status == 303)
        #expect(try await brought.keep([("source", first)] + settings).status == 303)
        let second = own(line("a", "Varmt nå?") + "," + line("c", "Vått?"))
        let fields = [("source", second)] + settings
        let shown = try await brought.keep(fields)
        #expect(shown.status == 200)
        for words in [
            "Dette erstatter utgave 1, fra ", BroughtConfirmTexts.nb.replacesOwn, "Én linje er ny",
            "Én linje er borte", "Én linje er endret", "Vått?", "Kaldt?",
        ] {
            #expect(shown.body.contains(words), "\(words)")
        }
        #expect(try await stored().map(\.number) == [1])
        // Under another name it stands beside the first.
        let other = try await brought.confirm(fields, on: shown, [("brought-name", "stove-2")])
        #expect(other.headers[.location] == "/catalogue/questionnaires/own-stove-2?saved=yes")
        #expect(try await brought.keep(fields).status == 200)
        #expect(try await brought.confirm(fields, on: shown).status == 303)
        #expect(
            try await stored().map { "\($0.id.rawValue) \($0.number)" } == [
                "own-stove 2", "own-stove-2 1",
            ])
        #expect(try await stored().first?.day == .testToday)
        // What was seen is not what stands there any more.
        let late = try await brought.confirm([("source", first)] + settings, on: shown)
        #expect(late.status == 200 && late.body.contains("Dette erstatter utgave 2"))
        let wrong = try await brought.keep(fields + [("brought-name", "æ ø")])
        #expect(wrong.status == 422 && wrong.body.contains("#brought-name"))
    }

    @Test func `earlier editions can be seen and taken out`() async throws {
        for (place, words) in ["Varmt?", "Kaldt?"].enumerated() {
            let fields = [("source", own(line("a", words)))] + settings
            let shown = try await brought.keep(fields)
            if place > 0 { #expect(try await brought.confirm(fields, on: shown).status == 303) }
        }
        let page = try await brought.see("/catalogue/questionnaires/own-stove")
        let old = "/catalogue/questionnaires/own-stove/editions/1"
        #expect(page.body.contains(old))
        let edition = try await brought.see(old)
        #expect(edition.body.contains("Varmt?") && !edition.body.contains("Kaldt?"))
        let file = try await brought.see("/catalogue/own-stove/export.json?edition=1")
        #expect(file.body.contains("Varmt?"))
        #expect(try await brought.see("/catalogue/own-stove/export?edition=1").status == 200)
        for path in ["own-stove/export.json?edition=9", "own-stove/export?edition=x"] {
            #expect(try await brought.see("/catalogue/\(path)").status == 404)
        }
        #expect(
            try await brought.see("/catalogue/questionnaires/own-stove/editions/3").status == 404)
        let other = brought.site.coordinator
        #expect(try await brought.site.ask(.get, old, as: other).status == 404)
    }

    @Test func `files without a name never stand in each other's way`() async throws {
        for (head, name) in [
            (#""title": "Første"#, "own-F-rste"), (#""title": "Andre"#, "own-Andre"),
            (#""version": "1"#, "own-questionnaire"), (#""version": "2"#, "own-questionnaire-2"),
            (#""version": "2"#, "own-questionnaire-2"),
        ] {
            let source = own(line("a", "Varmt?"), head: head + "\"")
            let kept = try await brought.keep([("source", source)] + settings)
            #expect(kept.headers[.location] == "/catalogue/questionnaires/\(name)?saved=yes")
        }
        #expect(try await stored().map(\.number) == [1, 1, 1, 1])
    }

    @Test func `a wrong match is mended on the page, and what is left empty does not come along`()
        async throws
    {
        let key = try #require(try Catalog.shipped().instrument("gse"))
        let extra = #""item": [{"linkId": "when", "type": "date", "text": "Når?"}, {"linkId": "1""#
        let source = InventedFile(key: key).fhir.replacing(#""item": [{"linkId": "1""#, with: extra)
        let fields = [("source", source), ("brought-use", "words"), ("brought-key", "gse")]
        let shown = try await brought.keep(fields)
        #expect(shown.field("brought-is-0") == "" && shown.field("brought-is-1") == "1")
        #expect(shown.body.contains(BroughtTexts.nb.problem(.keyLeavesOut(.question))))
        func matched(_ names: [String]) -> [(String, String)] {
            names.enumerated().map { ("brought-is-\($0)", $1) }
        }
        let plain = (1...10).map(String.init)
        let wrong = try await brought.confirm(fields, on: shown, matched(["", "2", "2", "x"]))
        #expect(wrong.status == 422)
        #expect(wrong.body.contains("#brought-is-2") && wrong.body.contains("#brought-is-3"))
        let turned = matched([""] + plain.reversed())
        let again = try await brought.confirm(fields, on: shown, turned + [("then", "show")])
        #expect(again.status == 200 && again.field("brought-is-1") == "10")
        let lacking = try await brought.confirm(fields, on: shown, matched([""] + plain.dropLast()))
        #expect(lacking.status == 422)
        #expect(lacking.body.contains(BroughtTexts.nb.problem(.notInForm("10"))))
        #expect(try await brought.confirm(fields, on: shown, turned).status == 303)
        let kept = try #require(try await stored().first)
        #expect(kept.form.item("10")?.wording?.text == "Påstand 1")
        #expect(kept.form.item("when") == nil)
    }

    @Test func `what a data dictionary has no room for is told before it is fetched`() async throws
    {
        let page = try await brought.see("/catalogue/phq9/export")
        #expect(page.body.contains("Filen har ikke plass til: oversettelser"))
        #expect(page.body.contains("/catalogue/phq9/export.csv"))
        #expect(
            try await brought.see("/catalogue/import").body.contains("/catalogue/phq9/export\""))
        // Words that ship and need a licence go out with one.
        for path in ["export", "export.json", "export.csv"] {
            #expect(try await brought.see("/catalogue/who5/\(path)").status == 404)
        }
        try await brought.use("who5")
        for path in ["export", "export.json", "export.csv"] {
            #expect(try await brought.see("/catalogue/who5/\(path)").status == 200)
        }
    }

    @Test func `a questionnaire can be tried in each language, and nothing is kept`() async throws {
        let path = "/catalogue/questionnaires/phq9/try"
        for language in ["nb", "nn", "en", "ar", "uk"] {
            let page = try await brought.see("\(path)?in=\(language)")
            #expect(page.status == 200)
            #expect(page.body.contains("<html lang=\"\(language)\""))
            #expect(page.body.contains("name=\"q-9\""))
        }
        let answers = (1...9).map { ("q-\($0)", "1") }
        let tried = try await brought.site.ask(.post, path, as: brought.admin, form: answers)
        #expect(tried.status == 200)
        #expect(tried.body.contains(TrialTexts.nb.result) && tried.body.contains("9 "))
        #expect(tried.body.contains(TrialTexts.nb.hasAlarm))
        let wrong = try await brought.site.ask(
            .post, path, as: brought.admin, form: [("q-1", "7")])
        #expect(wrong.status == 422)
        let none = try await brought.site.ask(.get, path, as: brought.site.coordinator)
        #expect(none.status == 404)
        #expect(try await brought.see("/catalogue/questionnaires/gse/try").status == 404)
    }

    @Test func `words that nobody read are marked in every language`() async throws {
        let page = try await brought.see("/catalogue/questionnaires/gad7")
        let marks = page.body.ranges(of: "Ikke lest av noen").count
        #expect(marks == 5)
    }
}
