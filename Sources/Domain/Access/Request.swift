/// What a member asks of who must answer for it: who has looked and why, that something is
/// written wrong, or that the file be erased.
package struct Request: CaseItem, Equatable {
    package static let kind = ContentKind.request

    package let id: RequestID
    package let asker: PersonID
    package let sort: Sort
    package let to: Addressee
    package let words: Words
    package let at: Instant
    package private(set) var answer: Answer?
    package var edition: Int

    package init(
        id: RequestID, asker: PersonID, sort: Sort, to addressee: Addressee, words: Words,
        at: Instant, answer: Answer? = nil, edition: Int = 1
    ) {
        self.id = id
        self.asker = asker
        self.sort = sort
        to = addressee
        self.words = words
        self.at = at
        self.answer = answer
        self.edition = edition
    }

    package enum Sort: Hashable, Sendable {
        /// About what one account did on a day.
        case log(AccountID, Day)
        /// Something is wrong, or missing.
        case correction
        case erasure
    }

    package enum Addressee: String, CaseIterable, Sendable {
        case coordinator, privacyLeader
    }

    package struct Answer: Hashable, Sendable {
        package let said: Said
        package let words: Words
        /// Whether what was asked for was done.
        package let isDone: Bool

        package init(said: Said, words: Words, isDone: Bool) {
            self.said = said
            self.words = words
            self.isDone = isDone
        }
    }

    package var subject: Subject { .person(asker) }
    package var area: LifeArea? { nil }

    /// Only who asked and who must answer: a question about the coordinator is not the
    /// coordinator's to read.
    package func isOpen(to caller: Caller) -> Bool {
        switch caller.role {
        case .coordinator: to == .coordinator
        case .leader: to == .privacyLeader
        default: asker == caller.person
        }
    }

    package mutating func close(_ answer: Answer) { self.answer = answer }

    package func saysTheSame(as other: Request) -> Bool {
        asker == other.asker && sort == other.sort && words == other.words
    }
}
