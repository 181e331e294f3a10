/// The acts that each role may do where it has standing.
extension Policy {
    package static func acts(of role: Role) -> Set<Act> {
        switch role {
        case .coordinator: coordinatorActs
        case .parent: parentActs
        case .youngPerson, .child: youngActs
        case .partner, .volunteer: helperActs
        case .leader, .researcher, .administrator: []
        }
    }

    private static let coordinatorActs = Set(Act.allCases).subtracting([.seeReleasedPart])

    private static let parentActs: Set<Act> = [
        .seeFamily, .seeMembers, .seeMapping, .seeProfile, .seePlan, .seePlanVersions, .seeTeam,
        .seeLog, .answerQuestions, .sayWhatMatters, .proposeGoal, .reportAction, .agreeOnPlan,
        .takeBackRelease,
    ]

    private static let youngActs: Set<Act> = [
        .seeFamily, .seeMapping, .seeProfile, .seePlan, .seeTeam, .seeLog, .answerQuestions,
        .sayWhatMatters, .proposeGoal, .reportAction,
    ]

    private static let helperActs: Set<Act> = [.seeReleasedPart, .reportAction]
}
