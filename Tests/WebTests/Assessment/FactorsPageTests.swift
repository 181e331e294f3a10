import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct FactorsPageTests {
    private static let own = [
        ("about", "family"), ("factor-words", "Mormor <her> hver uke"), ("area", "network"),
        ("leaning", "protective"),
    ]

    private func note(
        _ site: TestSite, _ fields: [(String, String)] = own
    ) async throws -> TestSite.Reply {
        let page = try await site.ask(.get, site.at("/factors"), as: site.coordinator)
        #expect(page.status == 200)
        return try await site.ask(
            .post, site.at("/factors"), as: site.coordinator,
            form: [("id", page.hidden("id"))] + fields)
    }

    private func factors(_ site: TestSite) async throws -> [Factor] {
        try await site.vault.change(site.family.id) { try $0.factors.all() }
    }

    private func typology(_ site: TestSite) async throws {
        let town = site.vault.municipality.id
        let typology = Typology(
            number: 1,
            factors: [
                FactorKind(
                    code: "debt", lifeArea: .economy, leaning: .risk,
                    name: Words(trusted: "Gjeld & purringer"))
            ],
            familyTypes: [
                FamilyType(
                    code: "many", name: Words(trusted: "Mye på én gang"),
                    meaning: Words(trusted: "Mange har noe"))
            ], said: someSaid())
        let isSet = try await site.vault.vault.change { try $0.municipality(town).set(typology) }
        #expect(isSet)
    }

    @Test func `the coordinator writes a line, and the family reads who wrote it`() async throws {
        let site = try await TestSite()
        let reply = try await note(site)
        #expect(reply.status == 303)
        #expect(reply.location?.hasPrefix(site.at("/factors") + "?saved=yes#") == true)
        for reader in [site.coordinator, site.mother] {
            let body = try await site.ask(.get, site.at("/factors"), as: reader).body
            #expect(body.contains("Mormor &lt;her&gt; hver uke"))
            #expect(body.contains("skrevet av \(site.coordinator.name.text)"))
            #expect(body.contains(FactorTexts.nb.summary(0, 1)))
        }
        let mothers = try await site.ask(.get, site.at("/factors"), as: site.mother).body
        #expect(!mothers.contains("<form method=\"post\" action=\"\(site.at("/factors"))\""))
        #expect(!mothers.contains(FactorTexts.nb.add))
    }

    @Test func `everything that must be mended is said at once, and nothing is lost`()
        async throws
    {
        let site = try await TestSite()
        let reply = try await note(site, [("about", "family"), ("factor-words", " ")])
        #expect(reply.status == 422)
        #expect(reply.body.contains(FactorTexts.nb.saySomething))
        #expect(reply.body.contains(FactorTexts.nb.leaning))
        let half = try await note(site, [("about", "family"), ("factor-words", "Bare ord")])
        #expect(half.status == 422 && half.body.contains("Bare ord</textarea>"))
        #expect(try await factors(site).isEmpty)
    }

    @Test func `one from the list, and a need of it with one press`() async throws {
        let site = try await TestSite()
        try await typology(site)
        let page = try await site.ask(.get, site.at("/factors"), as: site.coordinator).body
        #expect(page.contains("<option value=\"1:debt\">Gjeld &amp; purringer</option>"))
        let person = site.person.id.text
        let reply = try await note(site, [("about", person), ("factor-code", "1:debt")])
        #expect(reply.status == 303)
        let factor = try #require(try await factors(site).first)
        #expect(factor.lifeArea == .economy && factor.leaning == .risk)
        let body = try await site.ask(.get, site.at("/factors"), as: site.coordinator).body
        #expect(body.contains("name=\"finding\" value=\"factor:\(factor.id.text)\""))
        let path = site.at("/plan/needs") + "?finding=factor:\(factor.id.text)"
        let form = try await site.ask(.get, path, as: site.coordinator).body
        #expect(form.contains("Gjeld &amp; purringer</textarea>"))
        #expect(form.contains("value=\"\(person)\" selected"))
        let pressed = try await site.ask(
            .post, site.at("/findings"), as: site.coordinator,
            form: [("finding", "factor:\(factor.id.text)")])
        #expect(pressed.status == 303)
        #expect(pressed.location?.hasPrefix(site.at("/factors") + "?made=") == true)
        let after = try await site.ask(
            .get, try #require(pressed.location), as: site.coordinator
        ).body
        #expect(after.contains(FindingTexts.nb.made) && after.contains("Gjeld &amp; purringer"))
    }

    @Test func `a line is changed, a stale form shows both, and it ends and holds again`()
        async throws
    {
        let site = try await TestSite()
        _ = try await note(site)
        let factor = try #require(try await factors(site).first)
        let path = site.at("/factors/\(factor.id.text)")
        let page = try await site.ask(.get, path, as: site.coordinator)
        #expect(page.status == 200 && page.body.contains("Mormor &lt;her&gt; hver uke</textarea>"))
        let changed = FactorsPageTests.own.map { ($0.0, $0.0 == "factor-words" ? "Farfar" : $0.1) }
        let edition = [("edition", page.hidden("edition"))]
        let reply = try await site.ask(
            .post, path, as: site.coordinator, form: edition + changed)
        #expect(reply.status == 303)
        let stale = try await site.ask(
            .post, path, as: site.coordinator, form: edition + FactorsPageTests.own)
        #expect(stale.status == 409)
        #expect(stale.body.contains("Farfar") && stale.body.contains("Mormor &lt;her&gt;"))
        let faulty = try await site.ask(
            .post, path, as: site.coordinator, form: [("edition", "2"), ("factor-words", "")])
        #expect(faulty.status == 422)
        for (holds, edition, count) in [("no", "2", 1), ("yes", "3", 0)] {
            let ended = try await site.ask(
                .post, path + "/holds", as: site.coordinator,
                form: [("edition", edition), ("holds", holds)])
            #expect(ended.status == 303)
            #expect(try await factors(site).count { !$0.holds } == count)
        }
    }

    @Test func `what is kept from the mother is not on her page`() async throws {
        let site = try await TestSite()
        let before = try await site.ask(.get, site.at("/factors"), as: site.mother).body
        let kept = FactorsPageTests.own + [("kept-from", site.person.id.text)]
        #expect(try await note(site, kept).status == 303)
        let after = try await site.ask(.get, site.at("/factors"), as: site.mother).body
        #expect(after == before)
        let mine = try await site.ask(.get, site.at("/factors"), as: site.coordinator).body
        #expect(mine.contains("Mormor &lt;her&gt;"))
        #expect(mine.contains("thing=factor"))
        let profile = try await site.ask(.get, site.at("/profile"), as: site.mother).body
        #expect(profile.contains(FactorTexts.nb.empty))
    }

    @Test func `the type of family is chosen and its meaning told`() async throws {
        let site = try await TestSite()
        let none = try await site.ask(.get, site.at("/factors"), as: site.coordinator).body
        #expect(!none.contains(FactorTexts.nb.typeLead))
        try await typology(site)
        let page = try await site.ask(.get, site.at("/factors"), as: site.coordinator)
        #expect(page.body.contains(FactorTexts.nb.noType))
        let reply = try await site.ask(
            .post, site.at("/family-type"), as: site.coordinator,
            form: [("edition", page.hidden("edition")), ("family-type", "1:many")])
        #expect(reply.status == 303)
        let mothers = try await site.ask(.get, site.at("/factors"), as: site.mother).body
        #expect(mothers.contains("Mye på én gang") && mothers.contains("Mange har noe"))
        let forged = try await site.ask(
            .post, site.at("/family-type"), as: site.coordinator,
            form: [("edition", "2"), ("family-type", "1:none")])
        #expect(forged.status == 404)
    }

    @Test func `who may not write is answered as if there were nothing`() async throws {
        let site = try await TestSite()
        _ = try await note(site)
        let factor = try #require(try await factors(site).first)
        let one = site.at("/factors/\(factor.id.text)")
        for account in [site.mother, site.vault.teacher, site.vault.leader] {
            let posts = try await [
                site.ask(
                    .post, site.at("/factors"), as: account,
                    form: [("id", factor.id.text)] + FactorsPageTests.own),
                site.ask(.post, site.at("/factors"), as: account, form: [("id", factor.id.text)]),
                site.ask(.get, one, as: account),
                site.ask(
                    .post, one, as: account, form: [("edition", "1")] + FactorsPageTests.own),
                site.ask(
                    .post, one + "/holds", as: account,
                    form: [("edition", "1"), ("holds", "no")]),
                site.ask(
                    .post, site.at("/family-type"), as: account,
                    form: [("edition", "1"), ("family-type", "")]),
            ]
            #expect(posts.map(\.status) == Array(repeating: 404, count: posts.count))
        }
        let outside = try await site.ask(.get, site.at("/factors"), as: site.vault.teacher)
        #expect(outside.status == 404)
        #expect(try await factors(site) == [factor])
    }
}
