import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct EnrolPageTests {
    private let good = [
        ("name", "Familien <Havn>"), ("referral", "school"), ("reason", "Pengene rekker ikke"),
        ("from", "2026-11-20"), ("person-name", "Mona"), ("born", "1990-02-03"),
        ("gender", "woman"), ("number", ""),
    ]

    @Test func `a family is taken in once, however often the button is pressed`() async throws {
        let site = try await TestSite()
        let form = try await site.ask(.get, "/families/new", as: site.coordinator)
        let ids = ["id", "person"].map { ($0, form.hidden($0)) }
        for _ in 1...2 {
            let reply = try await site.ask(
                .post, "/families", as: site.coordinator, form: good + ids)
            #expect(reply.status == 303)
            #expect(reply.location == "/families/\(ids[0].1)/members?saved=yes")
        }
        let page = try await site.ask(
            .get, "/families/\(ids[0].1)/members", as: site.coordinator)
        #expect(page.body.contains("Familien &lt;Havn&gt;"))
        #expect(page.body.ranges(of: "Mona</strong>").count == 1)
    }

    @Test func `all faults are said at once, and what was typed is kept`() async throws {
        let site = try await TestSite()
        let reply = try await site.ask(
            .post, "/families", as: site.coordinator,
            form: [
                ("id", anID(Family.self).text), ("person", anID(Person.self).text),
                ("name", " "), ("referral", "moon"), ("reason", "Fordi"), ("from", "2026-02-30"),
                ("person-name", "Mona"), ("born", "2090-01-01"), ("number", "12345678901"),
            ])
        #expect(reply.status == 422)
        for field in ["name", "referral", "from", "born", "gender", "number"] {
            #expect(reply.body.contains("href=\"#\(field)\""), "\(field)")
        }
        #expect(reply.body.contains(">\(FamiliesTexts.nb.name) \(FaultTexts.nb.blank)</a>"))
        #expect(reply.body.contains(">\(FamiliesTexts.nb.gender): \(FaultTexts.nb.noChoice)</a>"))
        #expect(reply.body.contains("value=\"12345678901\"") && reply.body.contains("Fordi"))
    }

    @Test func `nobody else is shown the form or may send it`() async throws {
        let site = try await TestSite()
        let ids = [("id", anID(Family.self).text), ("person", anID(Person.self).text)]
        for account in [site.mother, site.vault.teacher, site.vault.leader] {
            #expect(try await site.ask(.get, "/families/new", as: account).status == 404)
            for form in [ids, good + ids] {
                let reply = try await site.ask(.post, "/families", as: account, form: form)
                #expect(reply.status == 404)
            }
        }
    }
}
