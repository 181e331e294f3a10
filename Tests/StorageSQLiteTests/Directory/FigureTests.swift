import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct FigureTests {
    @Test func `an empty municipality has no figures above zero`() async throws {
        let vault = try await aVault()
        let figures = try await figures(vault)
        #expect(figures.familiesByPhase.isEmpty && figures.openNeeds.isEmpty)
        #expect(figures.withoutPlan == 0 && figures.actionsLate == 0 && figures.openAlerts == 0)
    }

    @Test func `families are counted by phase and month`() async throws {
        let vault = try await aVault()
        let days: [(FamilyPhase, String)] = [
            (.baseline, "2026-11-01"), (.baseline, "2025-12-01"), (.planning, "2025-11-30"),
        ]
        for (phase, day) in days {
            try await vault.begin(vault.family(phase, enrolled: try #require(Day(day))))
        }
        let figures = try await figures(vault)
        #expect(figures.familiesByPhase == [.baseline: 2, .planning: 1])
        #expect(figures.enrolledByMonth == ["2026-11": 1, "2025-12": 1])
        #expect(figures.withoutPlan == 3 && figures.withoutMapping == 3)
    }

    @Test func `a need is covered by running help of a goal in the plan, as the weave shows it`()
        async throws
    {
        let (vault, family, _, _) = try await aStoredFamily()
        let needs = (0..<5).map { _ in aNeed() } + [aNeed(status: .met(on: .testToday))]
        let helper = Responsible.service(vault.school.id)
        let active = GoalStatus.active(since: .testToday)
        let pairs: [(GoalStatus, ActionStatus)] = [
            (active, .underway), (.reached(on: .testToday), .planned), (.proposed, .underway),
            (active, .done(on: .testToday)),
        ]
        try await vault.change(family.id) { shelves in
            for need in needs { _ = try shelves.needs.insert(need) }
            for (need, pair) in zip(needs, pairs) {
                let goal = aGoal(needs: [need.id], status: pair.0)
                _ = try shelves.goals.insert(goal)
                _ = try shelves.actions.insert(
                    anAction(of: goal, responsible: helper, status: pair.1))
            }
            let coverage = Coverage(
                needs: try shelves.needs.all(), goals: try shelves.goals.all(),
                actions: try shelves.actions.all())
            #expect(coverage.uncovered.count == 3)
        }
        let figures = try await figures(vault)
        #expect(figures.openNeeds == [.home: 5] && figures.uncoveredNeeds == [.home: 3])
        #expect(figures.activeGoals == 2 && figures.reachedGoals == 1)
    }

    /// 2026-11-21 is a Saturday, so that the last working day before it is the Friday.
    @Test(arguments: [("2026-11-19", true), ("2026-11-20", false)])
    func `an alert that waited through a working day is told of, until it is handled`(
        _ raised: String, _ isLong: Bool
    ) async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let moment = try #require(Instant("\(raised)T12:00:00.000Z"))
        let id = AlertID(trusted: uuid7(moment.milliseconds, 1, 2))
        let mapping = aMapping()
        let alert = SafetyAlert(
            id: id, person: mother.id, mapping: mapping.id, reason: .selfHarm, raisedAt: moment)
        try await vault.change(family.id) { shelves in
            _ = try shelves.mappings.insert(mapping)
            _ = try shelves.alerts.insert(alert)
        }
        #expect(try await figures(vault).alertWaitsLong == isLong)
        let done = SafetyAlert.Handling(
            by: vault.coordinator.id, at: .testNow, words: Words(trusted: "Snakket sammen"))
        let handled = SafetyAlert(
            id: id, person: mother.id, mapping: mapping.id, reason: .selfHarm, raisedAt: moment,
            handling: done)
        _ = try await vault.change(family.id) { try $0.alerts.update(handled) }
        #expect(try await !figures(vault).alertWaitsLong)
    }

    @Test func `late actions, open alerts and plans are counted`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let yesterday = Day.testToday.adding(days: -1)
        try await vault.change(family.id) { shelves in
            let goal = aGoal()
            _ = try shelves.goals.insert(goal)
            for (due, status) in [
                (yesterday, ActionStatus.underway), (yesterday, .planned),
                (.testToday, .underway), (yesterday, .done(on: .testToday)),
            ] {
                _ = try shelves.actions.insert(
                    anAction(of: goal, responsible: .person(mother.id), due: due, status: status))
            }
            let mapping = aMapping()
            _ = try shelves.mappings.insert(mapping)
            _ = try shelves.alerts.insert(anAlert(in: mapping.id, about: mother.id))
            _ = try shelves.alerts.insert(anAlert(in: mapping.id, about: mother.id))
            _ = try shelves.versions.insert(aPlanVersion(agreedBy: mother.id))
        }
        let figures = try await figures(vault)
        #expect(figures.actionsUnderway == 2 && figures.actionsLate == 2)
        #expect(figures.openAlerts == 1)
        #expect(figures.withoutPlan == 0 && figures.withoutMapping == 0)
    }

    @Test func `members are counted by gender and age from their next round on`() async throws {
        let vault = try await aVault()
        let family = vault.family()
        let mother = aPerson(gender: .woman)
        let boys = (1...2).map { age in
            aPerson(born: .testToday.adding(days: -age * 3000), gender: .man)
        }
        try await vault.begin(family, members: [mother] + boys)
        #expect(try await figures(vault).byGender == GenderCounts())
        let battery = Battery(
            id: anID(), name: Name(trusted: "Årlig"), lines: [BatteryLine("phq9", .everybody)])
        let town = vault.municipality.id
        let isSet = try await vault.vault.change { try $0.municipality(town).set(battery) }
        #expect(isSet)
        let round: MappingID = anID()
        try await StartMapping(vault.files, shippedQuestionnaires())(
            round, with: battery.id, in: family.id, by: vault.coordinator.caller)
        try await vault.change(family.id) { shelves in
            _ = try shelves.responses.insert(aResponse(in: round, about: mother.id))
            _ = try shelves.needs.insert(aNeed(about: .person(mother.id)))
            _ = try shelves.needs.insert(aNeed())
            _ = try shelves.needs.insert(
                aNeed(about: .person(mother.id), in: .mind, status: .met(on: .testToday)))
        }
        let counts = try await figures(vault).byGender
        #expect(counts.adults == [.woman: 1] && counts.children == [.man: 2])
        #expect(counts.asked == [.woman: 1, .man: 2])
        #expect(counts.answered == [.woman: 1, .man: 0])
        #expect(counts.openNeeds == [.woman: 1])
        #expect(counts.openByArea == [.home: [.woman: 1]])
        #expect(counts.metByArea == [.mind: [.woman: 1]])
    }

    @Test func `families from before gender was counted are counted at the start, and only once`()
        async throws
    {
        let vault = try await aVault()
        let (open, erased) = (vault.family(), vault.family())
        let mother = aPerson(gender: .woman)
        let boy = aPerson(born: .testToday.adding(days: -3000), gender: .man)
        try await vault.begin(open, members: [mother, boy])
        try await vault.begin(erased, members: [aPerson(gender: .other)])
        try await vault.installation.erasure.erase(erased.id, at: .testNow)
        #expect(try await figures(vault).byGender == GenderCounts())
        for _ in 1...2 {
            try await vault.installation.uncounted.count(on: .testToday)
            let counts = try await figures(vault).byGender
            #expect(counts.adults == [.woman: 1] && counts.children == [.man: 1])
        }
        // Nobody was left the second time: from then on a start asks one thing.
        let before = vault.database.counts.statements
        try await vault.installation.uncounted.count(on: .testToday)
        #expect(vault.database.counts.statements == before + 1)
        // Who is counted already is not counted anew: the day of a later start changes nothing.
        try await vault.installation.uncounted.count(on: .testToday.adding(days: 9000))
        #expect(try await figures(vault).byGender.children == [.man: 1])
    }

    @Test func `a correction of a member's gender is counted, and an erasure takes it away`()
        async throws
    {
        let vault = try await aVault()
        let family = vault.family()
        var person = aPerson(gender: .unsaid)
        try await vault.begin(family, members: [person])
        person.gender = .other
        try await CorrectMember(vault.files)(
            person, in: family.id, by: vault.coordinator.caller)
        #expect(try await figures(vault).byGender.adults == [.other: 1])
        let members = try await SeeMembers(vault.files)(
            family.id, by: vault.coordinator.caller
        ).members
        #expect(members.map(\.gender) == [.other])
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        #expect(try await figures(vault).byGender.adults.isEmpty)
    }

    @Test func `the directory holds services and staff, not families' accounts`() async throws {
        let (vault, family, mother, _) = try await aStoredFamily()
        let parent = anAccount(
            .parent, in: vault.municipality.id, family: family.id, person: mother.id)
        try await vault.installation.founding.add([parent])
        let id = vault.municipality.id
        try await vault.vault.change { session in
            let shelves = try session.municipality(id)
            #expect(shelves.municipality == vault.municipality)
            #expect(try shelves.services() == [vault.school])
            let staff = [vault.coordinator, vault.teacher, vault.volunteer, vault.leader]
            #expect(try shelves.staff(endedSince: nil).map(\.account) == staff)
            let clinic = aService(in: id, name: "Helsestasjonen", .healthClinic)
            #expect(try shelves.insert(clinic))
            #expect(try !shelves.insert(clinic))
            #expect(try shelves.services() == [vault.school, clinic])
        }
    }

    @Test func `nothing is added to another municipality`() async throws {
        let vault = try await aVault()
        let id = vault.municipality.id
        await #expect(throws: Refused.self) {
            try await vault.vault.change { session in
                try session.municipality(id).insert(aService(in: anID()))
            }
        }
    }

    private func figures(_ vault: TestVault) async throws -> RawFigures {
        let id = vault.municipality.id
        return try await vault.vault.look { session in
            try session.municipality(id).figures(on: .testToday)
        }
    }
}
