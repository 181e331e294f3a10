import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct MembersPageTests {
    private func send(
        _ part: String, _ form: [(String, String)], to site: TestSite, as account: Account? = nil
    ) async throws -> TestSite.Reply {
        try await site.ask(.post, site.at(part), as: account ?? site.coordinator, form: form)
    }

    private func member(_ site: TestSite, edition: String, name: String) -> [(String, String)] {
        [
            ("edition", edition), ("person-name", name), ("born", "1988-04-12"),
            ("gender", "woman"),
        ]
    }

    @Test func `a child may have two homes, and the mother reads it`() async throws {
        let site = try await TestSite()
        let child = anID(Person.self).text
        let added = try await send(
            "/members",
            [
                ("person", child), ("person-name", "Yusuf"), ("born", "2017-09-03"),
                ("gender", "man"),
            ],
            to: site)
        #expect(added.status == 303)
        for home in ["Hos mamma", "Hos pappa"] {
            let reply = try await send(
                "/residences",
                [
                    ("residence", anID(Residence.self).text), ("new-home", anID(Home.self).text),
                    ("resident", child), ("home", "new"), ("home-name", home),
                    ("moved", "2024-08-01"), ("share", "half"),
                ], to: site)
            #expect(reply.status == 303)
        }
        let related = try await send(
            "/relations",
            [
                ("relation", anID(Relation.self).text), ("relative", site.person.id.text),
                ("nature", "parentWithResponsibility"), ("relative-of", child),
            ], to: site)
        #expect(related.status == 303)
        let page = try await site.ask(.get, site.at("/members"), as: site.mother)
        #expect(page.body.contains("Bor hos mamma og hos pappa"))
        #expect(page.body.contains("Sara er mor til Yusuf."))
        #expect(!page.body.contains("action=\"\(site.at("/members"))"))
    }

    @Test func `a mother reads and does not write`() async throws {
        let site = try await TestSite()
        let person = site.at("/members/\(site.person.id.text)")
        #expect(try await site.ask(.get, person, as: site.mother).status == 404)
        for form in [member(site, edition: "1", name: "X"), [("edition", "1")]] {
            let reply = try await site.ask(.post, person, as: site.mother, form: form)
            #expect(reply.status == 404)
        }
    }

    @Test func `nobody is related to themself, born tomorrow or gone before they came`()
        async throws
    {
        let site = try await TestSite()
        let sara = site.person.id.text
        let related = try await send(
            "/relations",
            [
                ("relation", anID(Relation.self).text), ("relative", sara),
                ("nature", "sibling"), ("relative-of", sara),
            ], to: site)
        #expect(related.status == 422)
        let born = try await send(
            "/members",
            [
                ("person", anID(Person.self).text), ("person-name", "Lille"),
                ("born", "2026-11-22"), ("gender", "unsaid"),
            ], to: site)
        #expect(born.status == 422)
        #expect(born.body.contains("Lille"))
        let home = aHome()
        let residence = aResidence(of: site.person.id, in: home.id)
        _ = try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.homes.insert(home)
            return try shelves.residences.insert(residence)
        }
        let day = "until-\(residence.id.text)"
        let gone = try await send(
            "/residences/\(residence.id.text)/end", [("edition", "1"), (day, "2001-01-01")],
            to: site)
        #expect(gone.status == 422)
        #expect(gone.body.contains("href=\"#\(day)\""))
    }

    @Test func `of two corrections at once, both are shown and neither is lost`() async throws {
        let site = try await TestSite()
        let part = "/members/\(site.person.id.text)"
        let first = try await send(part, member(site, edition: "1", name: "Deres"), to: site)
        #expect(first.status == 303)
        let second = try await send(part, member(site, edition: "1", name: "Mine"), to: site)
        #expect(second.status == 409)
        #expect(second.body.contains("Deres") && second.body.contains("value=\"Mine\""))
        #expect(second.hidden("edition") == "2")
        let third = try await send(part, member(site, edition: "2", name: "Mine"), to: site)
        #expect(third.status == 303)
    }
}
