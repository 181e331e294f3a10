import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing
import UseCases

@testable import Web

struct TodayPageTests {
    @Test func `a coordinator without families is told how to begin`() async throws {
        let site = try await TestSite()
        let new = anAccount(in: site.vault.municipality.id, name: "Nina Ny")
        try await site.vault.installation.founding.add([new])
        let page = try await site.ask(.get, "/today", as: new)
        #expect(page.status == 200)
        #expect(page.body.contains(TodayTexts.nb.noFamilies))
        #expect(page.body.contains("href=\"/families/new\""))
    }

    @Test func `an alert comes first of what waits`() async throws {
        let site = try await TestSite()
        let mapping = aMapping(by: site.coordinator.id)
        let alert = anAlert(in: mapping.id, about: site.person.id)
        let goal = Goal(
            id: anID(), subject: .family, lifeArea: .home, words: Words(trusted: "Eget rom"),
            status: .proposed, said: Said(by: .person(site.person.id), at: .testNow))
        _ = try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.mappings.insert(mapping)
            _ = try shelves.goals.insert(goal)
            return try shelves.alerts.insert(alert)
        }
        let body = try await site.ask(.get, "/today", as: site.coordinator).body
        let alarm = try #require(body.firstRange(of: TodayTexts.nb.alert("Sara Solbakken")))
        let proposal = try #require(body.firstRange(of: "Eget rom"))
        #expect(alarm.lowerBound < proposal.lowerBound)
        #expect(body.contains("#alert-\(alert.id.text)"))
    }

    @Test func `a family that is left alone has one row, about what has waited longest`()
        async throws
    {
        let site = try await TestSite()
        let goal = aGoal(status: .active(since: .testToday.adding(days: -40)))
        let late = anAction(
            of: goal, responsible: .service(site.vault.school.id),
            due: .testToday.adding(days: -20))
        let need = aNeed()
        _ = try await site.vault.change(site.family.id) { shelves in
            _ = try shelves.goals.insert(goal)
            _ = try shelves.needs.insert(need)
            return try shelves.actions.insert(late)
        }
        let body = try await site.ask(.get, "/today", as: site.coordinator).body
        let day = DayTexts.nb.say(.testToday.adding(days: -20), on: .testToday)
        let sentence = TodayTexts.nb.actionLate(late.words.clause, day) + TodayTexts.nb.andMore(1)
        #expect(body.contains(sentence))
        #expect(!body.contains(TodayTexts.nb.uncovered(need.words.text)))
    }

    @Test func `a list shows twenty lines and counts the rest`() async throws {
        let site = try await TestSite()
        for _ in 1...21 { try await site.vault.begin(site.vault.family()) }
        let body = try await site.ask(.get, "/today", as: site.coordinator).body
        #expect(body.contains(TodayTexts.nb.lead(22)))
        #expect(body.contains(TodayTexts.nb.more(2)))
    }

    @Test func `nobody but a coordinator has a day`() async throws {
        let site = try await TestSite()
        for account in [site.mother, site.vault.teacher, site.vault.volunteer, site.vault.leader] {
            #expect(try await site.ask(.get, "/today", as: account).status == 404)
        }
    }
}
