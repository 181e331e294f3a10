import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// A family of six with five waves: voices side by side, change, and how much the page weighs.
struct VoicesPageTests {
    /// Two parents, a teacher and four children; the answers of five years.
    private struct Household {
        let site: TestSite
        let father: Person
        let children: [Person]
        let rounds: [Mapping]

        init() async throws {
            site = try await TestSite()
            father = aPerson(
                name: "Ali Solbakken", born: .testToday.adding(days: -43 * 366), gender: .man)
            children = zip(["Ida", "Omar", "Nora", "Elias"], [16, 11, 9, 5]).map { name, age in
                aPerson(name: "\(name) Solbakken", born: .testToday.adding(days: -age * 366))
            }
            let coordinator = site.coordinator.id
            rounds = (0..<5).map { wave in
                Mapping(
                    id: ID(trusted: "019a0000-0000-7000-8000-00000000000\(wave)"),
                    startedOn: .testToday.adding(days: -365 * (4 - wave)),
                    startedBy: coordinator)
            }
            let (members, waves) = ([father] + children, rounds)
            try await site.vault.change(site.family.id) { shelves in
                for person in members { _ = try shelves.persons.insert(person) }
                for round in waves { _ = try shelves.mappings.insert(round) }
            }
        }

        func say(
            _ instrument: InstrumentID, _ voice: Voice = .own, about person: Person,
            by informant: Author? = nil, in round: Int, _ answers: [ItemID: Answer],
            words: [ItemID: String] = [:]
        ) async throws {
            let key = try #require(try Catalog.shipped().instrument(instrument))
            let given = Answers(answers, words: words)
            let response = UseCases.Response(
                id: anID(), mapping: rounds[round].id, person: person.id,
                informant: informant ?? .person(person.id), instrument: instrument,
                instrumentVersion: key.version, lifeArea: key.area, answers: given,
                results: Scoring.results(for: given, by: key), answeredAt: .testNow,
                voice: voice)
            _ = try await site.vault.change(site.family.id) {
                try $0.responses.insert(response)
            }
        }

        func all(_ value: Int, _ instrument: InstrumentID) throws -> [ItemID: Answer] {
            let key = try #require(try Catalog.shipped().instrument(instrument))
            return Dictionary(
                uniqueKeysWithValues: key.items.map {
                    ($0.id, .value(min($0.range.upperBound, max($0.range.lowerBound, value))))
                })
        }

        /// Every member in every wave, every questionnaire that suits the age.
        func fill() async throws {
            for round in rounds.indices {
                for (place, person) in ([site.person, father] + children).enumerated() {
                    let asked: [InstrumentID] =
                        place < 2
                        ? ["life-areas", "phq9", "gad7", "swls", "osss3"] : ["life-areas-child"]
                    for instrument in asked {
                        try await say(
                            instrument, about: person, in: round,
                            all((round + place) % 4 + 1, instrument))
                    }
                }
            }
        }

        func page(as account: Account? = nil) async throws -> TestSite.Reply {
            try await site.ask(.get, site.at("/profile"), as: account ?? site.coordinator)
        }
    }

    @Test func `two parents, the child and the school are four columns, and nothing is averaged`()
        async throws
    {
        let home = try await Household()
        let child = home.children[2]
        let voices: [(Voice, Author?, Int)] = [
            (.own, nil, 0), (.parent, .person(home.site.person.id), 1),
            (.parent, .person(home.father.id), 2), (.teacher, .account(anID()), 3),
        ]
        for (voice, informant, value) in voices {
            try await home.say(
                "phq9", voice, about: child, by: informant, in: 4, home.all(value, "phq9"))
            try await home.say(
                "life-areas-child", voice, about: child, by: informant, in: 4,
                ["economy": .value(value + 1)], words: ["economy": "Stemme \(value)"])
        }
        let body = try await home.page().body
        for head in ["Nora", "Sara", "Ali", ResultTexts.nb.theSchool.withCapital] {
            #expect(body.contains("<th scope=\"col\">\(head), "), "\(head)")
        }
        #expect(body.contains("id=\"voices\""))
        #expect(body.contains("Nora: \(ResultTexts.nb.lifeAreas)"))
        for words in ["veldig vanskelig", "vanskelig", "midt imellom", "bra"] {
            #expect(body.contains("<td>\(words)</td>"), "\(words)")
        }
        #expect(body.contains(ResultTexts.nb.seeUnlike(["Økonomi"])))
        for said in ["0 av 27", "9 av 27", "18 av 27", "27 av 27"] { #expect(body.contains(said)) }
        #expect(body.contains(ResultTexts.nb.seeUnlike(["Plager i hverdagen"])))
        #expect(body.contains("<td>\(ResultTexts.nb.unlike)</td>"))
        for words in (0...3).map({ "Stemme \($0)" }) { #expect(body.contains(words)) }
        #expect(body.contains(ResultTexts.nb.teller(.parent(nil), "Ali")))
        let cell =
            "sagt selv: veldig vanskelig, 1/5; sagt av Sara: vanskelig, 2/5; "
            + "sagt av Ali: midt imellom, 3/5; sagt av skolen eller barnehagen: bra, 4/5"
        #expect(body.contains(cell))
    }

    @Test func `one voice alone makes no table, and areas that nobody rated no line`() async throws
    {
        let home = try await Household()
        let child = home.children[2]
        try await home.say("life-areas-child", about: child, in: 4, ["economy": .value(2)])
        #expect(try await !home.page().body.contains("id=\"voices\""))
        try await home.say(
            "life-areas-parent", .parent, about: child, by: .person(home.father.id), in: 4,
            ["economy": .value(1), "home": .value(4)])
        let body = try await home.page(as: home.site.mother).body
        let table = body.components(separatedBy: "id=\"voices\"").last ?? ""
        let rows = table.components(separatedBy: "</table>")[0].components(separatedBy: "<tr")
        #expect(rows.count == 4)
        #expect(rows[2].contains("Bolig og hjem") && rows[2].contains(ResultTexts.nb.cannotCompare))
        #expect(rows[3].contains("Økonomi") && rows[3].contains(">\(ResultTexts.nb.alike)<"))
        #expect(table.contains(ResultTexts.nb.seeAlike))
    }

    @Test func `a need made of a parent's words says whose they are`() async throws {
        let home = try await Household()
        let child = home.children[2]
        try await home.say(
            "life-areas-child", about: child, in: 4, ["economy": .value(5)])
        try await home.say(
            "life-areas-child", .parent, about: child, by: .person(home.father.id), in: 4,
            ["economy": .value(1)], words: ["economy": "Vi har ikke råd til tur"])
        let body = try await home.page().body
        let words = try #require(body.firstRange(of: "Vi har ikke råd til tur"))
        let start = try #require(
            body[words.upperBound...].firstRange(of: "name=\"finding\" value=\""))
        let key = String(body[start.upperBound...].prefix { $0 != "\"" })
        let path = home.site.at("/plan/needs") + "?finding=\(key)"
        let form = try await home.site.ask(.get, path, as: home.site.coordinator).body
        #expect(form.contains("Vi har ikke råd til tur</textarea>"))
        #expect(form.contains("sagt av Ali"))
    }

    @Test func `change bigger than chance is marked by the municipality's own rule`()
        async throws
    {
        let home = try await Household()
        let town = home.site.vault.municipality.id
        try await home.site.vault.vault.change { session in
            try session.municipality(town).set(
                ChangeSetting(
                    instrument: "phq9", scale: "total", smallest: 5, deviation: 6,
                    reliability: 0.85, source: Words(trusted: "Vår <egen> prøve 2025"),
                    said: someSaid()))
        }
        for (round, value) in [(0, 3), (1, 3), (2, 1)] {
            try await home.say(
                "phq9", about: home.site.person, in: round, home.all(value, "phq9"))
        }
        let mine = try await home.page().body
        #expect(mine.contains(ResultTexts.nb.changed(.improved, true)))
        // 9 - 27 = -18; 18 / (6 * sqrt(2 * 0.15)) = 5.477...
        #expect(mine.contains("−18 poeng. Mer enn tilfeldig: RCI −5,48, grensen er 1,96"))
        #expect(mine.contains("Vår &lt;egen&gt; prøve 2025"))
        #expect(mine.ranges(of: "class=\"ring\" cx").count == 1)
        #expect(mine.contains(ResultTexts.nb.withinError))
        let mothers = try await home.page(as: home.site.mother).body
        #expect(mothers.contains(ResultTexts.nb.changed(.improved, true)))
        #expect(!mothers.contains("<p>Få plager nå: "))
    }

    @Test func `a family reads no number of last time where nobody knows what it means`()
        async throws
    {
        let home = try await Household()
        for (round, value) in [(3, 2), (4, 5)] {
            try await home.say(
                "swls", about: home.site.person, in: round, home.all(value, "swls"))
        }
        let last = AssessmentTexts.nb.wasBefore("10")
        #expect(try await home.page().body.contains(last))
        #expect(try await !home.page(as: home.site.mother).body.contains(last))
    }

    @Test func `a family of six with five waves weighs little and asks little`() async throws {
        let home = try await Household()
        try await home.fill()
        let counts = home.site.vault.database.counts
        let before = counts.statements
        let page = try await home.page()
        let asked = counts.statements - before
        #expect(page.status == 200)
        #expect(page.body.utf8.count < 120_000)
        // Nine for the profile, one for what of it is in the plan already, four for who asks and
        // the line in the log.
        #expect(asked <= 14, "\(asked)")
    }
}
