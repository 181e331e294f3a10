import Domain
import Instruments
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct RoundTripTests {
    @Test func `a family comes back as it was begun`() async throws {
        let vault = try await aVault()
        let family = vault.family()
        let members = [aPerson(number: aNationalNumber()), aPerson(name: "Yusuf", gender: .man)]
        try await vault.begin(family, members: members)
        let caller = vault.coordinator.caller
        try await vault.vault.look { session in
            let opened = try #require(try session.open(family.id, for: caller))
            #expect(opened.shelves.family == family)
            #expect(opened.standing.members == members)
            #expect(opened.standing.coordinator == caller.account)
            #expect(opened.standing.releases.isEmpty)
        }
    }

    @Test func `beginning a family twice begins it once`() async throws {
        let vault = try await aVault()
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        #expect(try await vault.vault.change { try $0.begin(family) } == false)
        let members = try await vault.change(family.id) { try $0.persons.all().count }
        #expect(members == 1)
    }

    @Test func `a family's facts are saved by edition`() async throws {
        let vault = try await aVault()
        var family = vault.family()
        try await vault.begin(family)
        family.phase = .followUp
        family.chosenName = Name(trusted: "Familien på Haugen")
        let changed = family
        let saved = try await vault.change(family.id) { shelves in
            [try shelves.save(changed), try shelves.save(changed)]
        }
        #expect(saved == [true, false])
        try await vault.change(family.id) { shelves in
            #expect(shelves.family.chosenName.text == "Familien på Haugen")
            #expect(shelves.family.phase == .followUp)
            #expect(shelves.family.edition == 2)
        }
    }

    @Test func `everything about the household comes back`() async throws {
        let (vault, family, mother, child) = try await aStoredFamily()
        let home = aHome()
        try await vault.change(family.id) { shelves in
            try roundTrip(home, shelves.homes)
            try roundTrip(aRelation(from: mother.id, to: child.id), shelves.relations)
            try roundTrip(aResidence(of: child.id, in: home.id), shelves.residences)
            try roundTrip(
                aResidence(of: child.id, in: home.id, until: .testToday, .weekends),
                shelves.residences)
        }
    }

    @Test func `everything about the mapping comes back`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let mapping = aMapping(by: vault.coordinator.id)
        let instrument = try #require(try Catalog.shipped().instrument("phq9"))
        let answers = Answers(
            Dictionary(uniqueKeysWithValues: instrument.items.map { ($0.id, .value(1)) }))
        let results = Scoring.results(for: answers, by: instrument)
        try await vault.change(family.id) { shelves in
            try roundTrip(mapping, shelves.mappings)
            try roundTrip(aResponse(in: mapping.id, about: mother.id), shelves.responses)
            try roundTrip(
                aResponse(in: mapping.id, about: mother.id, answers: answers, results: results),
                shelves.responses)
            var alert = anAlert(in: mapping.id, about: mother.id)
            try roundTrip(alert, shelves.alerts)
            alert.edition = 2
            alert.handling = SafetyAlert.Handling(
                by: vault.coordinator.id, at: .testNow, words: Words(trusted: "Ringte"))
            #expect(try shelves.alerts.update(alert))
            #expect(try shelves.alerts.find(alert.id)?.handling == alert.handling)
        }
    }

    @Test func `everything in the plan comes back`() async throws {
        let (vault, family, mother, child) = try await aStoredFamily()
        try await vault.change(family.id) { shelves in
            try roundTrip(aMatter(), shelves.matters)
            let mapping = aMapping()
            try roundTrip(mapping, shelves.mappings)
            let needs = [
                aNeed(), aNeed(about: .person(child.id), status: .met(on: .testToday)),
                aNeed(status: .takenBack(on: .testToday), source: .mapping(mapping.id)),
            ]
            for need in needs { try roundTrip(need, shelves.needs) }
            let goals = [
                aGoal(), aGoal(needs: Set(needs.map(\.id)), status: .active(since: .testToday)),
                aGoal(about: .person(child.id), status: .reached(on: .testToday)),
                aGoal(status: .dropped(on: .testToday)),
            ]
            for goal in goals { try roundTrip(goal, shelves.goals) }
            #expect(try shelves.goals.all().map(\.needs) == goals.map(\.needs))
            try roundTrip(anEvaluation(of: goals[2]), shelves.evaluations)
            try roundTrip(aPlanVersion(agreedBy: mother.id), shelves.versions)
        }
    }

    @Test func `an action's responsible one and state come back`() async throws {
        let (vault, family, mother, child) = try await aStoredFamily()
        let helpers: [Responsible] = [
            .service(vault.school.id), .account(vault.volunteer.id), .person(mother.id),
        ]
        let states: [ActionStatus] = [
            .planned, .underway, .done(on: .testToday), .dropped(on: .testToday),
        ]
        try await vault.change(family.id) { shelves in
            let goal = aGoal(about: .person(child.id), in: .learning)
            try roundTrip(goal, shelves.goals)
            for helper in helpers {
                for state in states {
                    try roundTrip(
                        anAction(of: goal, responsible: helper, due: .testToday, status: state),
                        shelves.actions)
                }
            }
        }
    }

    @Test func `what was consented to, on which sheet, and what is kept from whom come back`()
        async throws
    {
        let (vault, family, mother, child) = try await aStoredFamily()
        let school = Receiver.service(vault.school.id)
        let full = aConsent(to: school, from: [mother.id, child.id])
        try await vault.change(family.id) { shelves in
            try roundTrip(full, shelves.consents)
            let sheet = aSheet(of: full.id, about: [mother.id, child.id])
            try roundTrip(sheet, shelves.sheets)
            let answers: [ConsentAnswer.Decision] = [
                .gives(full.terms), .withdraws, .declines,
            ]
            let other = Consent(
                id: anID(), receiver: .account(vault.volunteer.id), terms: full.terms,
                purpose: full.purpose, asked: someSaid(), from: .testToday,
                answers: answers.map {
                    ConsentAnswer(
                        holder: mother.id, decision: $0, said: someSaid(), sheet: sheet.id)
                }, calledOff: someSaid())
            try roundTrip(other, shelves.consents)
            try roundTrip(
                Hiding(full.id.text, from: [mother.id], said: someSaid()), shelves.hidings)
            try roundTrip(Hiding(other.id.text, from: [], said: someSaid()), shelves.hidings)
        }
    }

    @Test func `what is released comes back`() async throws {
        let (vault, family, _, child) = try await aStoredFamily()
        try await vault.change(family.id) { shelves in
            try roundTrip(aRelease(to: .service(vault.school.id)), shelves.releases)
            try roundTrip(
                aRelease(
                    to: .account(vault.volunteer.id), persons: .only([child.id]),
                    areas: [.leisure, .network], takenBack: Said(by: .person(anID()), at: .testNow)),
                shelves.releases)
            try roundTrip(
                aRelease(to: .account(vault.volunteer.id), persons: .only([]), areas: []),
                shelves.releases)
        }
    }
}

/// Stores a family with a mother and a child.
func aStoredFamily() async throws -> (TestVault, Family, Person, Person) {
    let vault = try await aVault()
    let family = vault.family()
    let mother = aPerson()
    let child = aPerson(name: "Yusuf", born: .testToday.adding(days: -3000))
    try await vault.begin(family, members: [mother, child])
    return (vault, family, mother, child)
}

/// Inserts, finds, inserts again, updates, and updates again with the old edition.
private func roundTrip<Item: CaseItem & Equatable>(
    _ item: Item, _ rows: any CaseRows<Item>
) throws {
    #expect(try rows.find(item.id) == nil)
    #expect(try rows.insert(item))
    #expect(try rows.find(item.id) == item)
    #expect(try !rows.insert(item))
    #expect(try rows.update(item))
    #expect(try !rows.update(item))
    var saved = item
    saved.edition += 1
    #expect(try rows.find(item.id) == saved)
    #expect(try rows.all().contains(saved))
}
