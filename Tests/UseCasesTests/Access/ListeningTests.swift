import Domain
import TestSupport
import Testing
import UseCases

/// Whoever has a page open is told through the same door as the page came through.
struct ListeningTests {
    @Test func `a helper is told of what was released, and not that anything else was written`()
        async throws
    {
        let home = try await ListeningHome()
        let learning = try await home.news { _ = try await home.writeGoal(in: .learning) }
        let economy = try await home.news { _ = try await home.writeGoal(in: .economy) }
        #expect(try await home.isTold(learning, home.teacher, .seeReleasedPart) == true)
        #expect(try await home.isTold(economy, home.teacher, .seeReleasedPart) == false)
        #expect(try await home.isTold(economy, home.mother.caller) == true)
    }

    @Test func `what is moved out of a helper's sight is told once more, so that it goes`()
        async throws
    {
        let home = try await ListeningHome()
        let goal = try await home.writeGoal(in: .learning)
        let moved = try await home.news { try await home.move(goal, to: .economy) }
        #expect(try await home.isTold(moved, home.teacher, .seeReleasedPart) == true)
    }

    @Test func `a consent that ended a minute ago ends it, though nothing was done`() async throws {
        let home = try await ListeningHome(consentFor: 0)
        let day = 86_400
        for (seconds, holds) in [(0, true), (day, false)] {
            let heard = try await home.files(after: seconds).hear(
                [], in: home.family, by: home.teacher, as: .seeReleasedPart)
            #expect((heard != nil) == holds)
        }
    }

    @Test func `a release that is taken back ends it`() async throws {
        let home = try await ListeningHome()
        try await TakeBackRelease(home.files)(
            home.release.id, edition: 1, stands: false, in: home.family, by: home.mother.caller)
        #expect(try await home.isTold([], home.teacher, .seeReleasedPart) == nil)
    }

    @Test func `a helper hears that something else is open, and only then`() async throws {
        let home = try await ListeningHome()
        let files = home.files
        func scope() async throws -> Scope {
            try #require(
                try await files.hear(
                    [], in: home.family, by: home.teacher, as: .seeReleasedPart)
            ).scope
        }
        let before = try await scope()
        #expect(try await scope().opensTheSame(as: before))
        let more = aRelease(to: .service(home.vault.school.id), areas: [.leisure])
        try await home.vault.change(home.family) { _ = try $0.releases.insert(more) }
        #expect(try await !scope().opensTheSame(as: before))
    }

    @Test func `of what is kept from a parent that parent is told nothing, nor of the keeping`()
        async throws
    {
        let home = try await ListeningHome()
        let fathers = try #require(home.father.person)
        var goal = anID(Goal.self)
        let written = try await home.news {
            goal = try await home.writeGoal(in: .learning, keptFrom: [fathers])
        }
        #expect(try await home.isTold(written, home.father.caller) == false)
        #expect(try await home.isTold(written, home.mother.caller) == true)
        let other = try await home.writeGoal(in: .home)
        let hidden = try await home.news {
            try await KeepFromParent(home.files)(
                .goal(other), from: [fathers], in: home.family, by: home.coordinator)
        }
        #expect(!hidden.isEmpty)
        #expect(try await home.isTold(hidden, home.father.caller) == false)
        let action = try await home.news {
            try await WriteAction(home.files).add(
                anID(), to: goal,
                ActionDraft(
                    words: Words(trusted: "Noe"), responsible: .service(home.vault.school.id),
                    start: .testToday, due: nil), in: home.family, by: home.coordinator)
        }
        #expect(try await home.isTold(action, home.father.caller) == false)
        #expect(try await home.isTold(action, home.mother.caller) == true)
    }

    @Test func `a young person is told of their own and of what is common, not of a parent's`()
        async throws
    {
        let home = try await ListeningHome()
        let (mothers, own) = (home.mother.person, home.young.person)
        let about = [Subject.person(try #require(mothers)), .person(try #require(own)), .family]
        var told: [Bool?] = []
        for subject in about {
            let news = try await home.news {
                _ = try await home.writeGoal(in: .health, about: subject)
            }
            told.append(try await home.isTold(news, home.young.caller))
        }
        #expect(told == [false, true, true])
    }

    @Test func `an opening in acute need that the family is told of later is not told by its page`()
        async throws
    {
        let home = try await ListeningHome()
        for (later, isTold) in [(Words(trusted: "Fare for noen"), false), (nil, true)] {
            let emergency = Emergency(
                id: anID(), account: home.teacher.account, reason: Words(trusted: "Akutt"),
                from: .testNow, toldLater: later)
            try await home.vault.change(home.family) {
                _ = try $0.emergencies.insert(emergency)
            }
            let touched = Touched(
                kind: .emergency, id: emergency.id.text, subject: .family, area: nil, hangsOn: [])
            #expect(try await home.isTold([touched], home.mother.caller, .seeFamily) == isTold)
            #expect(try await home.isTold([touched], home.coordinator, .seeFamily) == true)
        }
    }

    @Test func `nobody from elsewhere, without standing or with a link listens`() async throws {
        let home = try await ListeningHome()
        let elsewhere = Caller(
            account: home.coordinator.account, role: .coordinator, municipality: anID())
        let guest = Caller(
            account: anID(), role: .guest, municipality: home.vault.municipality.id)
        let others = [elsewhere, guest, home.vault.volunteer.caller, home.vault.leader.caller]
        for caller in others {
            for act in [Act.seePlan, .seeFamily, .seeReleasedPart] {
                #expect(try await home.isTold([], caller, act) == nil)
                await #expect(throws: Refused.self) {
                    _ = try await home.files.beginListening(to: home.family, by: caller, as: act)
                }
            }
        }
    }
}
