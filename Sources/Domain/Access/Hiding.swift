/// That one thing in the file is kept from some of the family's members: a parent who lives in
/// hiding keeps it from the other, a young person keeps it from both. It bears the identity of
/// the thing, so that each has one at most. What hangs on the thing is kept with it.
package struct Hiding: CaseItem, Equatable {
    package static let kind = ContentKind.hiding

    package let id: HidingID
    /// Whom the thing is kept from; nobody, when it was shown again.
    package private(set) var from: Set<PersonID>
    package private(set) var said: Said
    package var edition: Int

    /// - Parameter thing: The identity of what is kept.
    package init(_ thing: String, from persons: Set<PersonID>, said: Said, edition: Int = 1) {
        id = HidingID(trusted: thing)
        from = persons
        self.said = said
        self.edition = edition
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }

    /// Whoever it is kept from may not know that anything is.
    package func isOpen(to caller: Caller) -> Bool {
        caller.role == .coordinator || said.by == caller.author
    }

    package mutating func keep(from persons: Set<PersonID>, _ said: Said) {
        from = persons
        self.said = said
    }

    package func saysTheSame(as other: Hiding) -> Bool { from == other.from }
}
