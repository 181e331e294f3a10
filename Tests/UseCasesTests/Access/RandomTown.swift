import Domain
import Instruments
import Storage
import TestSupport
import UseCases

/// A town of families and callers on a real database, with the model beside it. Every operation
/// is done through the use cases and told to the model.
struct RandomTown {
    let vault: TestVault
    let questionnaires: Questionnaires
    var town = Town()
    private(set) var callers: [Account] = []
    var random: SplitMix
    private(set) var now = Instant.testNow
    var mappings: [FamilyID: MappingID] = [:]
    var goals: [(family: FamilyID, goal: Goal)] = []
    var answered: Set<PersonID> = []
    var words = 0

    init(seed: UInt64) async throws {
        vault = try await aVault()
        questionnaires = Questionnaires(catalog: try Catalog.shipped())
        random = SplitMix(seed: seed)
        try await build()
    }

    var today: Day { clock.today }
    private var clock: Clock { Clock.fixed(now) }
    var files: CaseFiles { CaseFiles(vault: vault.vault, clock: clock) }

    private mutating func build() async throws {
        let elsewhere = Municipality(id: anID(), name: Name(trusted: "Annetsted"))
        let stranger = anAccount(in: elsewhere.id)
        let second = anAccount(in: vault.municipality.id)
        let other = aService(in: vault.municipality.id)
        let teacher = anAccount(.partner, in: vault.municipality.id, service: other.id)
        let admin = anAccount(.administrator, in: vault.municipality.id)
        try await vault.installation.founding.found(elsewhere, services: [], staff: [stranger])
        try await vault.installation.founding.found(
            vault.municipality, services: [other], staff: [second, teacher, admin])
        try await vault.installation.founding.add([second, teacher, admin])
        callers = [vault.coordinator, second, vault.teacher, teacher, vault.volunteer]
        callers += [vault.leader, admin, stranger]
        for number in 0..<4 {
            try await addFamily(with: number % 2 == 0 ? vault.coordinator : second)
        }
    }

    private mutating func addFamily(with coordinator: Account) async throws {
        let family = FamilyID(trusted: anID(Family.self).text)
        let members = [40, 41, 15, 9].map { age in
            Town.Member(id: anID(), born: today.adding(days: -age * 366 - 30))
        }
        town.households.append(
            Town.Household(id: family, coordinator: coordinator.id, members: members))
        let persons = members.map { member in
            Person(
                id: member.id,
                name: Name(
                    trusted: secret(.personName, family, member.id, nil, coordinator.id).text),
                born: member.born, gender: .unsaid)
        }
        let name = Name(trusted: secret(.familyName, family, nil, nil, coordinator.id).text)
        let reason = secret(.enrolmentReason, family, nil, nil, coordinator.id).words
        let enrolment = Enrolment(on: today, reason: reason, referredBy: .school)
        try await EnrolFamily(files)(
            family, called: name, enrolment: enrolment, first: persons[0],
            by: coordinator.caller)
        for person in persons.dropFirst() {
            try await AddMember(files)(person, to: family, by: coordinator.caller)
        }
        for (parent, child) in [(0, 2), (0, 3), (1, 2), (1, 3)] {
            let relation = aRelation(from: members[parent].id, to: members[child].id)
            try await RelateMembers(files)(relation, in: family, by: coordinator.caller)
        }
        let accounts = zip([Role.parent, .parent, .youngPerson], members).map { role, member in
            anAccount(role, in: vault.municipality.id, family: family, person: member.id)
        }
        try await vault.installation.founding.add(accounts)
        try await vault.consent(
            to: .service(vault.school.id), .account(vault.volunteer.id), in: family, for: 10_000)
        callers += accounts
        let mapping = MappingID(trusted: anID(Mapping.self).text)
        try await StartMapping(files)(mapping, in: family, by: coordinator.caller)
        mappings[family] = mapping
    }

    /// A new word, told to the model.
    mutating func secret(
        _ sort: Secret.Sort, _ family: FamilyID, _ person: PersonID?, _ area: LifeArea?,
        _ author: AccountID
    ) -> Secret {
        words += 1
        let secret = Secret(
            text: "zq\(words)qz", family: family, sort: sort, person: person, area: area,
            author: author)
        town.secrets.append(secret)
        return secret
    }

    mutating func pick<Element>(_ some: [Element]) -> Element {
        some[Int.random(in: 0..<some.count, using: &random)]
    }

    /// A quarter of the time anybody at all, else somebody who has to do with the family: one of
    /// its own, its coordinator, or a helper it may share with.
    mutating func anyone(near home: Town.Household) -> Account {
        let own = callers.filter { $0.family == home.id }
        let coordinator = callers.filter { $0.id == home.coordinator }
        return pick(pick([callers, own, coordinator, [vault.teacher, vault.volunteer]]))
    }

    mutating func anyPerson(of home: Town.Household) -> PersonID? {
        Bool.random(using: &random) ? nil : pick(home.members).id
    }

    /// Lets time pass: mostly nothing, sometimes days.
    mutating func passTime() {
        let days =
            Int.random(in: 0..<40, using: &random) == 0 ? Int.random(in: 1...20, using: &random) : 0
        now = now.adding(seconds: 60 + days * 86_400)
    }
}
