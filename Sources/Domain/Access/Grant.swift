/// One opening into a family's file: these kinds of content, about these people, in these areas.
package struct Grant: Hashable, Sendable {
    package let kinds: Set<ContentKind>
    package let persons: Reach<PersonID>
    package let areas: Reach<LifeArea>
    /// Whether what is about the family as a whole is open too.
    package let wholeFamily: Bool

    /// Unless said otherwise, what is about the family as a whole is open only to who may see
    /// everyone in it.
    package init(
        _ kinds: Set<ContentKind>, persons: Reach<PersonID> = .all,
        areas: Reach<LifeArea> = .all, wholeFamily: Bool? = nil
    ) {
        self.wholeFamily = wholeFamily ?? (persons == .all)
        self.kinds = kinds
        self.persons = persons
        self.areas = areas
    }

    /// What belongs to no area is open only to who may see all areas.
    package func covers(_ kind: ContentKind, of subject: Subject, in area: LifeArea?) -> Bool {
        let areaIsOpen = area.map(areas.contains) ?? (areas == .all)
        guard kinds.contains(kind), areaIsOpen else { return false }
        switch subject {
        case .family: return wholeFamily
        case .person(let id): return persons.contains(id)
        case .members(let some): return some.contains(where: persons.contains)
        }
    }
}
