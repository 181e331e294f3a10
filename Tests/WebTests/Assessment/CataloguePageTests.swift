import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

/// The administrator's pages about questionnaires and licences.
struct CataloguePageTests {
    private let site: TestSite
    private let admin: Account

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

    private func attest(
        _ changes: [String: String] = [:], of questionnaire: String = "who5",
        scan: [UInt8]? = nil, as account: Account? = nil
    ) async throws -> TestSite.Reply {
        var form = [
            "id": anID(Attestation.self).text, "attest-words": "WHO lar oss bruke det.",
            "attest-from": Day.testToday.text, "attest-until": "", "attest-paper": "Sak 12",
        ]
        form.merge(changes) { $1 }
        var bytes: [UInt8] = []
        for (name, value) in form {
            let head = "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
            bytes += Array("\(head)\(value)\r\n".utf8)
        }
        let head = "--x\r\nContent-Disposition: form-data; name=\"attest-scan\"; filename=\"a\""
        bytes += Array("\(head)\r\n\r\n".utf8) + (scan ?? []) + Array("\r\n--x--\r\n".utf8)
        return try await site.ask(
            .post, "/catalogue/questionnaires/\(questionnaire)/attestations",
            as: account ?? admin, headers: [.contentType: "multipart/form-data; boundary=x"],
            bytes: bytes)
    }

    @Test func `all questionnaires stand there, by whether they are in use`() async throws {
        let page = try await see("/catalogue")
        #expect(page.status == 200)
        for word in ["I bruk nå (10)", "PHQ-9", "WHO-5", "KIDSCREEN-27", "Krever lisens"] {
            #expect(page.body.contains(word), "\(word)")
        }
        let found = try await see("/catalogue?q=kidscreen")
        #expect(found.body.contains("KIDSCREEN-27") && !found.body.contains("PHQ-9"))
        let none = try await see("/catalogue?q=%3Cscript%3E")
        #expect(none.body.contains("Ingen skjemaer passer"))
        #expect(none.body.contains("&lt;script&gt;") && !none.body.contains("<script>"))
    }

    @Test func `one says its licence, its words, its questions and how it is counted`()
        async throws
    {
        let phq9 = try await see("/catalogue/questionnaires/phq9").body
        for words in [
            "Poengene legges sammen", "Minst 7 av 9 må være besvart", "Löwe et al. 2004",
            "Lite interesse", "Norge, 2015", "Slå av",
        ] {
            #expect(phq9.contains(words), "\(words)")
        }
        #expect(!phq9.contains("Bekreft en lisens"))
        let sdq = try await see("/catalogue/questionnaires/sdq-parent").body
        #expect(sdq.contains("Teksten følger ikke med.") && sdq.contains("Bekreft en lisens"))
        #expect(sdq.contains("Foreldre om barn 4–17 år"))
        #expect(try await see("/catalogue/questionnaires/nothing").status == 404)
        #expect(try await see("/catalogue/questionnaires/phq9/attestations").status == 404)
    }

    @Test func `switching off and on is two presses, and is not possible without a licence`()
        async throws
    {
        let path = "/catalogue/questionnaires/phq9"
        #expect(try await post("\(path)/off").status == 303)
        let off = try await see(path).body
        #expect(off.contains("Slått av av Ada") && off.contains("Slå på"))
        #expect(try await post("\(path)/on").status == 303)
        #expect(try await see(path).body.contains("Slått på av Ada"))
        let refused = try await post("/catalogue/questionnaires/gse/on")
        #expect(refused.status == 422)
        #expect(refused.body.contains("Ingen tekst ennå, ingen lisens er bekreftet."))
        #expect(try await post("/catalogue/questionnaires/nothing/on").status == 404)
    }

    @Test func `an attested licence lets it be asked, until it is called back`() async throws {
        let path = "/catalogue/questionnaires/who5"
        let id = anID(Attestation.self).text
        let pdf = Array("%PDF-1.4 avtale".utf8)
        for _ in 0..<2 { #expect(try await attest(["id": id], scan: pdf).status == 303) }
        let page = try await see(path).body
        #expect(page.contains("WHO lar oss bruke det.") && page.contains("Bekreftet av Ada"))
        #expect(page.components(separatedBy: "WHO lar oss bruke det.</p>").count == 2)
        let paper = try await see("\(path)/attestations/\(id)/paper")
        #expect(Array(paper.body.utf8) == pdf)
        #expect(paper.headers[.contentDisposition] == "attachment; filename=\"lisens.pdf\"")
        #expect(try await post("\(path)/on").status == 303)
        #expect(try await see(path).body.contains("chip-active"))
        #expect(try await post("\(path)/attestations/\(id)/end").status == 303)
        let back = try await see(path).body
        #expect(back.contains("Tatt tilbake av Ada") && back.contains("Ikke i bruk"))
    }

    @Test func `the licence ends by itself on its last day`() async throws {
        let last = Day.testToday.adding(days: 2)
        #expect(try await attest(["attest-until": last.text]).status == 303)
        #expect(try await post("/catalogue/questionnaires/who5/on").status == 303)
        site.time.pass(seconds: 2 * 86_400)
        #expect(try await see("/catalogue").body.contains("I bruk nå (11)"))
        site.time.pass(seconds: 86_400)
        let after = try await see("/catalogue").body
        #expect(after.contains("I bruk nå (10)") && after.contains("lisensen gikk ut"))
    }

    @Test func `all that must be mended in an attestation is said at once`() async throws {
        let blank = try await attest([
            "attest-words": " ", "attest-from": "", "attest-until": "2026-02-30",
            "attest-paper": "<b>",
        ])
        #expect(blank.status == 422)
        for field in ["attest-words", "attest-from", "attest-until"] {
            #expect(blank.body.contains("href=\"#\(field)\""), "\(field)")
        }
        #expect(blank.body.contains("value=\"&lt;b&gt;\""))
        let ends = try await attest(
            ["attest-until": "2026-01-01", "attest-paper": ""], scan: Array("GIF89a".utf8))
        for field in ["attest-until", "attest-paper", "attest-scan"] {
            #expect(ends.body.contains("href=\"#\(field)\""), "\(field)")
        }
        #expect(ends.status == 422 && ends.body.contains("Den siste dagen er før den første."))
        let gif = try await attest(scan: Array("GIF89a".utf8))
        #expect(gif.status == 422 && gif.body.contains("ikke PDF, JPEG eller PNG"))
        #expect(try await attest(["id": "x"]).status == 404)
        #expect(try await attest(of: "phq9").status == 404)
        #expect(try await attest(as: site.coordinator).status == 404)
    }

    @Test func `a rule for change is set with a source, and who comes too late sees both`()
        async throws
    {
        let path = "/catalogue/questionnaires/phq9/scales/total"
        let faulty = try await post(
            path,
            [
                ("edition", "0"), ("smallest", "0"), ("deviation", "mye"), ("reliability", "1"),
                ("change-source", ""),
            ])
        #expect(faulty.status == 422)
        for field in ["smallest", "deviation", "reliability", "change-source"] {
            #expect(faulty.body.contains("href=\"#\(field)\""), "\(field)")
        }
        let bounds = try await post(
            path,
            [
                ("edition", "0"), ("smallest", "0"), ("deviation", "99"), ("reliability", "1"),
                ("change-source", "Manual"),
            ])
        for field in ["smallest", "deviation", "reliability"] {
            #expect(bounds.body.contains("href=\"#\(field)\""), "\(field)")
        }
        let right = [
            ("edition", "0"), ("smallest", "4,5"), ("deviation", "5"), ("reliability", "0,8"),
            ("change-source", "Manualen <4>"),
        ]
        for _ in 0..<2 { #expect(try await post(path, right).status == 303) }
        let page = try await see(path).body
        #expect(page.contains("value=\"4,5\"") && page.contains("Manualen &lt;4&gt;"))
        #expect(page.contains("Nummer 1, Ada"))
        let late = try await post(
            path,
            [("edition", "0"), ("smallest", "9"), ("change-source", "Sein")])
        #expect(late.status == 409)
        #expect(late.body.contains("Manualen &lt;4&gt;") && late.body.contains("Sein"))
    }

    @Test func `who is no administrator finds none of it`() async throws {
        let battery = "/catalogue/batteries/\(Battery.study.id.text)"
        let pages = [
            "/catalogue", "/catalogue/questionnaires/phq9", "/catalogue/batteries", battery,
            "/catalogue/questionnaires/who5/attestations", "/catalogue/batteries/new",
            "/catalogue/questionnaires/phq9/scales/total", "\(battery)/change",
            "/catalogue/typology", "/catalogue/typology/areas/home",
            "/catalogue/typology/families",
        ]
        for who in [site.coordinator, site.vault.teacher, site.vault.leader, site.mother] {
            for path in pages {
                #expect(try await site.ask(.get, path, as: who).status == 404, "\(path)")
            }
            for (path, form) in [
                ("/catalogue/questionnaires/phq9/off", []),
                ("/catalogue/typology/starter", [("edition", "0")]),
                ("\(battery)/withdraw", [("edition", "0")]),
            ] {
                #expect(
                    try await site.ask(.post, path, as: who, form: form).status == 404, "\(path)")
            }
        }
    }

    @Test func `a licence that ends is told two months before, and louder two weeks before`()
        async throws
    {
        let days = [(61, nil), (60, "notice-info"), (15, "notice-info"), (14, "notice-attention")]
        for (day, notice) in days {
            let there = try await CataloguePageTests()
            let until = Day.testToday.adding(days: day).text
            #expect(try await there.attest(["attest-until": until]).status == 303)
            #expect(try await there.post("/catalogue/questionnaires/who5/on").status == 303)
            let page = try await there.see("/catalogue")
            #expect(page.body.contains(TrialTexts.nb.endsSoon) == (notice != nil), "\(day)")
            if let notice { #expect(page.body.contains("notice \(notice)"), "\(day)") }
        }
    }
}
