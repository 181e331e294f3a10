/// Whom a need, a goal or an answer is about: one member, or the family as a whole.
package enum Subject: Hashable, Sendable {
    case family
    case person(PersonID)

    package var person: PersonID? {
        if case .person(let id) = self { id } else { nil }
    }
}
