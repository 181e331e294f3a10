import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct MemberSignInTests {
    private func added(
        _ site: TestSite, age: Int, number: NationalNumber?
    ) async throws -> (Person, String) {
        let person = aPerson(
            name: "Jon", born: .testToday.adding(days: -age * 366), number: number)
        try await AddMember(site.vault.files)(
            person, to: site.family.id, by: site.coordinator.caller)
        return (person, site.at("/members/\(person.id.text)"))
    }

    @Test func `a coordinator lets a member in and ends it, and the page says so`() async throws {
        let site = try await TestSite()
        let (_, path) = try await added(site, age: 40, number: aNationalNumber())
        let before = try await site.ask(.get, path, as: site.coordinator)
        #expect(before.body.contains("La Jon logge inn"))
        let account = before.hidden("account")
        for _ in 0..<2 {
            let reply = try await site.ask(
                .post, "\(path)/sign-in", as: site.coordinator, form: [("account", account)])
            #expect(reply.status == 303)
        }
        let after = try await site.ask(.get, path, as: site.coordinator)
        #expect(after.body.contains("Jon logger inn med fødselsnummeret sitt"))
        let members = try await site.ask(.get, site.at("/members"), as: site.mother)
        #expect(members.body.contains("Kan logge inn"))
        let ended = try await site.ask(.post, "\(path)/sign-in/end", as: site.coordinator)
        #expect(ended.status == 303)
        let last = try await site.ask(.get, path, as: site.coordinator)
        #expect(last.body.contains("La Jon logge inn"))
    }

    @Test func `who is too young or has no number is told so`() async throws {
        let site = try await TestSite()
        let number = aNationalNumber()
        for (age, number, words) in [(14, number, "fylte 15"), (40, nil, "fødselsnummeret først")] {
            let (_, path) = try await added(site, age: age, number: number)
            let page = try await site.ask(.get, path, as: site.coordinator)
            #expect(page.body.contains(words) && !page.body.contains("La Jon logge inn"))
            let reply = try await site.ask(
                .post, "\(path)/sign-in", as: site.coordinator,
                form: [("account", anID(Account.self).text)])
            #expect(reply.status == 422)
            #expect(reply.body.contains("href=\"#number\"") && reply.body.contains(words))
            #expect(reply.hidden("edition") == "1")
        }
    }

    @Test func `nobody but the coordinator lets anybody in`() async throws {
        let site = try await TestSite()
        let (_, path) = try await added(site, age: 40, number: aNationalNumber())
        for who in [site.mother, site.vault.teacher, site.vault.leader] {
            let form = [("account", anID(Account.self).text)]
            let letIn = try await site.ask(.post, "\(path)/sign-in", as: who, form: form)
            #expect(letIn.status == 404)
            #expect(try await site.ask(.post, "\(path)/sign-in/end", as: who).status == 404)
        }
        let forged = try await site.ask(
            .post, "\(path)/sign-in", as: site.coordinator, form: [("account", "x")])
        #expect(forged.status == 404)
    }
}
