import Domain
import HTTPTypes
import Instruments
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

    @Test func `a number stands after its words, with where it comes from`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let body = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(body.contains("Mange plager nå: 16 av 27."))
        #expect(body.contains("Kroenke, Spitzer and Williams 2001"))
        #expect(body.contains("9,8 % av kvinner i Norge hadde 10 eller mer"))
        // In one plain sentence beside the number, before anything is unfolded.
        let plain = try #require(
            body.firstRange(of: "Norge, 2015, kvinner, 18–80 år: 9,8 % hadde 10 eller"))
        let folded = try #require(body.firstRange(of: AssessmentTexts.nb.whereFrom))
        #expect(plain.lowerBound < folded.lowerBound)
        #expect(body.contains(AssessmentTexts.nb.notADiagnosis))
    }

    /// The fact sheet's four numbers, each with year, country, ages and source.
    @Test func `each number of the population says year, country, ages and source`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let life = try await mapping.answer(
            "life-satisfaction", [("q-1", "7")], as: site.mother)
        #expect(life.status == 303)
        let body = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        let phq9 = "doi 10.1186/s12991-020-00311-5"
        let norway = "Statistics Norway (ssb.no), quality of life in Norway 2024"
        for (people, number, source) in [
            ("Norge, 2015, kvinner, 18–80 år", "9,8 % av kvinner i Norge", phq9),
            ("Norge, 2024, 18 år og eldre", "gjennomsnittet er 6,9", norway),
            ("Norge, 2024, 18 år og eldre", "24,8 prosent har fra 0 til 5", norway),
        ] {
            #expect(body.contains(people), "\(people)")
            #expect(body.contains(number), "\(number)")
            #expect(body.contains(source), "\(source)")
        }
        #expect(!body.contains("5,9 %"))
        let admin = anAccount(.administrator, in: site.vault.municipality.id, name: "Ada")
        try await site.vault.installation.founding.add([admin])
        let catalogue = try await site.ask(
            .get, "/catalogue/questionnaires/phq9", as: admin
        ).body
        #expect(catalogue.contains("Norge, 2015, menn, 18–80 år: 5,9 prosent har fra 10 til 27."))
        #expect(catalogue.contains("Norge, 2015, kvinner, 18–80 år: 9,8 prosent"))
        #expect(catalogue.contains(phq9))
    }

    @Test func `too few answers are told as that, and give no number`() async throws {
        let mapping = try await AnsweringSite()
        let site = mapping.site
        let few = (1...6).map { ("q-\($0)", "2") }
        #expect(try await mapping.answer("phq9", few, as: site.mother).status == 303)
        let body = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(body.contains("For få svar til å regne ut noe: 6 svar, det trengs 7."))
        #expect(!body.contains("av 27"))
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

    @Test func `a family reads words and what they mean before any number`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let body = try await site.ask(.get, site.at("/profile"), as: site.mother).body
        #expect(body.contains("<p>Mange plager nå.</p>"))
        #expect(body.contains(ResultTexts.nb.means(.strain, nil)))
        let folded = try #require(body.firstRange(of: ResultTexts.nb.theNumber))
        let number = try #require(body.firstRange(of: "16 av 27"))
        #expect(folded.lowerBound < number.lowerBound)
    }

    @Test func `old scores are told with their day, and nothing in them is said to be now`()
        async throws
    {
        let mapping = try await answered()
        let site = mapping.site
        let newer = Mapping(
            id: ID(trusted: "01ffffff-ffff-7fff-8fff-ffffffffffff"),
            startedOn: mapping.round.startedOn.adding(days: 200), startedBy: site.coordinator.id)
        _ = try await site.vault.change(site.family.id) { try $0.mappings.insert(newer) }
        let day = Texts.of(.bokmal).days.full(mapping.round.startedOn)
        let family = try await site.ask(.get, site.at("/profile"), as: site.mother).body
        #expect(family.contains("<p>\(day): Mange plager.</p>"))
        #expect(family.contains(ResultTexts.nb.means(.strain, day)))
        #expect(!family.contains(ResultTexts.nb.means(.strain, nil)))
        #expect(!family.contains("Mange plager nå"))
        let staff = try await site.ask(.get, site.at("/profile"), as: site.coordinator).body
        #expect(staff.contains("<p>\(day): Mange plager: 16 av 27."))
    }

    @Test(arguments: [ResultTexts.nb, .nn, .en]) func `what old answers mean has a day and no now`(
        texts: ResultTexts
    ) {
        for leaning in Leaning.allCases {
            let said = texts.means(leaning, "3. mai 2024")
            #expect(said.contains("3. mai 2024"))
            #expect(!said.lowercased().split { !$0.isLetter }.contains { $0 == texts.now })
        }
    }

    @Test func `who made a questionnaire stands in a few words, the rest is folded`() async throws {
        let mapping = try await AnsweringSite()
        let site = mapping.site
        let key = try #require(try Catalog.shipped().instrument("score15"))
        let answers = Answers(
            Dictionary(uniqueKeysWithValues: key.items.map { ($0.id, .value(3)) }))
        let response = UseCases.Response(
            id: anID(), mapping: mapping.round.id, person: site.person.id,
            informant: .person(site.person.id), instrument: key.id,
            instrumentVersion: key.version, lifeArea: key.area, answers: answers,
            results: Scoring.results(for: answers, by: key), answeredAt: .testNow)
        _ = try await site.vault.change(site.family.id) { try $0.responses.insert(response) }
        for account in [site.mother, site.coordinator] {
            let body = try await site.ask(.get, site.at("/profile"), as: account).body
            let short = try #require(body.firstRange(of: "<dd>Peter Stratton og kolleger, AFT<"))
            let fold = try #require(body.firstRange(of: ResultTexts.nb.wholeCredit))
            let whole = try #require(body.firstRange(of: "SCORE-15 is free to use"))
            #expect(short.lowerBound < fold.lowerBound && fold.lowerBound < whole.lowerBound)
        }
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
