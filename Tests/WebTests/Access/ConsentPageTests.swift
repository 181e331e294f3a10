import Domain
import TestSupport
import Testing
import UseCases

@testable import Web

struct ConsentPageTests {
    private let home: ConsentSite

    init() async throws { home = try await ConsentSite() }

    @Test func `who waits for an answer is told, and nothing is open yet`() async throws {
        let consent = try await home.asked()
        let page = try await home.site.ask(.get, consent, as: home.site.mother)
        #expect(page.status == 200)
        #expect(page.body.contains("Venter på svar fra Ola og deg"))
        #expect(page.body.contains("Så &lt;b&gt;skolen&lt;/b&gt; vet"))
        #expect(page.body.contains("Snakk med Jonas først"))
        #expect(try await home.teacherSees().status == 404)
        let first = try await home.site.ask(
            .get, "/families/\(home.site.family.id.text)", as: home.site.mother)
        #expect(first.body.contains("få se en del av planen?"))
    }

    @Test func `looking saves nothing, and tells who else must say yes and what they will see`()
        async throws
    {
        let consent = try await home.asked()
        let look = try await home.post("\(consent)/look", home.yes(), as: home.site.mother)
        #expect(look.status == 200)
        #expect(look.body.contains("Ola må også si ja"))
        #expect(look.body.contains("Lese i ro"))
        let page = try await home.site.ask(.get, consent, as: home.site.mother)
        #expect(page.body.contains("Du har ikke svart ennå"))
    }

    @Test func `when both have said yes, the teacher sees the part and no more`() async throws {
        let consent = try await home.asked()
        let one = try await home.post("\(consent)/answer", home.yes(), as: home.site.mother)
        #expect(one.status == 303)
        #expect(try await home.teacherSees().status == 404)
        _ = try await home.post("\(consent)/answer", home.yes(), as: home.father)
        let seen = try await home.teacherSees()
        #expect(seen.body.contains("Lese i ro") && seen.body.contains("Sove godt"))
    }

    @Test func `a narrower yes tells first what goes, and then it is gone`() async throws {
        let consent = try await home.asked()
        try await home.bothSayYes(to: consent)
        let narrow = home.yes(areas: ["learning"])
        let look = try await home.post("\(consent)/look", narrow, as: home.site.mother)
        #expect(look.body.contains("ser Lindvik skole ikke lenger"))
        #expect(look.body.contains("Sove godt") && !look.body.contains("Lese i ro"))
        _ = try await home.post("\(consent)/answer", narrow, as: home.site.mother)
        let seen = try await home.teacherSees()
        #expect(seen.body.contains("Lese i ro") && !seen.body.contains("Sove godt"))
        #expect(!seen.body.contains("«Helse»"))
    }

    @Test func `taking it back acts at the next request of anyone`() async throws {
        let consent = try await home.asked()
        try await home.bothSayYes(to: consent)
        let list = try await home.site.ask(.get, "/released", as: home.vault.teacher)
        #expect(list.body.contains(home.site.family.chosenName.text))
        let back = try await home.post(
            "\(consent)/answer", [("decision", "withdrawal")], as: home.father)
        #expect(back.status == 303)
        #expect(try await home.teacherSees().status == 404)
        let action = anID(Action.self).text
        let report = try await home.post(
            "/released/\(home.site.family.id.text)/actions/\(action)/report",
            [("edition", "1"), ("report", "done")], as: home.vault.teacher)
        #expect(report.status == 404)
        let after = try await home.site.ask(.get, "/released", as: home.vault.teacher)
        #expect(!after.body.contains(home.site.family.chosenName.text))
    }

    @Test func `what was taken back is given again in one click`() async throws {
        let consent = try await home.asked()
        try await home.bothSayYes(to: consent)
        let back = try await home.post(
            "\(consent)/answer", [("decision", "withdrawal")], as: home.father)
        let page = try await home.site.ask(.get, try #require(back.location), as: home.father)
        #expect(page.body.contains("Du har tatt det tilbake"))
        #expect(page.body.contains("Angre") && page.body.contains("Si ja igjen"))
        _ = try await home.post("\(consent)/answer", home.yes(), as: home.father)
        #expect(try await home.teacherSees().status == 200)
    }

    @Test func `pressing twice says it once`() async throws {
        let consent = try await home.asked()
        for _ in 1...2 {
            let reply = try await home.post(
                "\(consent)/answer", home.yes(), as: home.site.mother)
            #expect(reply.status == 303)
        }
        let family = home.site.family.id
        let answers = try await home.vault.change(family) { try $0.consents.all()[0].answers }
        #expect(answers.count == 1)
    }

    @Test(arguments: [
        [("decision", "yes")], [("decision", "yes"), ("areas", "learning")], [],
        [("decision", "x")],
        [("decision", "yes"), ("areas", "learning"), ("until", "2031-01-01")],
    ])
    func `what is missing is told, all at once`(form: [(String, String)]) async throws {
        let consent = try await home.asked()
        for part in ["look", "answer"] {
            let reply = try await home.post("\(consent)/\(part)", form, as: home.site.mother)
            #expect(reply.status == 422)
            #expect(reply.body.contains("id=\"faults\""))
        }
    }

    @Test func `nobody answers for another, nor says yes to more than was asked`() async throws {
        let consent = try await home.asked()
        for stranger in [home.young, home.vault.coordinator, home.vault.teacher] {
            for part in ["look", "answer"] {
                let reply = try await home.post("\(consent)/\(part)", home.yes(), as: stranger)
                #expect(reply.status == 404)
            }
        }
        let more = home.yes(areas: ["learning", "economy"])
        #expect(try await home.post("\(consent)/answer", more, as: home.father).status == 404)
        let other = home.yes([home.site.person.id])
        #expect(try await home.post("\(consent)/answer", other, as: home.father).status == 404)
    }

    @Test func `after it was called off nobody can answer`() async throws {
        let consent = try await home.asked()
        let reply = try await home.post(
            "\(consent)/call-off", [("edition", "1")], as: home.vault.coordinator)
        #expect(reply.status == 303)
        let answer = try await home.post("\(consent)/answer", home.yes(), as: home.father)
        #expect(answer.status == 404)
        let page = try await home.site.ask(.get, consent, as: home.father)
        #expect(page.body.contains("spør ikke om dette lenger"))
    }

    @Test func `a young person decides about school, and the parents cannot`() async throws {
        let person = try #require(home.young.person)
        let form = home.asking(about: [person], areas: ["learning"])
        _ = try await home.post("\(home.team)/consents", form, as: home.vault.coordinator)
        let family = home.site.family.id
        let id = try await home.vault.change(family) { try $0.consents.all()[0].id.text }
        let page = try await home.site.ask(
            .get, "\(home.team)/consents/\(id)", as: home.young)
        #expect(page.body.contains("Dette er ditt å bestemme."))
        let yes = home.yes([person], areas: ["learning"])
        let path = "\(home.team)/consents/\(id)/answer"
        #expect(try await home.post(path, yes, as: home.site.mother).status == 404)
        #expect(try await home.post(path, yes, as: home.young).status == 303)
        #expect(try await home.teacherSees().status == 200)
    }

    @Test func `a consent of somebody else, and one that is not there, are one answer`()
        async throws
    {
        let consent = try await home.asked()
        let nowhere = "\(home.team)/consents/\(anID(Consent.self).text)"
        for account in [home.vault.teacher, home.vault.leader, home.young] {
            for part in ["", "/preview"] {
                let theirs = try await home.site.ask(.get, consent + part, as: account)
                let nobodys = try await home.site.ask(.get, nowhere + part, as: account)
                #expect(theirs.status == 404 && theirs.body == nobodys.body)
            }
        }
    }
}
