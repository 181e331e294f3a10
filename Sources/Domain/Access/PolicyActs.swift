/// The acts that each role may do where it has standing.
extension Policy {
    /// Whether the role, and the rights beside it, ever allow this.
    package static func permits(_ act: Act, by caller: Caller) -> Bool {
        acts(of: caller.role).contains(act)
            && (right(for: act, in: caller.role).map(caller.rights.contains) ?? true)
    }

    package static func acts(of role: Role) -> Set<Act> {
        switch role {
        case .coordinator: coordinatorActs
        case .parent: parentActs
        case .youngPerson, .child: youngActs
        case .partner: helperActs.union(emergencyActs)
        case .volunteer: helperActs
        case .leader: privacyActs
        case .guest: [.seeByLink, .answerByLink, .tellByLink]
        case .researcher, .administrator: []
        }
    }

    /// The right that an act asks for beside the role; nil if none.
    package static func right(for act: Act, in role: Role) -> Right? {
        if emergencyActs.contains(act) { return .emergency }
        return role == .leader ? .privacy : nil
    }

    /// What somebody outside the family does in acute need.
    package static let emergencyActs: Set<Act> = [.breakGlass, .seeEmergency]

    private static let coordinatorActs = Set(Act.allCases).subtracting([
        .seeReleasedPart, .answerConsent, .seeReviews, .reviewEmergency, .eraseFamily,
        .writeRequest, .seeByLink, .answerByLink, .tellByLink,
    ])

    private static let parentActs: Set<Act> = [
        .seeFamily, .seeMembers, .seeMapping, .seeProfile, .seePlan, .seePlanVersions, .seeTeam,
        .seeLog, .answerQuestions, .declineRound, .sayWhatMatters, .proposeGoal, .reportAction,
        .agreeOnPlan,
        .takeBackRelease, .seeConsents, .previewConsent, .seeSheet, .answerConsent, .keepFromParent,
        .seeRequests, .writeRequest, .copyData,
    ]

    private static let youngActs: Set<Act> = [
        .seeFamily, .seeMapping, .seeProfile, .seePlan, .seeTeam, .seeLog, .answerQuestions,
        .declineRound, .sayWhatMatters, .proposeGoal, .reportAction, .seeConsents, .previewConsent,
        .seeSheet,
        .answerConsent, .keepFromParent, .seeRequests, .writeRequest,
        .copyData,
    ]

    private static let helperActs: Set<Act> = [
        .seeReleasedPart, .reportAction, .seeReports, .noteReport,
    ]

    private static let privacyActs: Set<Act> = [
        .seeReviews, .reviewEmergency, .answerRequest, .eraseFamily,
    ]
}
