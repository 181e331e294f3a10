/// A part of the plan that the family lets one helper see: these members, these life areas,
/// for this purpose, until a day. Taking it back ends the view at the next request.
package struct Release: CaseItem, Equatable {
    package static let kind = ContentKind.team

    /// Five years in days, as long as a family is followed: a release made with a consent ends
    /// with it, and lives on when it is renewed.
    package static let longest = 1826

    package let id: ReleaseID
    package let receiver: Receiver
    package let persons: Reach<PersonID>
    package let areas: Set<LifeArea>
    package let purpose: Words
    package let from: Day
    package let until: Day
    package private(set) var takenBackAt: Instant?
    /// Who took it back; only they may let it stand again.
    package private(set) var takenBackBy: Author?
    package var edition: Int

    package init(
        id: ReleaseID, receiver: Receiver, persons: Reach<PersonID>, areas: Set<LifeArea>,
        purpose: Words, from: Day, until: Day, takenBack: Said? = nil, edition: Int = 1
    ) {
        self.id = id
        self.receiver = receiver
        self.persons = persons
        self.areas = areas
        self.purpose = purpose
        self.from = from
        self.until = until
        takenBackAt = takenBack?.at
        takenBackBy = takenBack?.by
        self.edition = edition
    }

    /// The members whose plan is shared.
    package var subject: Subject {
        switch persons {
        case .all: .family
        case .only(let some): .members(some)
        }
    }
    package var area: LifeArea? { nil }

    package mutating func takeBack(_ said: Said) {
        takenBackAt = said.at
        takenBackBy = said.by
    }

    package mutating func letStand() {
        takenBackAt = nil
        takenBackBy = nil
    }

    /// Taking back can be undone by who did it, within a day; after that it is asked for anew.
    package func mayStandAgain(by caller: Caller, at now: Instant) -> Bool {
        guard let takenBackAt, takenBackBy == caller.author else { return false }
        return now < takenBackAt.adding(seconds: 86_400)
    }

    package func holds(on day: Day) -> Bool {
        takenBackAt == nil && from <= day && day <= until
    }
}

/// Who may see a released part: all who work in a service, or one person.
package enum Receiver: Hashable, Sendable {
    case service(ServiceID)
    case account(AccountID)

    package var account: AccountID? { if case .account(let id) = self { id } else { nil } }

    package func includes(_ caller: Caller) -> Bool {
        switch self {
        case .service(let id): caller.role == .partner && caller.service == id
        case .account(let id): caller.account == id
        }
    }
}
