import Domain
import HTML

/// The pages that follow what others do with what they show.
enum LivePlace: String {
    case home, plan, mapping, team, released

    /// The look that the page is, and so whose right is asked anew.
    var act: Act {
        switch self {
        case .home: .seeFamily
        case .plan: .seePlan
        case .mapping: .seeMapping
        case .team: .seeTeam
        case .released: .seeReleasedPart
        }
    }

    /// What stands on it. Of anything else, who has it open is not told.
    var kinds: Set<ContentKind> {
        switch self {
        case .home: Set(ContentKind.allCases).subtracting([.log])
        case .plan: [.plan, .agreement, .request, .hiding, .identity, .household]
        case .mapping: [.answers, .safety, .link, .identity, .factor]
        case .team: [.team, .consent, .hiding, .identity, .household]
        case .released: [.plan, .identity, .team, .consent, .report]
        }
    }
}

extension Paths {
    static func live(_ family: FamilyID, _ place: LivePlace) -> Path {
        Paths.family(family, "live").with("page", place.rawValue)
    }
}
