import Domain
import Foundation
import HTTPTypes
import Instruments
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

/// A copy holds all that its reader may see and nothing else: proved with words unlike all others.
struct CopyPageTests {
    private let site: TestSite
    private let father = aPerson(name: "Faren")
    private let child = aPerson(name: "Barnet", born: .testToday.adding(days: -5000))

    init() async throws {
        site = try await TestSite()
        let (mother, father, child) = (site.person.id, father, child)
        let opener = site.vault.teacher.id
        try await site.vault.change(site.family.id) { shelves in
            for person in [father, child] { _ = try shelves.persons.insert(person) }
            try CopyPageTests.write(
                shelves, mother: mother, father: father.id, child: child.id, opener: opener)
        }
    }

    /// What the mother may see says ORD…, what she may not says TIE….
    private static func write(
        _ shelves: any CaseShelves, mother: PersonID, father: PersonID, child: PersonID,
        opener: AccountID
    ) throws {
        let home = aHome("ORDhjem")
        let (round, hidden) = (aMapping(), aNeed("TIEskjult"))
        let goal = aGoal("ORDmål", about: .person(child), status: .active(since: .testToday))
        _ = try shelves.homes.insert(home)
        _ = try shelves.residences.insert(aResidence(of: mother, in: home.id))
        _ = try shelves.mappings.insert(round)
        _ = try shelves.responses.insert(
            aResponse(
                in: round.id, about: mother,
                answers: Answers(["1": .value(2)], words: ["1": "ORDsvar"])))
        for other in [father, child] {
            _ = try shelves.responses.insert(
                aResponse(
                    in: round.id, about: other,
                    answers: Answers(["1": .value(1)], words: ["1": "TIEsvar"])))
        }
        _ = try shelves.matters.insert(aMatter("ORDviktig"))
        _ = try shelves.needs.insert(aNeed("ORDtrenger", about: .person(child)))
        _ = try shelves.needs.insert(hidden)
        _ = try shelves.goals.insert(goal)
        _ = try shelves.actions.insert(anAction(of: goal, responsible: .person(mother)))
        _ = try shelves.evaluations.insert(anEvaluation(of: goal))
        _ = try shelves.versions.insert(aPlanVersion(agreedBy: mother))
        _ = try shelves.hidings.insert(
            Hiding(hidden.id.text, from: [mother], said: Said(by: .person(father), at: .testNow)))
        _ = try shelves.reports.insert(
            ReportNote(
                id: anID(), persons: [child], madeOn: .testToday,
                words: Words(trusted: "TIEmelding"),
                said: someSaid()))
        for (words, later) in [("ORDåpnet", nil), ("TIEåpnet", Words(trusted: "TIEsenere"))] {
            _ = try shelves.emergencies.insert(
                Emergency(
                    id: anID(), account: opener, reason: Words(trusted: words), from: .testNow,
                    toldLater: later))
        }
        for (asker, words) in [(mother, "ORDspurte"), (father, "TIEspurte")] {
            _ = try shelves.requests.insert(
                Request(
                    id: anID(), asker: asker, sort: .correction, to: .coordinator,
                    words: Words(trusted: words), at: .testNow))
        }
        _ = try shelves.alerts.insert(anAlert(in: round.id, about: mother))
    }

    private static let open = [
        "ORDhjem", "ORDsvar", "ORDviktig", "ORDtrenger", "ORDmål", "Søke om kommunal bolig",
        "Fast sted å bo", "ORDåpnet", "ORDspurte", "Sara Solbakken", "Faren", "Barnet",
        "Vi trenger noen som ser helheten",
    ]

    private func bodies(as account: Account, of person: PersonID? = nil) async throws -> [String] {
        let query = person.map { "?copy-of=\($0.text)" } ?? ""
        var bodies: [String] = []
        for part in ["page", "file"] {
            let reply = try await site.ask(
                .get, "/families/\(site.family.id.text)/copy/\(part)\(query)", as: account)
            #expect(reply.status == 200, "\(part)")
            bodies.append(reply.body)
        }
        return bodies
    }

    @Test func `all that the mother may see is in both, and nothing else is`() async throws {
        for body in try await bodies(as: site.mother) {
            for word in CopyPageTests.open { #expect(body.contains(word), "\(word)") }
            #expect(!body.contains("TIE"))
            #expect(!body.contains("selfHarm"))
        }
    }

    @Test func `the coordinator's copy for the mother is the mother's, for the father his`()
        async throws
    {
        for body in try await bodies(as: site.vault.coordinator, of: site.person.id) {
            for word in CopyPageTests.open { #expect(body.contains(word), "\(word)") }
            #expect(!body.contains("TIE"))
        }
        for body in try await bodies(as: site.vault.coordinator, of: father.id) {
            #expect(body.contains("TIEskjult") && body.contains("TIEspurte"))
            #expect(body.contains("TIEsvar") && !body.contains("ORDsvar"))
            #expect(!body.contains("TIEmelding") && !body.contains("TIEåpnet"))
        }
    }

    @Test func `the page to read shows questions in words and escapes what was typed`() async throws
    {
        let words = Words(trusted: "<script>alert(1)</script>\"\n\u{1}")
        let person = site.person.id
        try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.matters.insert(
                Matter(id: anID(), subject: .person(person), words: words, said: someSaid()))
        }
        let bodies = try await bodies(as: site.mother)
        #expect(!bodies[0].contains("<script>alert"))
        #expect(bodies[1].contains(#"<script>alert(1)</script>\"\n\u0001"#))
        #expect(bodies[0].contains("Lite interesse for"))
    }

    @Test func `a copy tells whose voice each answer is, and declined from never answered`()
        async throws
    {
        let (mother, child) = (site.person.id, child.id)
        let teacher: Author = .account(site.vault.teacher.id)
        try await site.vault.change(site.family.id) { shelves in
            let round = aMapping()
            _ = try shelves.mappings.insert(round)
            let voices: [(Voice, Author)] = [
                (.own, .person(child)), (.parent, .person(mother)),
                (.teacher, teacher),
            ]
            for (voice, informant) in voices {
                var told = aResponse(
                    in: round.id, about: child, answers: Answers(["3": .value(2), "4": .declined]))
                (told.voice, told.informant) = (voice, informant)
                _ = try shelves.responses.insert(told)
            }
        }
        let file = try await site.ask(
            .get, "/families/\(site.family.id.text)/copy/file?copy-of=\(child.text)",
            as: site.vault.coordinator
        ).body
        let answers =
            try #require(
                JSONSerialization.jsonObject(with: Data(file.utf8)) as? [String: Any]
            )["answers"] as? [[String: Any]]
        let new = try #require(answers).filter { (($0["questions"] as? [Any])?.count ?? 0) == 2 }
        let told = new.compactMap { $0["voice"] as? String }
        #expect(Set(told) == ["own", "parent", "teacher"])
        // Nine questions: one answered, one declined, and seven that nobody said anything to.
        let questions = try #require(new.first?["questions"] as? [[String: Any]])
        #expect(questions.map { $0["id"] as? String } == ["3", "4"])
        #expect(questions.map { $0["answer"] as? String } == ["2", "declined"])
        let page = try await bodies(as: site.vault.coordinator, of: child)[0]
        #expect(page.contains(ResultTexts.nb.teller(.parent(mother), "Sara Solbakken")))
        #expect(page.contains(ResultTexts.nb.teller(.teacher(nil), nil)))
        #expect(page.contains(Texts.of(.bokmal).copy.declined))
    }

    @Test func `the places to get a copy lead there, and only members and coordinator get one`()
        async throws
    {
        let path = "/families/\(site.family.id.text)/copy"
        let log = try await site.ask(
            .get, "/families/\(site.family.id.text)/log", as: site.mother)
        #expect(log.body.contains("href=\"\(path)\""))
        #expect(try await site.ask(.get, path, as: site.mother).status == 200)
        let coordinators = try await site.ask(.get, path, as: site.vault.coordinator)
        #expect(coordinators.status == 200 && coordinators.body.contains("Faren"))
        for stranger in [site.vault.teacher, site.vault.volunteer, site.vault.leader] {
            for part in ["", "/page", "/file"] {
                #expect(try await site.ask(.get, path + part, as: stranger).status == 404)
            }
        }
        let other = try await site.ask(
            .get, "\(path)/file?copy-of=\(father.id.text)", as: site.mother)
        #expect(other.status == 404)
    }

    @Test func `the file is named, not kept, and has every part under its stable name`()
        async throws
    {
        let reply = try await site.ask(
            .get, "/families/\(site.family.id.text)/copy/file", as: site.mother)
        #expect(reply.headers[.contentDisposition]?.contains("veven-copy.json") == true)
        #expect(reply.headers[.cacheControl] == "no-store")
        for part in CopyPart.Key.allCases {
            #expect(reply.body.contains("\"\(part.rawValue)\": ["))
        }
    }

    @Test(arguments: Language.allCases) func `every field has words in every language`(
        language: Language
    ) {
        let copy = Texts.of(language).copy
        for key in CopyKey.allCases where key != .id && key != .thing {
            #expect(copy.field(key) != "")
        }
        let words = CopyKey.allCases.filter { copy.field($0) == $0.rawValue }
        #expect(words.isEmpty, "\(words)")
    }
}
