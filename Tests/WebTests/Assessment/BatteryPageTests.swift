import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// The administrator's pages about batteries and the typology.
struct BatteryPageTests {
    private let site: TestSite
    private let admin: Account
    private let study = "/catalogue/batteries/\(Battery.study.id.text)"

    init() async throws {
        site = try await TestSite()
        admin = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([admin])
    }

    private func see(_ path: String) async throws -> TestSite.Reply {
        try await site.ask(.get, path, as: admin)
    }

    private func post(
        _ path: String, _ form: [(String, String)] = []
    ) async throws -> TestSite.Reply {
        try await site.ask(.post, path, as: admin, form: form)
    }

    private func battery(
        _ lines: [[String]], _ changes: [String: String] = [:]
    ) -> [(String, String)] {
        var form = [
            "battery": anID(Battery.self).text, "edition": "0", "battery-name": "Vår <pakke>",
            "window": "21", "reminder": "7", "months": "", "lines": String(lines.count),
            "do": "save",
        ]
        for (row, line) in lines.enumerated() {
            for (part, value) in zip(
                ["questionnaire", "whom", "from", "to", "voice", "rounds"], line)
            {
                form["line-\(row)-\(part)"] = value
            }
        }
        form.merge(changes) { $1 }
        return form.map { ($0.key, $0.value) }
    }

    @Test func `the shipped batteries stand there, with their empty places`() async throws {
        let list = try await see("/catalogue/batteries").body
        #expect(list.contains("Slik har vi det") && list.contains("Studien av modellen"))
        let page = try await see(study).body
        #expect(page.contains("Tom plass") && page.contains("hoppes over når en runde starter"))
        #expect(page.contains("4–11 år · En forelder · runde 0–5"))
        #expect(try await see("/catalogue/batteries/\(anID(Battery.self).text)").status == 404)
    }

    @Test func `one is made line by line without script, and nothing typed is lost`()
        async throws
    {
        let start = try await see("/catalogue/batteries/new").body
        #expect(start.contains("Linje 2") && !start.contains("Linje 3"))
        let lines = [
            ["phq9", "adults", "", "", "own", "0-2, 5"], ["", "adults", "", "", "own", ""],
        ]
        let more = try await post("/catalogue/batteries", battery(lines, ["do": "more"]))
        #expect(more.status == 200)
        #expect(more.body.contains("Linje 3") && more.body.contains("value=\"0-2, 5\""))
        #expect(more.body.contains("value=\"Vår &lt;pakke&gt;\""))
        let form = battery(lines)
        let made = try await post("/catalogue/batteries", form)
        #expect(made.status == 303)
        let location = try #require(made.location)
        #expect(try await post("/catalogue/batteries", form).location == location)
        let page = try await see(location).body
        #expect(
            page.contains("Vår &lt;pakke&gt;")
                && page.contains("Voksne · Den det gjelder · runde 0–2, 5"))
    }

    @Test func `all that must be mended is said at once, beside its line`() async throws {
        let lines = [
            ["no-such", "adults", "", "", "own", ""],
            ["life-areas", "ages", "30", "20", "own", ""],
            ["life-areas", "adults", "", "", "teacher", ""],
            ["gad7", "adults", "", "", "own", ""], ["gad7", "adults", "", "", "own", ""],
        ]
        let reply = try await post(
            "/catalogue/batteries", battery(lines, ["window": "0", "months": "99"]))
        #expect(reply.status == 422)
        for field in [
            "window", "reminder", "months", "line-0-questionnaire", "line-1-whom", "line-2-whom",
            "line-4-questionnaire",
        ] {
            #expect(reply.body.contains("href=\"#\(field)\""), "\(field)")
        }
        #expect(reply.body.contains("Linje 5, Skjema: Den samme linjen står her allerede."))
        let typed = try await post(
            "/catalogue/batteries",
            battery(
                [
                    ["phq9", "ages", "x", "", "own", "alle"],
                    ["phq9", "everybody", "", "", "own", ""],
                ], ["battery-name": "", "window": "x", "months": "0"]))
        #expect(typed.status == 422)
        for field in [
            "battery-name", "window", "months", "line-0-from", "line-0-rounds", "line-1-whom",
        ] {
            #expect(typed.body.contains("href=\"#\(field)\""), "\(field)")
        }
        #expect(try await post("/catalogue/batteries", battery([])).status == 422)
        let forged = battery([["phq9", "adults", "", "", "nobody", ""]])
        #expect(try await post("/catalogue/batteries", forged).status == 404)
    }

    @Test func `a change is a new edition, and who comes too late sees both`() async throws {
        let line = [["gse", "adults", "", "", "own", ""]]
        let form = battery(line, ["battery-name": "Ny"])
        for _ in 0..<2 { #expect(try await post("\(study)/change", form).status == 303) }
        let page = try await see(study).body
        #expect(page.contains("Utgave 1") && page.contains("slik den følger med"))
        let late = try await post("\(study)/change", battery(line, ["battery-name": "Sein"]))
        #expect(late.status == 409)
        #expect(late.body.contains("Sein") && late.body.contains("Ny"))
        #expect(try await post("\(study)/withdraw", [("edition", "0")]).status == 409)
        #expect(try await post("\(study)/withdraw", [("edition", "1")]).status == 303)
        #expect(try await see(study).body.contains("Trukket tilbake"))
        #expect(try await post("\(study)/offer", [("edition", "2")]).status == 303)
    }

    @Test func `the suggestion is taken over by one press, and changed line by line`()
        async throws
    {
        let empty = try await see("/catalogue/typology").body
        #expect(empty.contains("kilden står bak"))
        for _ in 0..<2 {
            #expect(
                try await post("/catalogue/typology/starter", [("edition", "0")]).status == 303)
        }
        let taken = try await see("/catalogue/typology").body
        #expect(taken.contains("Har et greit sted") && taken.contains("Utgave 1, av Ada"))
        let row = [
            ("edition", "1"), ("lines", "3"), ("do", "save"), ("factor-0-code", "housingIsHard"),
            ("factor-0-name", "Lite <plass>"), ("factor-0-leaning", "risk"),
            ("factor-1-code", "homeIsSteady"), ("factor-1-name", ""),
            ("factor-1-leaning", "protective"), ("factor-2-code", anID(Factor.self).text),
            ("factor-2-name", "Hage"), ("factor-2-leaning", "protective"),
        ]
        for _ in 0..<2 {
            #expect(try await post("/catalogue/typology/areas/home", row).status == 303)
        }
        let now = try await see("/catalogue/typology").body
        #expect(now.contains("Lite &lt;plass&gt;") && now.contains("Hage"))
        #expect(!now.contains("Har et greit sted") && now.contains("Utgave 2, av Ada"))
        let before = try await see("/catalogue/typology/editions/1").body
        #expect(before.contains("Har et greit sted") && before.contains("tidligere utgave"))
        #expect(try await see("/catalogue/typology/editions/9").status == 404)
        let late = try await post(
            "/catalogue/typology/areas/home",
            row.map { $0.0 == "factor-2-name" ? ($0.0, "Sein") : $0 })
        #expect(late.status == 409 && late.body.contains("Sein"))
    }

    @Test func `a list says all its faults at once, and gains a row without losing any`()
        async throws
    {
        let rows = [
            ("edition", "0"), ("lines", "2"), ("type-0-code", anID(Factor.self).text),
            ("type-0-name", "A"), ("type-0-meaning", " "), ("type-1-name", "Tung \"dag\""),
            ("type-1-code", anID(Factor.self).text), ("type-1-meaning", ""),
        ]
        let reply = try await post("/catalogue/typology/families", rows + [("do", "save")])
        #expect(reply.status == 422)
        #expect(reply.body.contains("#type-0-meaning") && reply.body.contains("#type-1-meaning"))
        let more = try await post("/catalogue/typology/families", rows + [("do", "more")])
        #expect(more.status == 200 && more.body.contains("value=\"Tung &quot;dag&quot;\""))
        #expect(more.body.contains("type-2-name"))
        let twice = try await post(
            "/catalogue/typology/families",
            rows.map { $0.0.hasSuffix("meaning") ? ($0.0, "Ord") : $0 }
                .map { $0.0 == "type-1-name" ? ($0.0, "a") : $0 })
        #expect(twice.status == 422 && twice.body.contains("href=\"#type-1-name\""))
        let both = try await post(
            "/catalogue/typology/families",
            rows.map { $0.0 == "type-1-name" ? ($0.0, "a") : $0 } + [("do", "save")])
        #expect(both.body.contains("#type-0-meaning") && both.body.contains("#type-1-name"))
        let forged = rows.map { $0.0 == "type-0-code" ? ($0.0, "x") : $0 }
        #expect(try await post("/catalogue/typology/families", forged).status == 404)
        #expect(try await see("/catalogue/typology/areas/nowhere").status == 404)
    }
}
