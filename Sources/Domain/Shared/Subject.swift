/// Whom a need, a goal or an answer is about: one member, some, or the family as a whole.
package enum Subject: Hashable, Sendable {
    case family
    case person(PersonID)
    case members(Set<PersonID>)

    package var person: PersonID? {
        if case .person(let id) = self { id } else { nil }
    }
}
