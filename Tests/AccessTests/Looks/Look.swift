import Domain
import Instruments
import UseCases

/// The ways of looking at a family, with who may do it at all and what must be seen then.
enum Look: String, CaseIterable {
    case family, plan, profile, mapping, members, team, log, versions, consents, requests
    case released, each, day, glass, reviews, reports

    var act: Act {
        switch self {
        case .family: .seeFamily
        case .plan: .seePlan
        case .profile: .seeProfile
        case .mapping: .seeMapping
        case .members: .seeMembers
        case .team: .seeTeam
        case .log: .seeLog
        case .versions: .seePlanVersions
        case .consents: .seeConsents
        case .requests: .seeRequests
        case .released, .each: .seeReleasedPart
        case .day: .seeToday
        case .glass: .seeEmergency
        case .reviews: .seeReviews
        case .reports: .seeReports
        }
    }

    /// Whether somebody who stands in the family as this may look in this way.
    func isFor(_ role: Town.Reader.Role) -> Bool {
        switch self {
        case .members, .versions: role == .coordinator || role == .parent
        case .family, .plan, .profile, .mapping, .team, .log, .consents, .requests:
            [.coordinator, .parent, .young].contains(role)
        case .released: role == .partner || role == .volunteer
        case .reports: [.coordinator, .partner, .volunteer].contains(role)
        case .each, .day, .glass, .reviews: false
        }
    }

    /// The sorts of things of which none may be missing.
    var complete: Set<Town.Thing.Sort> {
        switch self {
        case .plan, .released: [.matter, .need, .goal, .action, .evaluation]
        case .glass: [.matter, .need, .goal, .action, .evaluation, .home, .release, .consent]
        case .members: [.home]
        case .team: [.release]
        case .consents: [.consent, .release]
        case .profile: [.answers]
        default: []
        }
    }
}
