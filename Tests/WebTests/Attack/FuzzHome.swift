import Domain
import TestSupport
import UseCases

/// One family of the town, with one of everything in its file, and its own word in all of it.
struct FuzzHome {
    let id: FamilyID
    /// Its word, which stands in everything that is said in this family and nowhere else.
    let word: String
    let own: [Account]
    let known: [String]
    /// A goal of the parent's own, which the young do not see.
    let hidden: GoalID

    static func settle(
        _ word: String, _ vault: TestVault, _ municipality: MunicipalityID, _ keeper: Account
    ) async throws -> FuzzHome {
        let family = aFamily(
            in: municipality, coordinator: keeper.id, called: "Familien \(marked(word))")
        let ages = [40, 16, 10]
        let members = ages.map { age in
            aPerson(
                name: "Navn \(marked(word))", born: .testToday.adding(days: -age * 366 - 30))
        }
        let caller = keeper.caller
        let hidden = aGoal("Ord \(marked(word))", about: .person(members[0].id), in: .mind)
        let known = try await vault.vault.change { session -> [String] in
            guard try session.begin(family), let opened = try session.open(family.id, for: caller)
            else { throw Refused() }
            return try fill(opened.shelves, members, hidden, word, vault)
        }
        let roles: [Role] = [.parent, .youngPerson, .child]
        let own = zip(roles, members).map { role, member in
            anAccount(
                role, in: municipality, name: "Eget", family: family.id,
                person: member.id)
        }
        try await vault.installation.founding.add(own)
        return FuzzHome(
            id: family.id, word: word, own: own,
            known: [family.id.text] + members.map(\.id.text) + known,
            hidden: hidden.id)
    }

    static func marked(_ word: String) -> String { "zq\(word)qz" }

    private static func fill(
        _ shelves: any CaseShelves, _ members: [Person], _ own: Goal, _ word: String,
        _ vault: TestVault
    ) throws -> [String] {
        let said = "Ord \(marked(word))"
        for member in members { _ = try shelves.persons.insert(member) }
        let home = aHome("Hos \(marked(word))")
        let stay = aResidence(of: members[1].id, in: home.id)
        let tie = aRelation(from: members[0].id, to: members[1].id)
        let need = aNeed(said)
        let goal = aGoal(said, needs: [need.id], status: .active(since: .testToday))
        let action = anAction(of: goal, responsible: .account(vault.volunteer.id))
        let evaluation = anEvaluation(of: goal)
        let matter = aMatter(said)
        let round = aMapping(by: vault.coordinator.id)
        let alert = anAlert(in: round.id, about: members[1].id)
        let release = aRelease(to: .service(vault.school.id), areas: [.home])
        let version = aPlanVersion(agreedBy: members[0].id)
        let answer = aResponse(in: round.id, about: members[0].id)
        _ = try shelves.homes.insert(home)
        _ = try shelves.residences.insert(stay)
        _ = try shelves.relations.insert(tie)
        _ = try shelves.needs.insert(need)
        _ = try shelves.goals.insert(goal)
        _ = try shelves.goals.insert(own)
        _ = try shelves.actions.insert(action)
        _ = try shelves.evaluations.insert(evaluation)
        _ = try shelves.matters.insert(matter)
        _ = try shelves.mappings.insert(round)
        _ = try shelves.responses.insert(answer)
        _ = try shelves.alerts.insert(alert)
        _ = try shelves.versions.insert(version)
        // A municipality's services are its own, so only a family here shares with its school.
        if shelves.family.municipality == vault.municipality.id {
            _ = try shelves.releases.insert(release)
        }
        return [
            home.id.text, stay.id.text, tie.id.text, need.id.text, goal.id.text, own.id.text,
            action.id.text, evaluation.id.text, matter.id.text, round.id.text, alert.id.text,
            release.id.text, version.id.text, answer.id.text,
        ]
    }
}
