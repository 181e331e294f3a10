import Domain
import Instruments
import TestSupport
import UseCases

/// What random callers write, each held against what the model says they may.
extension RandomTown {
    /// One random change by a random caller. Throws only what a wrong answer would be.
    mutating func change() async throws {
        let home = pick(town.households)
        let who = anyone(near: home)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: try await sayWhatMatters(who, home)
        case 1: try await writeNeed(who, home)
        case 2: try await writeGoal(who, home)
        case 3: try await writeAction(who)
        case 4: try await answer(who, home)
        default: try await release(who, home)
        }
    }

    /// Does it, and holds the outcome against what the model says may be done.
    private func attempt(
        _ allowed: Bool, _ what: String, _ body: () async throws -> Void
    ) async throws -> Bool {
        do {
            try await body()
            guard allowed else { throw WrongAnswer(what: "\(what) was let through") }
            return true
        } catch is Stale {
            throw WrongAnswer(what: "\(what) was stale")
        } catch is Refused {
            guard !allowed else { throw WrongAnswer(what: "\(what) was refused") }
            return false
        }
    }

    /// Whether the model lets this person write a word about this member.
    private func mayWrite(_ who: Account, _ secret: Secret, roles: [Role]) -> Bool {
        roles.contains(who.role) && town.stands(who, in: secret.family, on: today)
            && town.maySee(secret, who, on: today)
    }

    private mutating func sayWhatMatters(_ who: Account, _ home: Town.Household) async throws {
        let person = anyPerson(of: home)
        let said = secret(.matter, home.id, person, nil, who.id)
        let isOwnVoice = who.role == .coordinator || person == nil || person == who.person
        let allowed =
            isOwnVoice && mayWrite(who, said, roles: [.coordinator, .parent, .youngPerson])
        let done = try await attempt(allowed, "saying what matters by \(who.role)") {
            try await SayWhatMatters(files)(
                anID(), about: person.map(Subject.person) ?? .family, words: said.words,
                in: home.id, by: who.caller)
        }
        if !done { town.secrets.removeLast() }
    }

    private mutating func writeNeed(_ who: Account, _ home: Town.Household) async throws {
        let person = anyPerson(of: home)
        let area = pick(LifeArea.allCases)
        let said = secret(.plan, home.id, person, area, who.id)
        let draft = WriteNeed.Draft(
            subject: person.map(Subject.person) ?? .family, area: area, words: said.words,
            weight: .much)
        let allowed = mayWrite(who, said, roles: [.coordinator])
        let done = try await attempt(allowed, "writing a need by \(who.role)") {
            try await WriteNeed(files).add(
                anID(), draft, from: .written, in: home.id, by: who.caller)
        }
        if !done { town.secrets.removeLast() }
    }

    private mutating func writeGoal(_ who: Account, _ home: Town.Household) async throws {
        let person = anyPerson(of: home)
        let area = pick(LifeArea.allCases)
        let said = secret(.plan, home.id, person, area, who.id)
        let subject = person.map(Subject.person) ?? .family
        let draft = GoalDraft(subject: subject, area: area, words: said.words)
        let id = GoalID(trusted: anID(Goal.self).text)
        let allowed = mayWrite(who, said, roles: [.coordinator, .parent, .youngPerson])
        let done = try await attempt(allowed, "a goal by \(who.role)") {
            if who.role == .coordinator {
                try await WriteGoal(files).add(id, draft, in: home.id, by: who.caller)
            } else {
                try await ProposeGoal(files)(id, draft, in: home.id, by: who.caller)
            }
        }
        guard done else {
            town.secrets.removeLast()
            return
        }
        goals.append(
            (
                home.id,
                Goal(
                    id: id, subject: subject, lifeArea: area, words: said.words,
                    status: .proposed, said: Said(by: who.caller.author, at: now))
            ))
    }

    private mutating func writeAction(_ who: Account) async throws {
        guard !goals.isEmpty else { return }
        let (family, goal) = pick(goals)
        let said = secret(.plan, family, goal.subject.person, goal.lifeArea, who.id)
        let draft = try ActionDraft(
            words: said.words, responsible: .service(vault.school.id), start: today, due: nil)
        let allowed = mayWrite(who, said, roles: [.coordinator])
        let done = try await attempt(allowed, "an action by \(who.role)") {
            try await WriteAction(files).add(anID(), to: goal.id, draft, in: family, by: who.caller)
        }
        if !done { town.secrets.removeLast() }
    }

    private mutating func answer(_ who: Account, _ home: Town.Household) async throws {
        let member = pick(home.members)
        if answered.contains(member.id) { try await newRound(home) }
        guard let mapping = mappings[home.id] else { return }
        let said = secret(.answer, home.id, member.id, nil, who.id)
        let isSmall = member.born.years(until: today) < 12
        var answers = Answers([
            .init(rawValue: "home"): .value(Int.random(in: 1...5, using: &random))
        ])
        answers.say(said.text, about: .init(rawValue: "home"))
        let sheet = AnswerQuestions.Sheet(
            id: anID(), mapping: mapping, person: member.id,
            instrument: .init(rawValue: isSmall ? "life-areas-child" : "life-areas"),
            answers: answers, edition: nil, alert: anID())
        let allowed = mayWrite(who, said, roles: [.coordinator, .parent, .youngPerson])
        let done = try await attempt(allowed, "answering by \(who.role)") {
            _ = try await AnswerQuestions(files, questionnaires)(sheet, in: home.id, by: who.caller)
        }
        if done { answered.insert(member.id) } else { town.secrets.removeLast() }
    }

    /// A sheet is answered once in a round, so a second answer asks for a new round.
    private mutating func newRound(_ home: Town.Household) async throws {
        guard let coordinator = callers.first(where: { $0.id == home.coordinator }) else { return }
        let mapping = MappingID(trusted: anID(Mapping.self).text)
        try await StartMapping(files)(mapping, in: home.id, by: coordinator.caller)
        mappings[home.id] = mapping
        answered.subtract(home.members.map(\.id))
    }

    private mutating func release(_ who: Account, _ home: Town.Household) async throws {
        let open = town.openings.filter { !$0.isTakenBack && $0.family == home.id }
        if !open.isEmpty, Bool.random(using: &random) {
            let family = callers.filter { $0.family == home.id || $0.id == home.coordinator }
            return try await takeBack(pick(open), Bool.random(using: &random) ? who : pick(family))
        }
        let id = ReleaseID(trusted: anID(Release.self).text)
        let said = secret(.purpose(id), home.id, nil, nil, who.id)
        let persons: Set<PersonID>? = Bool.random(using: &random) ? nil : [pick(home.members).id]
        let areas = Set((0..<2).map { _ in pick(LifeArea.allCases) })
        let receiver: Receiver =
            Bool.random(using: &random) ? .service(vault.school.id) : .account(vault.volunteer.id)
        let until = today.adding(days: Int.random(in: 0...60, using: &random))
        let release = Release(
            id: id, receiver: receiver, persons: persons.map(Reach.only) ?? .all, areas: areas,
            purpose: said.words, from: today, until: until)
        let allowed = mayWrite(who, said, roles: [.coordinator])
        let done = try await attempt(allowed, "a release by \(who.role)") {
            try await ReleasePart(files)(release, in: home.id, by: who.caller)
        }
        guard done else {
            town.secrets.removeLast()
            return
        }
        town.openings.append(
            Town.Opening(
                id: id, family: home.id, receiver: receiver, persons: persons, areas: areas,
                from: today, until: until, isTakenBack: false))
    }

    private mutating func takeBack(_ open: Town.Opening, _ who: Account) async throws {
        let allowed =
            [.coordinator, .parent].contains(who.role)
            && town.stands(who, in: open.family, on: today)
            && town.maySee(open, who, on: today)
        let done = try await attempt(allowed, "taking back by \(who.role)") {
            try await TakeBackRelease(files)(
                open.id, edition: 1, stands: false, in: open.family, by: who.caller)
        }
        guard done, let place = town.openings.firstIndex(where: { $0.id == open.id }) else {
            return
        }
        town.openings[place].isTakenBack = true
    }
}

/// The program and the model disagree.
struct WrongAnswer: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}

extension Secret {
    var words: Words { Words(trusted: text) }
}
