import Domain
import TestSupport
import UseCases

/// Who is there when a town begins.
extension Stage {
    func found() async throws {
        let here = vault.municipality.id
        let second = anAccount(in: here, name: "Second")
        let nurse = anAccount(.partner, in: here, name: "Nurse", service: secondService.id)
        let helper = anAccount(.volunteer, in: here, name: "Helper")
        let privacy = anAccount(.leader, in: here, name: "Privacy")
        let admin = anAccount(.administrator, in: here, name: "Admin")
        let researcher = anAccount(.researcher, in: here, name: "Researcher")
        let stranger = anAccount(in: elsewhere.id, name: "Stranger")
        let ward = anAccount(.leader, in: elsewhere.id, name: "Ward")
        let founding = vault.installation.founding
        try await founding.found(elsewhere, services: [], staff: [stranger, ward])
        try await founding.found(
            vault.municipality, services: [secondService],
            staff: [second, nurse, helper, privacy, admin, researcher])
        let staff = [vault.coordinator, vault.teacher, vault.volunteer, vault.leader]
        for account in staff + [helper, admin, researcher] { know(account) }
        for account in [second, nurse, stranger] { know(account, [.emergency]) }
        for account in [privacy, ward] { know(account, [.privacy]) }
        for account in [vault.coordinator, second, stranger] {
            try await foundFamily(of: account)
        }
    }

    /// Tells both the town and the stage of somebody who signs in.
    func know(_ account: Account, _ rights: Set<Right> = [], as name: String? = nil) {
        let id = account.id.text
        people.append(id)
        names[id] = name ?? "\(account.role) \(account.name.text)"
        callers[id] = Caller(
            account: account.id, role: account.role, municipality: account.municipality,
            service: account.service, family: account.family, person: account.person,
            rights: rights)
        town.readers[id] = Town.Reader(
            id: id, role: Town.Reader.Role(account.role),
            municipality: account.municipality.text, service: account.service?.text,
            household: account.family?.text, member: account.person?.text,
            hasEmergencyRight: rights.contains(.emergency),
            hasPrivacyRight: rights.contains(.privacy))
    }

    /// A family whose parents live apart: a mother, a father who decides or does not, her new
    /// partner, and three children who will soon be a year older.
    private func foundFamily(of coordinator: Account) async throws {
        let family = FamilyID(trusted: anID(Family.self).text)
        begin(family.text, coordinator.municipality.text, coordinator.id.text)
        let ages = [40, 42, 38, [15, 16, 18][dice.number(below: 3)], 12, 7]
        let who = ["mother", "father", "stepfather", "teenager", "child", "little one"]
        let persons = zip(ages, who).map { newMember(turning: $0, in: family.text, called: $1) }
        let name = town.word(family.text, .familyName).text
        let why = town.word(family.text, .whyEnrolled).text
        let relations = foundTies(family.text, persons.map(\.id))
        let written = Family(
            id: family, municipality: coordinator.municipality, coordinator: coordinator.id,
            chosenName: Name(trusted: name),
            enrolment: Enrolment(on: today, reason: Words(trusted: why), referredBy: .school))
        let caller = coordinator.caller
        let round = Mapping(id: anID(), startedOn: today, startedBy: coordinator.id)
        rounds[family.text] = Round(id: round.id)
        _ = try await vault.vault.change { session in
            guard try session.begin(written), let opened = try session.open(family, for: caller)
            else { throw Refused() }
            for person in persons { _ = try opened.shelves.persons.insert(person) }
            for relation in relations { _ = try opened.shelves.relations.insert(relation) }
            _ = try opened.shelves.mappings.insert(round)
            return true
        }
        let roles: [Role] = [.parent, .parent, .parent, .youngPerson, .child]
        try await letIn(zip(roles, persons).map { ($0, $1) }, to: family, like: coordinator, who)
    }

    func begin(_ family: String, _ municipality: String, _ coordinator: String) {
        families.append(family)
        names[family] = "family \(families.count)"
        editionOfFamily[family] = 1
        town.households[family] = Town.Household(
            id: family, municipality: municipality, coordinator: coordinator)
    }

    /// A member who turns an age within two months.
    func newMember(turning age: Int, in family: String, called: String) -> Person {
        let born = birthdays.born(turning: age, on: today.number + dice.number(1...60))
        let id = PersonID(trusted: anID(Person.self).text)
        let name = town.word(family, .memberName(id.text)).text
        names[id.text] = "the \(called) of \(names[family] ?? "")"
        town.households[family]?.members.append(
            Town.Member(id: id.text, birthdays: birthdays.days(of: born)))
        return Person(
            id: id, name: Name(trusted: name), born: birthdays.day(of: born), gender: .unsaid)
    }

    private func foundTies(_ family: String, _ persons: [PersonID]) -> [Relation] {
        var relations: [Relation] = []
        let decides = dice.number(below: 4)
        for (place, child) in persons.dropFirst(3).enumerated() {
            let hasFather = decides == 0 || decides == 1 && place == 0
            relations += [
                aRelation(from: persons[0], to: child),
                aRelation(
                    from: persons[1], to: child,
                    hasFather ? .parentWithResponsibility : .parentWithoutResponsibility),
                aRelation(from: persons[2], to: child, .stepParent),
            ]
        }
        for tie in relations where tie.nature == .parentWithResponsibility {
            town.households[family]?.ties.append(
                Town.Tie(parent: tie.from.text, child: tie.to.text))
        }
        return relations
    }

    /// Lets members sign in.
    func letIn(
        _ members: [(Role, Person)], to family: FamilyID, like: Account, _ who: [String]
    ) async throws {
        let accounts = members.map { role, person in
            anAccount(
                role, in: like.municipality, name: person.name.text, family: family,
                person: person.id)
        }
        try await vault.installation.founding.add(accounts)
        for (account, (_, person)) in zip(accounts, members) {
            know(account, as: names[person.id.text])
        }
    }
}

extension Town.Reader.Role {
    init(_ role: Role) {
        switch role {
        case .coordinator: self = .coordinator
        case .parent: self = .parent
        case .youngPerson, .child: self = .young
        case .partner: self = .partner
        case .volunteer: self = .volunteer
        case .leader: self = .leader
        case .researcher, .administrator, .guest: self = .other
        }
    }
}
