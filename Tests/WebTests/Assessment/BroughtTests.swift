import Domain
import HTTPTypes
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

/// An administrator brings a questionnaire from elsewhere, and takes one out.
struct BroughtTests {
    let site: TestSite
    let admin: Account

    init() async throws {
        site = try await TestSite()
        admin = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([admin])
    }

    func send(
        _ path: String, _ fields: [(String, String)], file: [UInt8]? = nil, as account: Account
    ) async throws -> TestSite.Reply {
        var body = ""
        for (name, value) in fields {
            body += "--X\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        var bytes = Array(body.utf8)
        if let file {
            let head =
                "--X\r\nContent-Disposition: form-data; name=\"brought-file\"; filename=\"f\"\r\n"
            bytes += Array((head + "Content-Type: application/json\r\n\r\n").utf8) + file
            bytes += Array("\r\n".utf8)
        }
        bytes += Array("--X--\r\n".utf8)
        return try await site.ask(
            .post, path, as: account,
            headers: [.contentType: "multipart/form-data; boundary=X"], bytes: bytes)
    }

    let sound = """
        {"resourceType": "Questionnaire", "status": "active", "id": "stove", "title": "Varme <i>",
         "item": [{"linkId": "a", "type": "choice", "text": "Er det <b>varmt</b>?", "answerOption": [
           {"valueCoding": {"code": "n", "display": "Nei"}, "extension": [
             {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]},
           {"valueCoding": {"code": "j", "display": "Ja"}, "extension": [
             {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1}]}]},
          {"linkId": "photo", "type": "attachment"},
          {"linkId": "b", "type": "integer", "text": "Grader", "enableWhen": [
            {"question": "a", "operator": "=", "answerCoding": {"code": "j"}}]}]}
        """

    let settings = [
        ("brought-language", "nb"), ("brought-use", "own"), ("brought-area", "home"),
        ("brought-who", "adult"),
        ("brought-from", "18"), ("brought-to", ""), ("brought-minutes", "2"),
        ("brought-counting", "better"), ("brought-source", "Vedtak 12/26"),
    ]

    func stored() async throws -> [ImportedQuestionnaire] {
        try await SeeBrought(site.vault.municipalFiles)(by: admin.caller)
    }

    @Test func `nobody but an administrator finds the pages`() async throws {
        let others = [
            site.vault.coordinator, site.vault.teacher, site.vault.volunteer, site.vault.leader,
            site.mother,
        ]
        for other in others {
            for path in [
                "/catalogue/import", "/catalogue/phq9/export.json", "/catalogue/phq9/export.csv",
            ] {
                #expect(try await site.ask(.get, path, as: other).status == 404, "\(path)")
            }
            for path in ["/catalogue/import", "/catalogue/import/keep"] {
                let fields = [("brought-text", sound), ("source", sound)] + settings
                #expect(try await send(path, fields, as: other).status == 404, "\(path)")
            }
        }
        #expect(try await stored().isEmpty)
    }

    @Test(arguments: ["nb", "nn", "en"]) func `the page shows what is here`(
        language: String
    ) async throws {
        let page = try await site.ask(
            .get, "/catalogue/import", as: admin, headers: [.cookie: "language=\(language)"])
        #expect(page.status == 200)
        #expect(page.body.contains("/catalogue/phq9/export.json"))
        #expect(page.body.contains("enctype=\"multipart/form-data\""))
    }

    @Test func `a part that repeats is said to be, before anything is kept`()
        async throws
    {
        let group = """
            {"resourceType": "Questionnaire", "status": "active", "id": "kin", "title": "Barna",
             "item": [{"linkId": "each", "type": "group", "repeats": true, "item": [
               {"linkId": "name", "type": "string", "text": "Hva heter barnet?"}]}]}
            """
        let page = try await send("/catalogue/import", [("brought-text", group)], as: admin)
        #expect(page.status == 200)
        #expect(page.body.contains(BroughtTexts.nb.partRepeats))
    }

    @Test func `a file is looked through, and nothing is kept`() async throws {
        let page = try await send("/catalogue/import", [], file: Array(sound.utf8), as: admin)
        #expect(page.status == 200)
        #expect(page.body.contains("Varme &lt;i&gt;"))
        #expect(page.body.contains("Er det &lt;b&gt;varmt&lt;/b&gt;?"))
        #expect(page.body.contains("Spørsmål av typen attachment stilles ikke her."))
        #expect(page.body.contains("spørres når a = j"))
        #expect(page.body.contains("/catalogue/import/keep"))
        #expect(try await stored().isEmpty)
    }

    @Test func `all faults come at once, with question and reason, and nothing can be kept`()
        async throws
    {
        let broken = """
            {"resourceType": "Questionnaire", "status": "active", "item": [
              {"linkId": "a", "type": "smell<x>"},
              {"linkId": "b", "type": "choice", "text": "Sover du?"},
              {"linkId": "b", "type": "integer", "text": "Hvor lenge?"}]}
            """
        let page = try await send("/catalogue/import", [("brought-text", broken)], as: admin)
        #expect(page.status == 422)
        for words in [
            "«smell&lt;x&gt;» er ukjent.", "har ingen svarvalg", "item[2]",
            "Navnet er brukt før: «Sover du?», «Hvor lenge?».", BroughtTexts.nb.pastedText,
            "&quot;text&quot;: &quot;Hvor lenge?&quot;",
        ] {
            #expect(page.body.contains(words), "\(words)")
        }
        #expect(!page.body.contains("/catalogue/import/keep"))
        let file = try await send("/catalogue/import", [], file: Array(broken.utf8), as: admin)
        #expect(file.body.contains(BroughtTexts.nb.cannotBringLead))
        #expect(!file.body.contains(BroughtTexts.nb.pastedText))
        let kept = try await send(
            "/catalogue/import/keep", [("source", broken)] + settings, as: admin)
        #expect(kept.status == 422)
        #expect(try await stored().isEmpty)
    }

    @Test func `a dictionary is told from JSON by its look`() async throws {
        let table =
            "field_name,field_type,field_label\nfeel,yesno,\"Går det, bra?\"\nsum,calc,Sum\n"
        let page = try await send("/catalogue/import", [], file: Array(table.utf8), as: admin)
        #expect(page.status == 200)
        #expect(page.body.contains("Går det, bra?"))
        #expect(page.body.contains("Spørsmål av typen calc stilles ikke her."))
    }

    @Test func `nothing sent, or noise, is told`() async throws {
        #expect(try await send("/catalogue/import", [], as: admin).status == 422)
        for noise in [[0xFF, 0xFE, 0x00], Array("{\"a\"".utf8), Array("\"".utf8)] as [[UInt8]] {
            #expect(try await send("/catalogue/import", [], file: noise, as: admin).status == 422)
        }
        let big = [UInt8](repeating: 0x20, count: 5 * 1024 * 1024)
        #expect(try await send("/catalogue/import", [], file: big, as: admin).status == 413)
    }

    @Test func `the second press keeps it, a third keeps no other`() async throws {
        for _ in 0..<2 {
            let kept = try await send(
                "/catalogue/import/keep", [("source", sound)] + settings, as: admin)
            #expect(kept.status == 303)
            #expect(
                kept.headers[.location] == "/catalogue/questionnaires/own-stove?saved=yes")
        }
        let own = try await site.ask(.get, "/catalogue/questionnaires/own-stove", as: admin)
        #expect(own.body.contains("Ikke slått på."))
        #expect(!own.body.contains("Ukrainsk") && !own.body.contains("utgave ,"))
        let brought = try await stored()
        #expect(brought.map(\.number) == [1])
        let one = try #require(brought.first)
        #expect(one.id == "own-stove")
        #expect(one.form.allItems.map(\.id) == ["a", "b"])
        let instrument = try #require(one.ownInstrument)
        #expect(instrument.scales.map(\.id) == ["total"])
        #expect(instrument.scales.first?.source == "Vedtak 12/26")
        #expect(
            instrument.items.first?.worth
                == [.coding(Coding("n")): 0, .coding(Coding("j")): 1])
        let page = try await site.ask(.get, "/catalogue/import?saved=yes", as: admin)
        #expect(page.body.contains("Utgave 1."))
        #expect(page.body.contains("/catalogue/own-stove/export\""))
    }

    @Test func `brought again with other words it grows, and the old one stays`() async throws {
        for title in ["Varme <i>", "Kulde"] {
            let source = sound.replacing("Varme <i>", with: title)
            let seen = ("brought-seen", title == "Kulde" ? "own-stove/1" : "")
            let kept = try await send(
                "/catalogue/import/keep", [("source", source), seen] + settings, as: admin)
            #expect(kept.status == 303)
        }
        #expect(try await stored().map(\.number) == [2])
        let municipality = site.vault.municipality.id
        let old = try await site.vault.vault.look { session in
            try session.municipality(municipality).questionnaire("own-stove", number: 1)
        }
        #expect(old?.form.title.text == "Varme <i>")
        let settings = try await site.vault.vault.look { session in
            try session.municipality(municipality).settings()
        }
        #expect(settings.imported.map(\.form.title.text) == ["Kulde"])
    }

    @Test func `settings that are wrong are all told at once`() async throws {
        let wrong = [
            ("brought-language", "nb"), ("brought-use", "own"), ("brought-from", "x"),
            ("brought-to", "200"),
            ("brought-minutes", "0"), ("brought-counting", "worse"), ("brought-source", ""),
        ]
        let page = try await send(
            "/catalogue/import/keep", [("source", sound)] + wrong, as: admin)
        #expect(page.status == 422)
        for field in ["who", "from", "to", "minutes", "area", "source"] {
            #expect(page.body.contains("#brought-\(field)"), "\(field)")
        }
        #expect(try await stored().isEmpty)
    }

    @Test func `what cannot be added up is told, and a key nobody offered is not there`()
        async throws
    {
        let odd = sound.replacing("\"valueDecimal\": 1", with: "\"valueDecimal\": 1.5")
        let page = try await send(
            "/catalogue/import/keep", [("source", odd)] + settings, as: admin)
        #expect(page.status == 422)
        #expect(page.body.contains("1.5 er ikke et helt antall poeng."))
        for key in ["phq9", "nobody"] {
            let fields = [
                ("source", sound), ("brought-use", "words"), ("brought-key", key),
                ("brought-language", "nb"),
            ]
            #expect(try await send("/catalogue/import/keep", fields, as: admin).status == 404)
        }
        #expect(try await stored().isEmpty)
    }
}
