import Domain
import HTTPTypes
import Instruments
import TestSupport
import Testing
import UseCases

@testable import Web

/// From a finding to the plan with one press, and what stands on the page afterwards.
struct FindingPageTests {
    private func answered() async throws -> AnsweringSite {
        let mapping = try await AnsweringSite()
        let said = [
            ("q-economy", "1"), ("words-economy", "Tomt på <konto>"), ("q-network", "5"),
        ]
        let areas = try await mapping.answer("life-areas", said, as: mapping.site.mother)
        let total = (1...8).map { ("q-\($0)", "2") } + [("q-9", "0")]
        let phq = try await mapping.answer("phq9", total, as: mapping.site.mother)
        #expect([areas, phq].allSatisfy { $0.status == 303 })
        return mapping
    }

    private func key(
        _ mapping: AnsweringSite, _ instrument: InstrumentID, _ sort: FindingSort, _ part: String
    ) async throws -> String {
        let given = try await mapping.responses().first { $0.instrument == instrument }
        return FindingKey.of(sort, [try #require(given).id.text, part])
    }

    private func press(
        _ site: TestSite, _ key: String, as account: Account? = nil
    ) async throws -> TestSite.Reply {
        try await site.ask(
            .post, site.at("/findings"), as: account ?? site.coordinator,
            form: [("finding", key)])
    }

    private func needs(_ site: TestSite) async throws -> [Need] {
        try await site.vault.change(site.family.id) { try $0.needs.all() }
    }

    private func profile(_ site: TestSite, as account: Account? = nil) async throws -> String {
        try await site.ask(.get, site.at("/profile"), as: account ?? site.coordinator).body
    }

    @Test func `one press writes the need in the words of the finding and stays on the page`()
        async throws
    {
        let mapping = try await answered()
        let site = mapping.site
        let key = try await key(mapping, "life-areas", .area, "economy")
        #expect(try await profile(site).contains("name=\"finding\" value=\"\(key)\""))
        let reply = try await press(site, key)
        #expect(reply.status == 303)
        let place = try #require(reply.location)
        #expect(place.hasPrefix(site.at("/profile") + "?made="))
        #expect(place.hasSuffix("#\(FindingPaths.anchor(key))"))
        let need = try #require(try await needs(site).first)
        #expect(need.words.text == "Tomt på <konto>" && need.lifeArea == .economy)
        #expect(need.subject == .person(site.person.id))
        let page = try await site.ask(.get, place, as: site.coordinator).body
        #expect(page.contains("id=\"\(FindingPaths.anchor(key))\""))
        #expect(page.contains(FindingTexts.nb.made) && page.contains(FindingTexts.nb.changeWords))
        #expect(page.contains("action=\"\(site.at("/findings/undo"))\""))
        #expect(!page.contains("name=\"finding\" value=\"\(key)\""))
        let later = try await profile(site)
        #expect(later.contains(FindingTexts.nb.inPlan) && !later.contains(FindingTexts.nb.made))
        #expect(try await press(site, key).status == 303)
        #expect(try await needs(site).count == 1)
    }

    @Test func `undo takes it out of the plan, and the button is there again`() async throws {
        let mapping = try await answered()
        let site = mapping.site
        let key = try await key(mapping, "phq9", .scale, "total")
        let place = try #require(try await press(site, key).location)
        let page = try await site.ask(.get, place, as: site.coordinator)
        #expect(page.body.contains("Plager i hverdagen: Mange plager nå"))
        let undo = [("need", page.hidden("need")), ("edition", page.hidden("edition"))]
        for _ in 1...2 {
            let reply = try await site.ask(
                .post, site.at("/findings/undo"), as: site.coordinator, form: undo)
            #expect(reply.status == 303)
            #expect(
                reply.location == site.at("/profile") + "#\(FindingPaths.anchor(key))")
        }
        #expect(try await needs(site).map(\.isTakenBack) == [true])
        #expect(try await profile(site).contains("name=\"finding\" value=\"\(key)\""))
    }

    @Test func `every area becomes a need, also a good one without words`() async throws {
        let mapping = try await answered()
        let key = try await key(mapping, "life-areas", .area, "network")
        #expect(try await profile(mapping.site).contains("value=\"\(key)\""))
        #expect(try await press(mapping.site, key).status == 303)
        let need = try #require(try await needs(mapping.site).first)
        #expect(need.words.text == "Familie og nettverk: veldig bra")
    }

    @Test func `the plan tells the coordinator where a need came from, and links there`()
        async throws
    {
        let mapping = try await answered()
        let site = mapping.site
        let key = try await key(mapping, "phq9", .scale, "total")
        _ = try await press(site, key)
        let link = "\(site.at("/profile"))#\(FindingPaths.anchor(key))"
        let plan = try await site.ask(.get, site.at("/plan"), as: site.coordinator).body
        #expect(plan.contains(FindingTexts.nb.from(.scale)) && plan.contains("href=\"\(link)\""))
        let need = try #require(try await needs(site).first)
        let one = try await site.ask(
            .get, site.at("/plan/needs/\(need.id.text)"), as: site.coordinator
        ).body
        #expect(one.contains("href=\"\(link)\""))
        let young = try await site.member(
            .youngPerson, aPerson(name: "Ali", born: .testToday.adding(days: -16 * 366)))
        let others = try await site.ask(.get, site.at("/plan"), as: young).body
        #expect(!others.contains(FindingTexts.nb.from(.scale)) && !others.contains(key))
    }

    @Test func `other words first: the form begins as the finding, and says what is there already`()
        async throws
    {
        let mapping = try await answered()
        let site = mapping.site
        let key = try await key(mapping, "phq9", .scale, "total")
        let path = site.at("/plan/needs") + "?finding=\(key)"
        let form = try await site.ask(.get, path, as: site.coordinator)
        #expect(form.body.contains("Plager i hverdagen: Mange plager nå</textarea>"))
        #expect(form.body.contains("value=\"\(site.person.id.text)\" selected"))
        #expect(form.hidden("finding") == key)
        let fields = [
            ("id", form.hidden("id")), ("finding", key), ("words", "Sove bedre"),
            ("about", site.person.id.text), ("area", "mind"), ("weight", "2"),
        ]
        let faulty = try await site.ask(
            .post, site.at("/plan/needs"), as: site.coordinator,
            form: fields.map { ($0.0, $0.0 == "words" ? "" : $0.1) })
        #expect(faulty.status == 422 && faulty.body.contains("Mange plager nå"))
        #expect(try await press(site, key).status == 303)
        let there = try await site.ask(
            .post, site.at("/plan/needs"), as: site.coordinator, form: fields)
        #expect(there.status == 409)
        #expect(there.body.contains(FindingTexts.nb.thereAlready))
        #expect(there.body.contains("Sove bedre") && there.body.contains("Mange plager nå"))
        #expect(try await needs(site).count == 1)
    }

    @Test func `an answer somebody had to act on becomes a need that does not tell of it`()
        async throws
    {
        let mapping = try await AnsweringSite()
        let site = mapping.site
        let total = (1...8).map { ("q-\($0)", "2") } + [("q-9", "1")]
        _ = try await mapping.answer("phq9", total, as: site.mother)
        let alert = try #require(try await mapping.alerts().first)
        let page = try await site.ask(.get, site.at("/mapping"), as: site.coordinator).body
        #expect(page.contains("name=\"finding\" value=\"alert:\(alert.id.text)\""))
        let reply = try await press(site, "alert:\(alert.id.text)")
        #expect(reply.location?.hasPrefix(site.at("/mapping") + "?made=") == true)
        let need = try #require(try await needs(site).first)
        #expect(need.words.text == FindingTexts.nb.someoneToTalkTo)
        let after = try await site.ask(
            .get, try #require(reply.location), as: site.coordinator
        ).body
        #expect(after.contains(FindingTexts.nb.made))
    }

    @Test func `what is not there, and who may not, is answered as if there were nothing`()
        async throws
    {
        let mapping = try await answered()
        let site = mapping.site
        let key = try await key(mapping, "phq9", .scale, "total")
        for account in [site.mother, site.vault.teacher, site.vault.leader] {
            #expect(try await press(site, key, as: account).status == 404)
        }
        let forged = [
            "", "scale", "scale:x:total", key + "x", "voices:a:b:c:d", "alert:x", "factor:",
            key.replacing("scale", with: "area"),
        ]
        for key in forged {
            #expect(try await press(site, key).status == 404, "\(key)")
        }
        #expect(try await needs(site).isEmpty)
    }
}
