import Domain
import HTML

/// Where one can go from a family's page: more for practitioners, five places for the family.
enum Place: CaseIterable {
    case home, members, mapping, profile, plan, team, log

    func path(_ family: FamilyID) -> Path {
        switch self {
        case .home: Paths.family(family)
        case .members: Paths.members(family)
        case .mapping: Paths.mapping(family)
        case .profile: Paths.profile(family)
        case .plan: Paths.plan(family)
        case .team: Paths.team(family)
        case .log: Paths.log(family)
        }
    }

    private var icon: Icon {
        switch self {
        case .home: .family
        case .members: .people
        case .mapping: .questions
        case .profile: .chart
        case .plan: .plan
        case .team: .help
        case .log: .eye
        }
    }

    /// The rail of a family's pages, for the role of who looks.
    static func rail(
        _ family: FamilyID, at current: Place, _ context: SignedInContext
    ) -> Rail {
        let texts = context.texts.places
        let places = shown(to: context.account.role).map { place in
            RailPlace(
                texts.railName(of: place, for: context.account.role), to: place.path(family),
                icon: place.icon, isCurrent: place == current)
        }
        let today = RailPlace(texts.today, to: Paths.today, icon: .today, key: "1")
        let isFamily = context.account.role.isFamily
        return Rail(
            label: texts.label, groups: [RailGroup(places: (isFamily ? [] : [today]) + places)])
    }

    private static func shown(to role: Role) -> [Place] {
        switch role {
        case .youngPerson, .child: [.home, .mapping, .plan, .team, .log]
        case .parent: [.home, .mapping, .profile, .plan, .team, .log]
        default: allCases
        }
    }
}
