import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

struct TeamPageTests {
    private let site: TestSite
    private let team: String
    private let release = anID(Release.self).text

    init() async throws {
        site = try await TestSite()
        team = "/families/\(site.family.id.text)/team"
    }

    private func share() async throws {
        let volunteer = Receiver.account(site.vault.volunteer.id)
        try await site.vault.consent(to: volunteer, in: site.family.id)
        let reply = try await site.ask(
            .post, "\(team)/releases", as: site.vault.coordinator,
            form: [
                ("id", release), ("receiver", "account:\(site.vault.volunteer.id.text)"),
                ("persons", "family"), ("areas", "leisure"), ("purpose", "Trening"),
                ("until", Day.testToday.adding(days: 30).text),
            ])
        #expect(reply.status == 303)
    }

    @Test func `while nothing is shared, nobody sees anything about the family`() async throws {
        let page = try await site.ask(.get, team, as: site.mother)
        #expect(page.body.contains("Ingen tjenester eller frivillige ser noe om dere."))
    }

    @Test func `a volunteer stands with what they are, areas in quotation marks`() async throws {
        try await share()
        let page = try await site.ask(.get, team, as: site.mother)
        #expect(page.body.contains("Frida Frivillig, frivillig"))
        #expect(page.body.contains("«Fritid»"))
        #expect(page.body.contains("Gjelder nå"))
        let hers = try await site.ask(.get, team, as: site.vault.coordinator)
        #expect(hers.body.contains("Da ser ikke Frida Frivillig dette lenger."))
    }

    @Test func `what nobody has said yes to is not shared, and the page tells what to do first`()
        async throws
    {
        let reply = try await site.ask(
            .post, "\(team)/releases", as: site.vault.coordinator,
            form: [
                ("id", release), ("receiver", "account:\(site.vault.volunteer.id.text)"),
                ("persons", "family"), ("areas", "leisure"), ("purpose", "Trening"),
                ("until", Day.testToday.adding(days: 30).text),
            ])
        #expect(reply.status == 422)
        #expect(reply.body.contains("Be om samtykke først"))
        #expect(reply.body.contains("\(team)/consents/new"))
    }

    @Test func `a release is said to end when the consent does`() async throws {
        let volunteer = Receiver.account(site.vault.volunteer.id)
        try await site.vault.consent(to: volunteer, in: site.family.id, for: 5)
        let release = Release(
            id: anID(), receiver: volunteer, persons: .all, areas: [.leisure],
            purpose: Words(trusted: "Trening"), from: .testToday,
            until: .testToday.adding(days: Release.longest))
        try await site.vault.change(site.family.id) { _ = try $0.releases.insert(release) }
        for account in [site.vault.coordinator, site.vault.volunteer] {
            let path = account.role == .volunteer ? "/released/\(site.family.id.text)" : team
            let page = try await site.ask(.get, path, as: account)
            #expect(page.body.contains("26. november"))
            #expect(!page.body.contains("2031"))
        }
    }

    @Test func `only who took a release back is offered to undo it`() async throws {
        try await share()
        let reply = try await site.ask(
            .post, "\(team)/releases/\(release)/take-back", as: site.mother,
            form: [("edition", "1")])
        let path = try #require(reply.location)
        #expect(try await site.ask(.get, path, as: site.mother).body.contains("/restore"))
        let other = try await site.ask(.get, path, as: site.vault.coordinator)
        #expect(!other.body.contains("/restore"))
    }
}
