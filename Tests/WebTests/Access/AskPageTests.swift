import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

struct AskPageTests {
    private let home: ConsentSite
    private var consents: String { "\(home.team)/consents" }
    private var her: Account { home.vault.coordinator }

    init() async throws { home = try await ConsentSite() }

    private func count() async throws -> Int {
        try await home.vault.change(home.site.family.id) { try $0.consents.all().count }
    }

    @Test func `the form tells who must say yes, and saves nothing`() async throws {
        let reply = try await home.post(
            consents, home.asking(about: [home.child.id], more: [("do", "look")]), as: her)
        #expect(reply.status == 200)
        #expect(reply.body.contains("Disse må si ja: Ola og Sara Solbakken."))
        #expect(reply.body.contains("Snakk med Jonas først"))
        #expect(try await count() == 0)
    }

    @Test func `a search keeps what was typed and ticked, and saves nothing`() async throws {
        let form = home.asking(about: [home.child.id], more: [("do", "search"), ("q", "frida")])
        let reply = try await home.post(consents, form, as: her)
        #expect(reply.status == 200)
        #expect(reply.body.contains("Frida Frivillig"))
        #expect(reply.body.contains("Så &lt;b&gt;skolen&lt;/b&gt; vet"))
        #expect(try await count() == 0)
        let page = try await home.site.ask(.get, "\(consents)/new?q=nobody", as: her)
        #expect(page.status == 200)
        #expect(!page.body.contains("Frida Frivillig"))
    }

    @Test func `several receivers are asked for in one act, and twice pressed is once`()
        async throws
    {
        let both = home.asking(
            about: [home.child.id],
            more: [("receivers", "account:\(home.vault.volunteer.id.text)")])
        for _ in 1...2 {
            let reply = try await home.post(consents, both, as: her)
            #expect(reply.status == 303)
        }
        #expect(try await count() == 2)
    }

    @Test func `where nobody is written down who decides, it says what to write first`()
        async throws
    {
        let orphan = aPerson(name: "Lille", born: .testToday.adding(days: -900))
        let family = home.site.family.id
        try await home.vault.change(family) { _ = try $0.persons.insert(orphan) }
        for button in ["ask", "look"] {
            let reply = try await home.post(
                consents, home.asking(about: [orphan.id], more: [("do", button)]), as: her)
            #expect(reply.status == (button == "ask" ? 422 : 200))
            #expect(reply.body.contains("Det står ikke hvem som bestemmer for Lille."))
            #expect(reply.body.contains("/members\""))
        }
        #expect(try await count() == 0)
    }

    @Test func `what is missing is told, all at once`() async throws {
        let reply = try await home.post(consents, [("id", home.id.text)], as: her)
        #expect(reply.status == 422)
        for fault in [
            "Velg minst én som skal få se.", "Velg minst én i familien.",
            "Velg minst én del av livet.",
        ] {
            #expect(reply.body.contains(fault))
        }
    }

    @Test func `who must say yes cannot be kept from it, another can`() async throws {
        let mother = home.site.person.id
        let father = try #require(home.father.person)
        let both = home.asking(about: [home.child.id], more: [("kept-from", mother.text)])
        let reply = try await home.post(consents, both, as: her)
        #expect(reply.status == 422)
        #expect(reply.body.contains("må si ja til dette, og må få vite om det"))
        let own = home.asking(about: [mother], more: [("kept-from", father.text)])
        #expect(try await home.post(consents, own, as: her).status == 303)
        let his = try await home.site.ask(.get, home.team, as: home.father)
        #expect(!his.body.contains("Lindvik skole"))
        let hers = try await home.site.ask(.get, home.team, as: home.site.mother)
        #expect(hers.body.contains("Lindvik skole"))
    }

    @Test func `only the family's coordinator asks`() async throws {
        for account in [home.site.mother, home.young, home.vault.teacher, home.vault.leader] {
            #expect(try await home.site.ask(.get, "\(consents)/new", as: account).status == 404)
            let form = home.asking(about: [home.child.id])
            #expect(try await home.post(consents, form, as: account).status == 404)
        }
        #expect(try await count() == 0)
    }

    @Test func `another year is asked for, and the old yes holds meanwhile`() async throws {
        let consent = try await home.asked()
        try await home.bothSayYes(to: consent)
        let reply = try await home.post(
            "\(consent)/renew", [("anew", anID(Consent.self).text)], as: her)
        #expect(reply.status == 303)
        #expect(try await count() == 2)
        #expect(try await home.teacherSees().status == 200)
        let releases = try await home.vault.change(home.site.family.id) {
            try $0.releases.all().count
        }
        #expect(releases <= 2)
    }

    @Test func `what ends soon and what waits long stand on the coordinator's day`() async throws {
        try await home.vault.consent(
            to: .service(home.vault.school.id), in: home.site.family.id, for: 12)
        let page = try await home.site.ask(.get, "/today", as: her)
        #expect(page.body.contains("Samtykket til Lindvik skole går ut torsdag 3. desember."))
    }
}
