/// What somebody is in a municipality. A role alone opens no family's file: that takes standing.
package enum Role: String, CaseIterable, Sendable {
    case coordinator, parent, youngPerson, child, partner, volunteer, leader, researcher
    case administrator
    /// Whoever holds a one-time link, without an account: sees nothing, and answers one person's
    /// questions.
    case guest

    /// Whether it is a member of a family who signs in.
    package var isFamily: Bool { [.parent, .youngPerson, .child].contains(self) }
}
