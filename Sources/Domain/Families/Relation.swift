/// How one member stands to another: "Amina is a parent of Yusuf".
package struct Relation: CaseItem, Equatable {
    package static let kind = ContentKind.household

    package let id: RelationID
    package let from: PersonID
    package let to: PersonID
    package let nature: RelationNature
    package var edition: Int

    package init(
        id: RelationID, from: PersonID, to: PersonID, nature: RelationNature, edition: Int = 1
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.nature = nature
        self.edition = edition
    }

    package var subject: Subject { .family }
    package var area: LifeArea? { nil }
}

/// What the first member is to the second.
package enum RelationNature: String, CaseIterable, Sendable {
    case parentWithResponsibility, parentWithoutResponsibility, stepParent, fosterParent
    case partner, formerPartner, sibling, grandparent

    /// Whether it makes the first member somebody who brings the second up.
    package var isParental: Bool {
        switch self {
        case .parentWithResponsibility, .parentWithoutResponsibility, .stepParent, .fosterParent:
            true
        case .partner, .formerPartner, .sibling, .grandparent: false
        }
    }
}
