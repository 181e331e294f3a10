import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

struct PrivacyPageTests {
    private let site: TestSite
    private let leader: Account
    private let admin: Account

    init() async throws {
        site = try await TestSite()
        leader = Account(
            id: anID(), municipality: site.vault.municipality.id, role: .leader,
            name: Name(trusted: "Pia Personvern"), rights: [.privacy])
        admin = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([leader, admin])
    }

    private var erase: String { "/privacy/erase/\(site.family.id.text)" }

    private func wish() async throws {
        let asker = site.person.id
        try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.requests.insert(
                Request(
                    id: anID(), asker: asker, sort: .erasure, to: .privacyLeader,
                    words: Words(trusted: "Vi vil ut"), at: .testNow))
        }
    }

    @Test func `nobody else finds the pages`() async throws {
        let others = [
            site.vault.coordinator, site.vault.teacher, site.vault.volunteer, site.vault.leader,
            site.mother,
        ]
        for other in others {
            for path in [
                "/privacy/log", "/privacy/log/export", "/privacy/retention",
                "/privacy/erase", erase,
            ] {
                #expect(try await site.ask(.get, path, as: other).status == 404, "\(path)")
            }
            let form = [("erase-reason", "x"), ("erase-code", site.family.id.shortCode)]
            #expect(try await site.ask(.post, erase, as: other, form: form).status == 404)
            let note = [
                ("rule", "acuteNeed"), ("account", other.id.text), ("day", "2026-11-21"),
                ("count", "1"), ("found", "x"),
            ]
            let path = "/privacy/log/notes"
            #expect(try await site.ask(.post, path, as: other, form: note).status == 404)
        }
    }

    @Test func `an odd look shows its rule, the account and a short code, never the family`()
        async throws
    {
        let vault = site.vault
        try await vault.note(.breakGlass, on: site.family.id, by: vault.teacher)
        let page = try await site.ask(.get, "/privacy/log", as: leader)
        #expect(page.status == 200)
        for words in ["Åpnet i akutt nød", "Lars Lærer", "Lindvik skole", site.family.id.shortCode]
        {
            #expect(page.body.contains(words), "\(words)")
        }
        for words in ["Solbakken", "Sara", site.family.id.text] {
            #expect(!page.body.contains(words), "\(words)")
        }
    }

    @Test func `somebody of a family is not named`() async throws {
        for _ in 0..<3 {
            try await site.vault.note(on: site.family.id, by: site.mother, .refused)
        }
        let page = try await site.ask(.get, "/privacy/log", as: leader)
        #expect(page.body.contains("Noen i en familie"))
        #expect(!page.body.contains("Sara Solbakken"))
    }

    @Test func `what was found out is noted, and blank words are not`() async throws {
        let vault = site.vault
        try await vault.note(.breakGlass, on: site.family.id, by: vault.teacher)
        let form = [
            ("rule", "acuteNeed"), ("account", vault.teacher.id.text), ("day", "2026-11-21"),
            ("count", "1"), ("days", "90"),
        ]
        let blank = try await site.ask(
            .post, "/privacy/log/notes", as: leader, form: form + [("found", " ")])
        #expect(blank.status == 422 && blank.body.contains("href=\"#found\""))
        let noted = try await site.ask(
            .post, "/privacy/log/notes", as: leader, form: form + [("found", "Det <b>var</b> rett")]
        )
        #expect(noted.status == 303 && noted.location?.contains("days=90") == true)
        let page = try await site.ask(.get, "/privacy/log?days=90", as: leader)
        #expect(page.body.contains("Det &lt;b&gt;var&lt;/b&gt; rett"))
        for (field, value) in [("rule", "x"), ("account", "x"), ("day", "x"), ("count", "x")] {
            let forged = form.filter { $0.0 != field } + [(field, value), ("found", "x")]
            let reply = try await site.ask(.post, "/privacy/log/notes", as: leader, form: forged)
            #expect(reply.status == 404, "\(field)")
        }
    }

    @Test func `the log is downloaded, sound, and without a name`() async throws {
        try await site.vault.note(on: site.family.id)
        try await site.vault.installation.audit.anchor(at: .testNow)
        let reply = try await site.ask(.get, "/privacy/log/export", as: leader)
        #expect(reply.status == 200)
        #expect(reply.headers[.contentDisposition]?.contains("veven-log.ndjson") == true)
        var check = ExportCheck(key: AuditKey(of: site.vault.key))
        for line in reply.body.split(separator: "\n") { check.take(Array("\(line)\n".utf8)) }
        let report = check.report()
        #expect(report.isSound && report.entries >= 2, "\(report)")
        #expect(!reply.body.contains("Solbakken") && !reply.body.contains("Pia"))
    }

    @Test func `a rule is set by the administrator, with all that is wrong said at once`()
        async throws
    {
        let path = "/privacy/retention"
        let empty = try await site.ask(
            .post, path, as: admin,
            form: [("rule-kind", ""), ("rule-length", "x"), ("rule-source", ""), ("rule-from", "")])
        #expect(empty.status == 422)
        for field in ["rule-kind", "rule-length", "rule-source", "rule-from"] {
            #expect(empty.body.contains("href=\"#\(field)"), "\(field)")
        }
        let past = try await site.ask(
            .post, path, as: admin,
            form: [
                ("rule-kind", "closedFamilies"), ("rule-length", "10"),
                ("rule-source", "Arkivplanen"), ("rule-from", "2026-11-20"),
            ])
        #expect(past.status == 422)
        let set = try await site.ask(
            .post, path, as: admin,
            form: [
                ("rule-kind", "closedFamilies"), ("rule-length", "10"),
                ("rule-source", "Arkivplanen"), ("rule-from", "2026-11-21"),
            ])
        #expect(set.status == 303)
        let page = try await site.ask(.get, path, as: leader)
        #expect(page.body.contains("10 år, fra 21. november 2026. Kilde: Arkivplanen"))
    }

    @Test func `erasing says what goes and what stays, and asks for the short code`() async throws {
        let none = try await site.ask(.get, erase, as: leader)
        #expect(none.status == 200 && !none.body.contains("name=\"erase-code\""))
        try await wish()
        let list = try await site.ask(.get, "/privacy/erase", as: leader)
        #expect(list.body.contains("href=\"\(erase)\""))
        let page = try await site.ask(.get, erase, as: leader)
        for words in ["Dette blir borte for alltid", "Dette blir stående", "Usikkert"] {
            #expect(page.body.contains(words), "\(words)")
        }
        #expect(!page.body.contains("Solbakken"))
        let wrong = try await site.ask(
            .post, erase, as: leader, form: [("erase-reason", " "), ("erase-code", "0000")])
        #expect(wrong.status == 422 && wrong.body.contains("href=\"#erase-code"))
        #expect(wrong.body.contains("href=\"#erase-reason"))
        let done = try await site.ask(
            .post, erase, as: leader,
            form: [("erase-reason", "Ba om det"), ("erase-code", site.family.id.shortCode)])
        #expect(done.status == 303)
        let path = "/families/\(site.family.id.text)"
        #expect(try await site.ask(.get, path, as: site.vault.coordinator).status == 404)
        #expect(try await site.ask(.get, erase, as: leader).status == 404)
        let after = try await site.ask(.get, "/privacy/erase", as: leader)
        #expect(after.body.contains("\(site.family.id.shortCode), slettet 21. november 2026"))
    }

    @Test func `a coordinator moves a family on, and nobody else does`() async throws {
        let path = "/families/\(site.family.id.text)/phase"
        let form = [("family-phase", "closed"), ("edition", "1")]
        for other in [site.mother, site.vault.teacher, leader, admin] {
            #expect(try await site.ask(.post, path, as: other, form: form).status == 404)
        }
        let coordinator = site.vault.coordinator
        let wrong = try await site.ask(
            .post, path, as: coordinator, form: [("family-phase", "x"), ("edition", "1")])
        #expect(wrong.status == 422)
        #expect(try await site.ask(.post, path, as: coordinator, form: form).status == 303)
        let stale = [("family-phase", "planning"), ("edition", "1")]
        #expect(try await site.ask(.post, path, as: coordinator, form: stale).status == 409)
    }

    @Test(arguments: Language.allCases) func `every page is there in every language, and light`(
        language: Language
    ) async throws {
        let reader = Account(
            id: anID(), municipality: site.vault.municipality.id, role: .leader,
            name: Name(trusted: "Les"), language: language, rights: [.privacy])
        try await site.vault.installation.founding.add([reader])
        try await site.vault.note(.breakGlass, on: site.family.id, by: site.vault.teacher)
        try await wish()
        for path in [
            "/privacy/log", "/privacy/log?days=90", "/privacy/retention",
            "/privacy/erase", erase,
        ] {
            let reply = try await site.ask(.get, path, as: reader)
            #expect(reply.status == 200 && reply.body.utf8.count < 60_000, "\(path)")
        }
    }
}
