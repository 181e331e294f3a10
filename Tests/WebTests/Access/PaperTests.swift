import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct PaperTests {
    private let home: ConsentSite
    private let pdf = Array("%PDF-1.4\nunderskrift".utf8)
    private var her: Account { home.vault.coordinator }

    init() async throws { home = try await ConsentSite() }

    private func form(
        _ decision: [(String, String)], of holder: PersonID, id: SheetID = anID()
    ) -> [(String, String)] {
        [("id", id.text), ("holder", holder.text)] + decision
    }

    private func sheet() async throws -> String {
        let sheets = try await home.vault.change(home.site.family.id) { try $0.sheets.all() }
        return "\(home.team)/sheets/\(try #require(sheets.first).id.text)"
    }

    @Test func `a yes on paper counts like any yes, and its sheet can be fetched`() async throws {
        let consent = try await home.asked()
        let father = try #require(home.father.person)
        for holder in [home.site.person.id, father] {
            let reply = try await home.record(
                "\(consent)/record", form(home.yes(), of: holder), sheet: pdf, as: her)
            #expect(reply.status == 303)
        }
        #expect(try await home.teacherSees().status == 200)
        let file = try await home.site.ask(.get, sheet(), as: her)
        #expect(file.status == 200)
        #expect(Array(file.body.utf8) == pdf)
        #expect(file.headers[.contentType] == "application/pdf")
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"samtykke.pdf\"")
        #expect(file.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")
        #expect(file.headers[.xContentTypeOptions] == "nosniff")
        #expect(file.headers[.cacheControl] == "no-store")
        let page = try await home.site.ask(.get, consent, as: home.father)
        #expect(page.body.contains("På papir, skrevet inn av Kari Koordinator."))
        #expect(page.body.contains("/sheets/"))
    }

    @Test func `a sheet is for those who see the consent, and for nobody else`() async throws {
        let consent = try await home.asked()
        let form = form(home.yes(), of: home.site.person.id)
        _ = try await home.record("\(consent)/record", form, sheet: pdf, as: her)
        #expect(try await home.site.ask(.get, sheet(), as: home.father).status == 200)
        for account in [home.young, home.vault.teacher, home.vault.leader] {
            #expect(try await home.site.ask(.get, sheet(), as: account).status == 404)
        }
    }

    @Test(arguments: [
        nil, Array("GIF89a".utf8), Array("<html>".utf8), Array("MZ".utf8),
    ])
    func `a yes without a sheet that can be kept is told so`(bytes: [UInt8]?) async throws {
        let consent = try await home.asked()
        let reply = try await home.record(
            "\(consent)/record", form(home.yes(), of: home.site.person.id), sheet: bytes,
            as: her)
        #expect(reply.status == 422)
        #expect(reply.body.contains("#sheet"))
    }

    @Test func `a no needs no sheet; what was never given cannot be taken back`() async throws {
        let consent = try await home.asked()
        let holder = home.site.person.id
        let back = try await home.record(
            "\(consent)/record", form([("decision", "withdrawal")], of: holder), sheet: nil,
            as: her)
        #expect(back.status == 422)
        let no = try await home.record(
            "\(consent)/record", form([("decision", "no")], of: holder), sheet: nil, as: her)
        #expect(no.status == 303)
        let page = try await home.site.ask(.get, consent, as: home.father)
        #expect(page.body.contains("Sagt til Kari Koordinator, som skrev det inn."))
    }

    @Test func `pressing twice writes it once`() async throws {
        let consent = try await home.asked()
        let form = form(home.yes(), of: home.site.person.id)
        for _ in 1...2 {
            let reply = try await home.record(
                "\(consent)/record", form, sheet: pdf, as: her)
            #expect(reply.status == 303)
        }
        let family = home.site.family.id
        let answers = try await home.vault.change(family) { try $0.consents.all()[0].answers }
        #expect(answers.count == 1)
    }

    @Test func `only the coordinator writes it in, and only for who decides`() async throws {
        let consent = try await home.asked()
        let form = form(home.yes(), of: home.site.person.id)
        for account in [home.site.mother, home.vault.teacher] {
            let reply = try await home.record("\(consent)/record", form, sheet: pdf, as: account)
            #expect(reply.status == 404)
        }
        let young = try #require(home.young.person)
        let reply = try await home.record(
            "\(consent)/record", self.form(home.yes(), of: young), sheet: pdf, as: her)
        #expect(reply.status == 404)
    }

    @Test func `only this route takes much, and not more than a sheet`() async throws {
        let consent = try await home.asked()
        let form = form(home.yes(), of: home.site.person.id)
        let large = pdf + Array(repeating: 0x20, count: Sheet.largest + 65 * 1024)
        let reply = try await home.record("\(consent)/record", form, sheet: large, as: her)
        #expect(reply.status == 413)
        let elsewhere = try await home.record(
            "\(consent)/answer", form, sheet: Array(large.prefix(70 * 1024)),
            as: home.site.mother)
        #expect(elsewhere.status == 415)
        let broken = try await home.site.ask(
            .post, "\(consent)/record", as: her, form: [("a", "b")])
        #expect(broken.status == 400)
    }
}
