import Domain
import HTTPTypes
import TestSupport
import UseCases

@testable import Web

/// A family of a mother, a father, a young person of 15 and a child of nine, with something about
/// the child in the plan; and the forms of consents.
struct ConsentSite {
    let site: TestSite
    let father: Account
    let young: Account
    let child: Person
    let id = anID(Consent.self)

    var vault: TestVault { site.vault }
    var team: String { "/families/\(site.family.id.text)/team" }

    init() async throws {
        site = try await TestSite()
        let persons = [(41, "Ola"), (15, "Nora"), (9, "Jonas")].map { age, name in
            aPerson(name: name, born: .testToday.adding(days: -age * 366))
        }
        child = persons[2]
        let mother = site.person.id
        let (family, town) = (site.family.id, site.vault.municipality.id)
        father = anAccount(.parent, in: town, name: "Ola", family: family, person: persons[0].id)
        young = anAccount(
            .youngPerson, in: town, name: "Nora", family: family, person: persons[1].id)
        try await site.vault.change(family) { shelves in
            for person in persons { _ = try shelves.persons.insert(person) }
            for other in persons.dropFirst() {
                for parent in [mother, persons[0].id] {
                    _ = try shelves.relations.insert(aRelation(from: parent, to: other.id))
                }
            }
            for (words, area) in [("Lese i ro", LifeArea.learning), ("Sove godt", .health)] {
                let about = Subject.person(persons[2].id)
                let goal = aGoal(
                    words, about: about, in: area, status: .active(since: .testToday))
                _ = try shelves.goals.insert(goal)
            }
        }
        try await site.vault.installation.founding.add([father, young])
    }

    /// The form that the coordinator sends.
    func asking(
        about persons: [PersonID], areas: [String] = ["learning", "health"],
        more: [(String, String)] = []
    ) -> [(String, String)] {
        [
            ("id", id.text), ("receivers", "service:\(vault.school.id.text)"),
            ("purpose", "Så <b>skolen</b> vet"), ("opens", "yes"),
            ("until", Day.testToday.adding(days: 90).text),
        ] + persons.map { ("persons", $0.text) } + areas.map { ("areas", $0) } + more
    }

    /// Asks for consent about the child, and gives the address of it.
    func asked(about persons: [PersonID]? = nil) async throws -> String {
        let form = asking(about: persons ?? [child.id])
        let reply = try await site.ask(
            .post, "\(team)/consents", as: vault.coordinator, form: form)
        guard reply.status == 303 else { throw Refused() }
        let consents = try await vault.change(site.family.id) { try $0.consents.all() }
        guard let last = consents.last else { throw Refused() }
        return "\(team)/consents/\(last.id.text)"
    }

    func yes(
        _ persons: [PersonID]? = nil, areas: [String] = ["learning", "health"],
        until: Day = .testToday.adding(days: 90)
    ) -> [(String, String)] {
        [("decision", "yes"), ("until", until.text)]
            + (persons ?? [child.id]).map { ("persons", $0.text) }
            + areas.map { ("areas", $0) }
    }

    func post(
        _ path: String, _ form: [(String, String)], as account: Account
    ) async throws -> TestSite.Reply {
        try await site.ask(.post, path, as: account, form: form)
    }

    /// Both parents say yes to all of it.
    func bothSayYes(to consent: String) async throws {
        for parent in [site.mother, father] {
            let reply = try await post("\(consent)/answer", yes(), as: parent)
            guard reply.status == 303 else { throw Refused() }
        }
    }

    /// What the teacher of the school is shown.
    func teacherSees() async throws -> TestSite.Reply {
        try await site.ask(.get, "/released/\(site.family.id.text)", as: vault.teacher)
    }

    /// A form with a sheet, as a browser sends it.
    func record(
        _ path: String, _ form: [(String, String)], sheet: [UInt8]?, as account: Account
    ) async throws -> TestSite.Reply {
        var bytes: [UInt8] = []
        for (name, value) in form {
            let head = "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
            bytes += Array("\(head)\(value)\r\n".utf8)
        }
        let head = "--x\r\nContent-Disposition: form-data; name=\"sheet\"; filename=\"a.pdf\"\r\n"
        bytes += Array("\(head)Content-Type: application/pdf\r\n\r\n".utf8) + (sheet ?? [])
        bytes += Array("\r\n--x--\r\n".utf8)
        return try await site.ask(
            .post, path, as: account,
            headers: [.contentType: "multipart/form-data; boundary=x"], bytes: bytes)
    }
}
