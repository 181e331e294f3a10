import Domain
import HTTPTypes
import TestSupport
import UseCases

@testable import Web

/// A site whose municipality has a battery, with a child of nine in the family.
struct WaveSite {
    let site: TestSite
    let child: Person
    let battery: Battery

    var mapping: String { site.at("/mapping") }

    init(_ battery: Battery = aBattery()) async throws {
        site = try await TestSite()
        let child = aPerson(name: "Yusuf Solbakken", born: .testToday.adding(days: -9 * 366))
        self.child = child
        self.battery = battery
        let parent = aRelation(from: site.person.id, to: child.id)
        try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.persons.insert(child)
            _ = try shelves.relations.insert(parent)
        }
        try await site.vault.have(battery)
    }

    func page(_ path: String? = nil, as account: Account? = nil) async throws -> TestSite.Reply {
        try await site.ask(.get, path ?? mapping, as: account ?? site.coordinator)
    }

    func post(
        _ path: String, _ form: [(String, String)], as account: Account? = nil
    ) async throws -> TestSite.Reply {
        try await site.ask(.post, path, as: account ?? site.coordinator, form: form)
    }

    /// Starts a round with one press, and gives its address.
    func start() async throws -> String {
        let opened = try await page()
        _ = try await post(
            mapping, starting(opened) + [("wave-due", opened.day("wave-due"))])
        return "\(mapping)/\(opened.hidden("id"))"
    }

    /// What the form that starts a round carries beside its day.
    func starting(_ opened: TestSite.Reply) -> [(String, String)] {
        ["id", "proposed"].map { ($0, opened.hidden($0)) } + [("battery", battery.id.text)]
    }

    /// Makes a link with what stands in its form already, and gives where it is shown.
    func send(
        about person: Person, as voice: Voice = .own, _ fields: [(String, String)] = []
    ) async throws -> String {
        let round = try await start()
        let path = "\(round)/\(person.id.text)/link?voice=\(voice.rawValue)"
        let opened = try await page(path)
        let until = ("link-until", opened.day("link-until"))
        let reply = try await post(path, [("id", opened.hidden("id")), until] + fields)
        return reply.location ?? ""
    }

    func links() async throws -> [AnswerLink] {
        try await site.vault.change(site.family.id) { try $0.links.all() }
    }

    func secret(of link: AnswerLink) async throws -> String {
        try await site.vault.change(site.family.id) { $0.secret(of: link.id) }
    }
}

extension TestSite.Reply {
    /// What stands in the first date field of this name.
    func day(_ name: String) -> String {
        guard let field = body.firstRange(of: "name=\"\(name)\"")?.upperBound,
            let start = body[field...].firstRange(of: "value=\"")?.upperBound
        else { return "" }
        return String(body[start...].prefix { $0 != "\"" })
    }
}

extension MovingTime {
    func pass(days: Int) { pass(seconds: days * 86_400) }
}
