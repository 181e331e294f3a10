/// Something a member or the family needs help with: a warp thread of the weave.
package struct Need: CaseItem, Equatable {
    package static let kind = ContentKind.plan

    package let id: NeedID
    package var subject: Subject
    package var lifeArea: LifeArea
    package var words: Words
    package var weight: NeedWeight
    package private(set) var source: NeedSource
    package var status: NeedStatus
    package let said: Said
    package var edition: Int

    package init(
        id: NeedID, subject: Subject, lifeArea: LifeArea, words: Words, weight: NeedWeight,
        source: NeedSource, status: NeedStatus = .open, said: Said, edition: Int = 1
    ) {
        self.id = id
        self.subject = subject
        self.lifeArea = lifeArea
        self.words = words
        self.weight = weight
        self.source = source
        self.status = status
        self.said = said
        self.edition = edition
    }

    package var area: LifeArea? { lifeArea }
    package var isOpen: Bool { status == .open }
    package var isTakenBack: Bool { if case .takenBack = status { true } else { false } }

    /// The same need for who may not know where it came from.
    package func ofUnknownSource() -> Need {
        var need = self
        need.source = .written
        return need
    }
}

/// How much it weighs for the family.
package enum NeedWeight: Int, CaseIterable, Sendable, Comparable {
    case some = 1, much, most

    package static func < (left: NeedWeight, right: NeedWeight) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Where a need came from.
package enum NeedSource: Hashable, Sendable {
    case written
    /// From a round; so it was told before needs told which finding they were made of.
    case mapping(MappingID)
    case finding(Finding)

    package var finding: Finding? { if case .finding(let finding) = self { finding } else { nil } }
}

/// Whether help is still needed.
package enum NeedStatus: Hashable, Sendable {
    case open
    case met(on: Day)
    case takenBack(on: Day)
}
