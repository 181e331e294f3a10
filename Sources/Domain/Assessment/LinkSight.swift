/// Who may see what is answered by a link, beside the coordinator.
package enum LinkSight: Sendable, CaseIterable {
    /// Whoever answers, about themself.
    case you
    /// A child that answers about itself is too young to have answers of its own.
    case yourParents
    /// The same where somebody else answers about it.
    case itsParents
    /// Whom others answer about, where that is somebody with answers of their own.
    case whomItIsAbout

    package init(_ voice: Voice, about person: Person, on day: Day) {
        let isOwn = person.age(on: day) >= AgeTable.norwegian.on(day).ownAnswers
        switch (voice, isOwn) {
        case (.own, true): self = .you
        case (.own, false): self = .yourParents
        case (_, true): self = .whomItIsAbout
        case (_, false): self = .itsParents
        }
    }
}
