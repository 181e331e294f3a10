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
        #expect(body.contains("9,8 % av kvinner i Norge hadde 10 eller mer"))
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

    @Test func `a score that weighs becomes a need with one press`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let response = try #require(
            try await mapping.responses().first { $0.instrument == "phq9" })
        let body = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        let path =
            site.at("/plan/needs") + "?person=\(site.person.id.text)&area=mind"
            + "&mapping=\(mapping.round.id.text)&response=\(response.id.text)&scale=total"
        #expect(body.contains("href=\"\(path.replacing("&", with: "&amp;"))\""))
        let form = try await site.ask(.get, path, as: site.coordinator)
        #expect(form.status == 200)
        #expect(form.body.contains("Plager i hverdagen: Mange plager nå</textarea>"))
        #expect(form.body.contains("value=\"\(site.person.id.text)\" selected"))
        #expect(form.hidden("response") == response.id.text && form.hidden("scale") == "total")
        let faulty = try await site.ask(
            .post, site.at("/plan/needs"), as: site.coordinator,
            form: [
                ("id", form.hidden("id")), ("mapping", mapping.round.id.text),
                ("response", response.id.text), ("scale", "total"), ("words", ""),
                ("area", "mind"), ("weight", "2"),
            ])
        #expect(faulty.status == 422)
        #expect(faulty.body.contains("Plager i hverdagen: Mange plager nå"))
    }

    @Test func `an area found hard without words fills the form with the rating`() async throws {
        let mapping = try await AnsweringSite()
        let site = mapping.site
        _ = try await mapping.answer("life-areas", [("q-home", "1")], as: site.mother)
        let form = try await site.ask(
            .get,
            site.at("/plan/needs") + "?person=\(site.person.id.text)&area=home"
                + "&mapping=\(mapping.round.id.text)", as: site.coordinator)
        #expect(form.body.contains(": veldig vanskelig</textarea>"))
    }

    @Test func `a family reads words and what they mean before any number`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let body = try await site.ask(.get, site.at("/profile"), as: site.mother).body
        #expect(body.contains("<p>Mange plager nå.</p>"))
        #expect(body.contains(ResultTexts.nb.means(.strain)))
        let folded = try #require(body.firstRange(of: ResultTexts.nb.theNumber))
        let number = try #require(body.firstRange(of: "16 av 27"))
        #expect(folded.lowerBound < number.lowerBound)
    }

    @Test func `a norm for one sex stands only beside a person of it`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let women = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(women.contains("Norge, 2015, kvinner") && !women.contains("Norge, 2015, menn"))
        var person = site.person
        person.gender = .other
        let other = person
        _ = try await site.vault.change(site.family.id) { try $0.persons.update(other) }
        let both = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(both.contains("Norge, 2015, kvinner") && both.contains("Norge, 2015, menn"))
    }

    @Test func `a child sees faces`() async throws {
        let mapping = try await AnsweringSite()
        let site = mapping.site
        let child = try await site.member(
            .child, aPerson(name: "Ida", born: .testToday.adding(days: -13 * 366)))
        let areas = try await mapping.answer(
            "life-areas", [("q-leisure", "5")], as: child, about: child.person)
        #expect(areas.status == 303)
        let body = try await site.ask(.get, site.at("/profile"), as: child).body
        #expect(body.contains("<ul class=\"faces\""))
    }

    @Test func `before anybody answers, the page says what will stand there`() async throws {
        let site = try await TestSite()
        let page = try await site.ask(.get, site.at("/profile"), as: site.coordinator)
        #expect(page.status == 200)
        #expect(page.body.contains(AssessmentTexts.nb.noAnswersHint))
    }
}
