import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

struct FamilyPageTests {
    @Test func `the family's words are the first thing the coordinator reads`() async throws {
        let site = try await TestSite()
        let matter = aMatter("Middag sammen")
        _ = try await site.vault.change(site.family.id) { try $0.matters.insert(matter) }
        let body = try await site.ask(.get, site.at(), as: site.coordinator).body
        let words = try #require(body.firstRange(of: "Middag sammen"))
        let weave = try #require(body.firstRange(of: "<h2>\(PlanTexts.nb.weave)"))
        #expect(words.lowerBound < weave.lowerBound)
        #expect(body.contains("family-words-large"))
        #expect(body.contains(FamiliesTexts.nb.phase(.baseline)))
    }

    @Test func `a family member's home has one thing that happens and five ways on`() async throws {
        let site = try await TestSite()
        let young = try await site.member(
            .youngPerson, aPerson(name: "Ali", born: .testToday.adding(days: -16 * 366)))
        for account in [site.mother, young] {
            let page = try await site.ask(.get, site.at(), as: account)
            #expect(page.status == 200)
            #expect(page.body.contains(FamiliesTexts.nb.happensNow))
            #expect(page.body.ranges(of: "class=\"tile\"").count == 5)
            #expect(!page.body.contains(AssessmentTexts.nb.mapping))
        }
    }

    @Test func `what comes first is what happens now`() async throws {
        let site = try await TestSite()
        let goal = aGoal(status: .active(since: .testToday))
        let soon = anAction(
            of: goal, responsible: .service(site.vault.school.id),
            due: .testToday.adding(days: 2))
        let later = anAction(
            of: goal, responsible: .account(site.coordinator.id),
            due: .testToday.adding(days: 5))
        _ = try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.goals.insert(goal)
            _ = try shelves.actions.insert(later)
            return try shelves.actions.insert(soon)
        }
        let body = try await site.ask(.get, site.at(), as: site.mother).body
        #expect(body.contains("Lindvik skole"))
        #expect(!body.contains("Kari Koordinator"))
    }

    @Test func `what one has taken on oneself comes before what others do`() async throws {
        let site = try await TestSite()
        let goal = aGoal(status: .active(since: .testToday))
        let theirs = anAction(
            of: goal, responsible: .service(site.vault.school.id), due: .testToday)
        let own = anAction(
            of: goal, responsible: .person(site.person.id), due: .testToday.adding(days: 3))
        _ = try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.goals.insert(goal)
            _ = try shelves.actions.insert(theirs)
            return try shelves.actions.insert(own)
        }
        let body = try await site.ask(.get, site.at(), as: site.mother).body
        #expect(body.contains(FamiliesTexts.nb.youTookThis))
        let report = site.at("/plan/actions/\(own.id.text)/report")
        let reply = try await site.ask(
            .post, report, as: site.mother, form: [("edition", "1"), ("report", "done")])
        #expect(body.contains("action=\"\(report)\"") && reply.status == 303)
    }

    @Test func `the coordinator sees on every page whose it is`() async throws {
        let site = try await TestSite()
        for part in ["/members", "/mapping", "/profile", "/plan", "/team", "/log"] {
            let hers = try await site.ask(.get, site.at(part), as: site.coordinator).body
            #expect(hers.contains("<p class=\"whose"), "\(part)")
            let own = try await site.ask(.get, site.at(part), as: site.mother).body
            #expect(!own.contains("<p class=\"whose"), "\(part)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every page of a family is there in every language`(_ language: Language) async throws {
        let site = try await TestSite()
        for account in [site.coordinator, site.mother] {
            try await site.vault.installation.sessions.remember(language, for: account.id)
            for part in ["", "/members", "/mapping", "/profile"] {
                let page = try await site.ask(.get, site.at(part), as: account)
                #expect(page.status == 200)
                #expect(page.body.contains("<html lang=\"\(language.rawValue)\""))
            }
        }
    }
}
