import Domain
import TestSupport
import Testing

@testable import Web

struct WorryPageTests {
    private let site: TestSite
    private var worry: String { site.at("/worry") }

    init() async throws { site = try await TestSite() }

    private func note(
        as account: Account, day: String = Day.testToday.text, persons: Bool = true
    ) async throws -> TestSite.Reply {
        var form = [
            ("id", anID(ReportNote.self).text), ("report-day", day), ("report-words", "Ringte"),
        ]
        if persons { form.append(("report-persons", site.person.id.text)) }
        return try await site.ask(.post, worry, as: account, form: form)
    }

    @Test func `the coordinator reads what to do, whom to call, and where to report`() async throws
    {
        let page = try await site.ask(.get, worry, as: site.coordinator)
        #expect(page.status == 200)
        #expect(page.body.contains("href=\"https://www.bufdir.no/\" rel=\"noreferrer\""))
        for number in ["tel:113", "tel:116111"] { #expect(page.body.contains(number)) }
    }

    @Test func `a note is hers and stands there`() async throws {
        #expect(try await note(as: site.coordinator).status == 303)
        let page = try await site.ask(.get, worry, as: site.coordinator)
        #expect(page.body.contains("Ringte"))
    }

    @Test func `nobody else has the page`() async throws {
        for account in [site.mother, site.vault.teacher, site.vault.leader] {
            #expect(try await site.ask(.get, worry, as: account).status == 404)
            #expect(try await note(as: account).status == 404)
            let released = "/released/\(site.family.id.text)/worry"
            #expect(try await site.ask(.get, released, as: account).status == 404)
        }
    }

    @Test func `a day to come and nobody chosen are said at once`() async throws {
        let late = try await note(as: site.coordinator, day: "2099-01-01")
        #expect(late.status == 422)
        #expect(late.body.contains(FaultTexts.nb.inTheFuture))
        let nobody = try await note(as: site.coordinator, day: "", persons: false)
        #expect(nobody.status == 422)
        #expect(nobody.body.contains(ReportTexts.nb.noPersons))
        #expect(nobody.body.contains(FaultTexts.nb.noDay))
    }
}
