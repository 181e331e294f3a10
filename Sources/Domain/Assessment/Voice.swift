/// Whose voice answers are. Two voices about one person are never pooled: they stand side by side.
package enum Voice: String, CaseIterable, Sendable {
    /// The person whom the questions are about, alone or together with somebody who writes.
    case own
    /// A parent about a child.
    case parent
    /// Somebody at the child's school or kindergarten.
    case teacher

    /// The voice of answers where nobody said whose it is.
    package init(of informant: Author, about person: PersonID) {
        switch informant {
        case .person(person), .account: self = .own
        case .person: self = .parent
        }
    }
}
