import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// The administrator says which answers of a form from elsewhere a sum counts.
struct CountedFieldsTests {
    private let site: TestSite
    private let admin: Account

    init() async throws {
        site = try await TestSite()
        admin = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([admin])
    }

    private func option(_ code: String, _ words: String, _ points: Int) -> String {
        """
        {"valueCoding": {"code": "\(code)", "display": "\(words)"}, "extension": [{"url": \
        "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": \(points)}]}
        """
    }

    private var file: String {
        let options = [option("n", "Nei", 0), option("j", "Ja", 1), option("99", "Vet ikke", 99)]
        let items = ["a", "b"].map {
            """
            {"linkId": "\($0)", "type": "choice", "text": "Er \($0) <i>?", \
            "answerOption": [\(options.joined(separator: ", "))]}
            """
        }
        return """
            {"resourceType": "Questionnaire", "status": "active", "id": "uro", "version": "1", \
            "language": "nb", "title": "Uro", "item": [\(items.joined(separator: ", "))]}
            """
    }

    private func send(
        _ path: String, _ fields: [(String, String)]
    ) async throws -> TestSite.Reply {
        let parts = fields.map {
            "--X\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
        }
        return try await site.ask(
            .post, path, as: admin, headers: [.contentType: "multipart/form-data; boundary=X"],
            bytes: Array((parts.joined() + "--X--\r\n").utf8))
    }

    private func keep(_ more: [(String, String)]) async throws -> TestSite.Reply {
        try await send(
            "/catalogue/import/keep",
            [
                ("source", file), ("brought-use", "own"), ("brought-who", "adult"),
                ("brought-from", "18"), ("brought-minutes", "2"), ("brought-area", "mind"),
                ("brought-counting", "worse"), ("brought-source", "Vedtak"),
            ] + more)
    }

    private func counted() async throws -> CountedAnswers? {
        let kept = try await SeeBrought(site.vault.municipalFiles)(by: admin.caller).first
        guard case .own(let own)? = kept?.use else { return nil }
        return own.counted
    }

    @Test func `the page asks which questions and answers count, and escapes their words`()
        async throws
    {
        let page = try await send("/catalogue/import", [("brought-text", file)])
        #expect(page.status == 200)
        #expect(page.body.contains(BroughtTexts.nb.notCounted))
        #expect(page.body.contains("name=\"brought-not-counted\" value=\"b\""))
        #expect(page.body.contains("Er b &lt;i&gt;?") && !page.body.contains("Er b <i>"))
        #expect(page.body.contains("name=\"brought-no-points\""))
    }

    @Test func `all scored answers count when nothing is said`() async throws {
        #expect(try await keep([]).status == 303)
        #expect(try await counted() == .all)
    }

    @Test func `a question and an answer are left out`() async throws {
        let said = [("brought-not-counted", "b"), ("brought-no-points", "99, vet ikke")]
        #expect(try await keep(said).status == 303)
        #expect(try await counted() == CountedAnswers(leftOut: ["b"], blank: ["99", "vet ikke"]))
    }

    @Test func `an answer that is not in the form is told, and nothing is kept`() async throws {
        let page = try await keep([("brought-no-points", "77<b>")])
        #expect(page.status == 422)
        #expect(page.body.contains(BroughtTexts.nb.noPointsFault))
        #expect(page.body.contains("77&lt;b&gt;"))
        #expect(try await counted() == nil)
    }

    @Test func `a sum of nothing is told`() async throws {
        let page = try await keep([("brought-not-counted", "a"), ("brought-not-counted", "b")])
        #expect(page.status == 422)
        #expect(try await counted() == nil)
    }
}
