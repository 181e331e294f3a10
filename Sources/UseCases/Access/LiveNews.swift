import Domain

/// What is told to every node when a transaction is durable, so that open pages can follow.
package enum LiveNews: Sendable, Equatable {
    case family(FamilyNews)
    /// What an account may do, or one of its sessions, is another than before.
    case account(AccountID)
    /// Who has pages open at some node.
    case presence(PresenceNews)
    /// Some news may have been lost.
    case missed
}

/// That something in a family's file was written, and by whom. It holds identities only; whoever
/// hears it asks the door who may know of it.
package struct FamilyNews: Sendable, Equatable {
    package let family: FamilyID
    /// Nil when the program itself did it.
    package let by: AccountID?
    package let touched: Set<Touched>

    package init(family: FamilyID, by: AccountID?, touched: Set<Touched>) {
        self.family = family
        self.by = by
        self.touched = touched
    }
}

/// The port for hearing of changes, on whichever node they were made, and for telling the other
/// nodes who is here.
package protocol NewsSource: Sendable {
    /// What is told from now on, until the task that listens is cancelled.
    func news() -> any AsyncSequence<LiveNews, Never> & Sendable
    /// Told soon, to every node that can be reached then, and never twice: what is lost must not
    /// matter. Does not wait.
    func tell(_ presence: PresenceNews)
}
