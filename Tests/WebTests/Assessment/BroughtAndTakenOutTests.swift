import Domain
import HTTPTypes
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

/// What is brought is taken out again, and its alarming answer is asked for.
extension BroughtTests {
    @Test func `files come out as attachments of their kind, and are read again`() async throws {
        _ = try await send("/catalogue/import/keep", [("source", sound)] + settings, as: admin)
        for id in ["own-stove", "phq9"] {
            let json = try await site.ask(.get, "/catalogue/\(id)/export.json", as: admin)
            #expect(json.headers[.contentType] == "application/fhir+json")
            #expect(json.headers[.contentDisposition] == "attachment; filename=\"\(id).json\"")
            #expect(BroughtFile(Array(json.body.utf8)).report.form != nil)
            let csv = try await site.ask(.get, "/catalogue/\(id)/export.csv", as: admin)
            #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(csv.headers[.contentDisposition] == "attachment; filename=\"\(id).csv\"")
            #expect(BroughtFile(Array(csv.body.utf8)).report.form != nil)
        }
        #expect(try await site.ask(.get, "/catalogue/nobody/export.json", as: admin).status == 404)
    }

    @Test func `the alarming answer is asked for, kept with the form, and wrong ones are told`()
        async throws
    {
        let seen = try await send("/catalogue/import", [], file: Array(sound.utf8), as: admin)
        #expect(seen.body.contains("name=\"brought-harm\""))
        #expect(seen.body.contains("a: Er det &lt;b&gt;varmt&lt;/b&gt;?</option>"))
        for (answer, status) in [("kanskje", 422), ("", 422), ("0", 422), ("Ja", 303)] {
            let fields = [
                ("source", sound), ("brought-harm", "a"), ("brought-harm-from", answer),
            ]
            let kept = try await send("/catalogue/import/keep", fields + settings, as: admin)
            #expect(kept.status == status, "\(answer)")
            #expect(kept.body.contains("#brought-harm-from") == (status == 422))
        }
        let one = try #require(try await stored().first)
        let rule = try #require(one.ownInstrument?.safety.first)
        #expect(rule.triggered(by: Answers(["a": .given([.coding(Coding("j"))])])))
        #expect(!rule.triggered(by: Answers(["a": .given([.coding(Coding("n"))])])))
        let forged = [("source", sound), ("brought-harm", "nobody")] + settings
        #expect(try await send("/catalogue/import/keep", forged, as: admin).status == 404)
    }

    @Test func `HSCL-25 is kept only when its question about harm is named`() async throws {
        let options = (1...4).map { points in
            """
            {"valueCoding": {"code": "\(points)", "display": "Svar \(points)"}, "extension": [
              {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
               "valueDecimal": \(points)}]}
            """
        }.joined(separator: ",")
        let items = (1...25).map {
            #"{"linkId": "\#($0)", "type": "choice", "text": "\#($0)", "answerOption": [\#(options)]}"#
        }.joined(separator: ",")
        let source = """
            {"resourceType": "Questionnaire", "status": "active", "id": "h", "title": "Plager",
             "item": [\(items)]}
            """
        let use = [
            ("source", source), ("brought-use", "words"), ("brought-key", "hscl25"),
            ("brought-language", "nb"),
        ]
        let without = try await send("/catalogue/import/keep", use, as: admin)
        #expect(without.status == 422)
        #expect(without.body.contains("href=\"#brought-harm\""))
        #expect(without.body.contains(BroughtTexts.nb.harmMissing))
        #expect(try await stored().isEmpty)
        let named = use + [("brought-harm", "15"), ("brought-harm-from", "2")]
        let shown = try await send("/catalogue/import/keep", named, as: admin)
        #expect(shown.status == 200)
        let seen = [("brought-seen", shown.hidden("brought-seen"))]
        #expect(try await send("/catalogue/import/keep", named + seen, as: admin).status == 303)
        #expect(try await stored().first?.safety == SafetyQuestion("15", .from(2)))
        // What is kept is asked, also where the file named no language.
        try await BroughtSite(site: site, admin: admin).use("hscl25")
        let page = try await site.ask(.get, "/catalogue/questionnaires/hscl25/try", as: admin)
        #expect(page.status == 200 && page.body.contains("name=\"q-25\""))
        #expect(page.body.contains("Svar 4"))
    }
}
