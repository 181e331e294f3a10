/// A file opened in acute need by somebody who stands outside the family: with a reason, for an
/// hour, to what an acute need asks for; told to the family, and reviewed by the leader in charge
/// of privacy.
package struct Emergency: CaseItem, Equatable {
    package static let kind = ContentKind.emergency

    /// One hour [own choice: long enough to act, short enough to have to say why again].
    package static let length = 3600

    /// So many searches within a day by one account [own choice: more than any acute day needs,
    /// too few to go through a list of numbers].
    package static let searchesADay = 10

    package let id: EmergencyID
    package let account: AccountID
    package let reason: Words
    package let from: Instant
    /// Why the family is told only after the review; nil if it is told at once.
    package let toldLater: Words?
    package private(set) var review: Review?
    package var edition: Int

    package init(
        id: EmergencyID, account: AccountID, reason: Words, from: Instant, toldLater: Words?,
        review: Review? = nil, edition: Int = 1
    ) {
        self.id = id
        self.account = account
        self.reason = reason
        self.from = from
        self.toldLater = toldLater
        self.review = review
        self.edition = edition
    }

    /// What the leader in charge found.
    package struct Review: Hashable, Sendable {
        package let said: Said
        package let wasNeeded: Bool
        package let words: Words
        package init(said: Said, wasNeeded: Bool, words: Words) {
            self.said = said
            self.wasNeeded = wasNeeded
            self.words = words
        }
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }
    package var until: Instant { from.adding(seconds: Emergency.length) }
    package var isTold: Bool { toldLater == nil || review != nil }

    package func isOpen(at now: Instant) -> Bool { from <= now && now < until && review == nil }

    /// The family is told, unless that must wait for the review; helpers see only their own.
    package func isOpen(to caller: Caller) -> Bool {
        switch caller.role {
        case .leader, .coordinator: true
        case .parent, .youngPerson, .child: isTold
        default: account == caller.account
        }
    }

    package mutating func close(_ review: Review) { self.review = review }

    package func saysTheSame(as other: Emergency) -> Bool {
        account == other.account && reason == other.reason && toldLater == other.toldLater
    }
}
