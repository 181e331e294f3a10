import Domain
import HTTPTypes
import TestSupport
import Testing
import UseCases

@testable import Web

struct RelativesPageTests {
    @Test func `whoever works here tells of relatives, and reads only how many`() async throws {
        let site = try await TestSite()
        let number = try #require(aNationalNumber())
        for who in [site.coordinator, site.vault.teacher, site.vault.volunteer, site.vault.leader] {
            let reply = try await site.ask(
                .post, "/me/relatives", as: who, form: [("relative-number", number.digits)])
            #expect(reply.status == 303)
            let page = try await site.ask(.get, "/me/relatives", as: who)
            #expect(page.status == 200 && page.body.contains("Du har sagt fra om 1."))
            #expect(!page.body.contains(number.digits))
        }
        let forget = try await site.ask(.post, "/me/relatives/forget", as: site.coordinator)
        #expect(forget.status == 303)
        let page = try await site.ask(.get, "/me/relatives", as: site.coordinator)
        #expect(page.body.contains("ikke sagt fra om noen"))
    }

    @Test func `a number that is none is told, and shown again`() async throws {
        let site = try await TestSite()
        for number in ["", "12345678901", "<b>"] {
            let reply = try await site.ask(
                .post, "/me/relatives", as: site.vault.teacher, form: [("relative-number", number)])
            #expect(reply.status == 422)
            #expect(reply.body.contains("#relative-number"))
        }
    }

    @Test func `a member of a family has no such page`() async throws {
        let site = try await TestSite()
        #expect(try await site.ask(.get, "/me/relatives", as: site.mother).status == 404)
        let number = try #require(aNationalNumber()).digits
        let posted = try await site.ask(
            .post, "/me/relatives", as: site.mother, form: [("relative-number", number)])
        #expect(posted.status == 404)
        #expect(try await site.ask(.post, "/me/relatives/forget", as: site.mother).status == 404)
        let home = try await site.ask(.get, site.at(""), as: site.mother)
        #expect(!home.body.contains("/me/relatives"))
    }
}
