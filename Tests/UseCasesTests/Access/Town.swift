import Domain

/// Who may see what, written a second time and as simply as possible: plain facts about invented
/// people, and one question. It shares no code with the policy or the stores.
struct Town: Sendable {
    struct Member: Sendable {
        let id: PersonID
        let born: Day
    }

    struct Household: Sendable {
        let id: FamilyID
        let coordinator: AccountID
        let members: [Member]
    }

    struct Opening: Sendable {
        let id: ReleaseID
        let family: FamilyID
        let receiver: Receiver
        let persons: Set<PersonID>?
        let areas: Set<LifeArea>
        let from: Day
        let until: Day
        var isTakenBack: Bool
    }

    var households: [Household] = []
    var openings: [Opening] = []
    var secrets: [Secret] = []

    func household(_ id: FamilyID) -> Household? { households.first { $0.id == id } }

    /// Whether this person may see this word on this day, on whichever page.
    func maySee(_ secret: Secret, _ who: Account, on today: Day) -> Bool {
        guard let home = household(secret.family) else { return false }
        switch who.role {
        case .coordinator: return home.coordinator == who.id
        case .parent: return parent(secret, who, home, today)
        case .youngPerson: return young(secret, who, home)
        case .partner, .volunteer: return helper(secret, who, today)
        default: return false
        }
    }

    /// Whether this person may know of an opening.
    func maySee(_ opening: Opening, _ who: Account, on today: Day) -> Bool {
        guard let home = household(opening.family) else { return false }
        return who.role == .coordinator || isParents(who.person, opening.id, home, today)
    }

    private func parent(_ secret: Secret, _ who: Account, _ home: Household, _ today: Day) -> Bool {
        guard home.members.contains(where: { $0.id == who.person }) else { return false }
        switch secret.sort {
        case .alert: return false
        case .answer:
            guard let subject = home.members.first(where: { $0.id == secret.person }) else {
                return false
            }
            return subject.id == who.person || subject.born.years(until: today) < 12
        case .purpose(let id): return isParents(who.person, id, home, today)
        default: return true
        }
    }

    /// A release about a child under 16, about the reader, or about what all have in common.
    private func isParents(
        _ person: PersonID?, _ release: ReleaseID, _ home: Household, _ today: Day
    ) -> Bool {
        guard let opening = openings.first(where: { $0.id == release }) else { return true }
        guard let persons = opening.persons else { return true }
        return home.members.contains { member in
            persons.contains(member.id)
                && (member.id == person || member.born.years(until: today) < 16)
        }
    }

    private func young(_ secret: Secret, _ who: Account, _ home: Household) -> Bool {
        guard home.members.contains(where: { $0.id == who.person }) else { return false }
        switch secret.sort {
        case .alert: return false
        case .answer: return secret.person == who.person
        case .plan, .matter: return secret.person == nil || secret.person == who.person
        case .purpose(let id): return isAbout(who.person, id)
        default: return true
        }
    }

    /// A release about others tells what they struggle with.
    private func isAbout(_ person: PersonID?, _ release: ReleaseID) -> Bool {
        guard let opening = openings.first(where: { $0.id == release }) else { return false }
        return opening.persons.map { persons in person.map(persons.contains) ?? false } ?? true
    }

    private func helper(_ secret: Secret, _ who: Account, _ today: Day) -> Bool {
        let open = inForce(for: who, of: secret.family, on: today)
        switch secret.sort {
        case .familyName: return !open.isEmpty
        case .purpose(let id): return open.contains { $0.id == id }
        case .personName: return open.contains { reaches($0, secret.person) }
        case .plan:
            return open.contains { opening in
                reaches(opening, secret.person)
                    && secret.area.map(opening.areas.contains) ?? false
            }
        case .enrolmentReason, .matter, .answer, .alert: return false
        }
    }

    private func reaches(_ opening: Opening, _ person: PersonID?) -> Bool {
        guard let persons = opening.persons else { return true }
        return person.map(persons.contains) ?? false
    }

    func inForce(for who: Account, of family: FamilyID, on today: Day) -> [Opening] {
        openings.filter { opening in
            let isReceiver =
                switch opening.receiver {
                case .account(let id): id == who.id
                case .service(let id): who.role == .partner && who.service == id
                }
            return isReceiver && opening.family == family && !opening.isTakenBack
                && opening.from <= today && today <= opening.until
        }
    }

    /// Whether this person stands in this family at all.
    func stands(_ who: Account, in family: FamilyID, on today: Day) -> Bool {
        guard let home = household(family) else { return false }
        switch who.role {
        case .coordinator: return home.coordinator == who.id
        case .parent, .youngPerson: return home.members.contains { $0.id == who.person }
        case .partner, .volunteer: return !inForce(for: who, of: family, on: today).isEmpty
        default: return false
        }
    }
}
