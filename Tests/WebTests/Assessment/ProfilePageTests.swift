import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct ProfilePageTests {
    private func answered() async throws -> AnsweringSite {
        let mapping = try await AnsweringSite()
        let said = [("q-economy", "1"), ("words-economy", "Tomt på <konto>")]
        let areas = try await mapping.answer("life-areas", said, as: mapping.site.mother)
        let total = (1...8).map { ("q-\($0)", "2") } + [("q-9", "0")]
        let phq = try await mapping.answer("phq9", total, as: mapping.site.mother)
        #expect([areas, phq].allSatisfy { $0.status == 303 })
        return mapping
    }

    @Test func `the coordinator makes a need of what somebody said`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let body = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(body.contains("Tomt på &lt;konto&gt;"))
        #expect(body.contains("Sara har det tungt med: økonomi."))
        let path =
            site.at("/plan/needs") + "?person=\(site.person.id.text)&area=economy"
            + "&mapping=\(mapping.round.id.text)"
        #expect(body.contains("href=\"\(path.replacing("&", with: "&amp;"))\""))
        #expect(try await site.ask(.get, path, as: site.coordinator).status == 200)
    }

    @Test func `a number stands after its words, with where it comes from`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let body = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(body.contains("Mange plager nå: 16 av 27."))
        #expect(body.contains("Kroenke, Spitzer and Williams 2001"))
        #expect(body.contains("9,8 prosent har fra 10 til 27"))
        #expect(body.contains(AssessmentTexts.nb.notADiagnosis))
    }

    @Test func `the mother reads her own answers without clinical names`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let body = try await site.ask(.get, site.at("/profile"), as: site.mother).body
        #expect(body.contains("<strong>Hvordan du har hatt det i det siste</strong>"))
        #expect(!body.contains("<strong>PHQ-9"))
        #expect(!body.contains(AssessmentTexts.nb.makeNeed))
    }

    @Test func `a daughter does not read her mother's answers`() async throws {
        let mapping = try await answered()
        let young = try await mapping.site.member(
            .youngPerson, aPerson(name: "Ali", born: .testToday.adding(days: -16 * 366)))
        let body = try await mapping.site.ask(.get, mapping.site.at("/profile"), as: young).body
        #expect(body.contains(AssessmentTexts.nb.noAnswers))
        #expect(!body.contains("Tomt på"))
    }

    @Test func `before anybody answers, the page says what will stand there`() async throws {
        let site = try await TestSite()
        let page = try await site.ask(.get, site.at("/profile"), as: site.coordinator)
        #expect(page.status == 200)
        #expect(page.body.contains(AssessmentTexts.nb.noAnswersHint))
    }
}
