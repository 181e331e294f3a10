/// What somebody does with a family's file. Each use case names one; the audit log keeps it.
package enum Act: String, CaseIterable, Sendable {
    // looks
    case seeToday, seeFamily, seeMembers, seeMapping, seeProfile, seePlan, seePlanVersions
    case seeTeam, seeLog, seeReleasedPart, previewRelease
    case seeConsents, previewConsent, seeSheet, seeRequests, seeReports, seeEmergency, seeReviews
    case copyData, seeByLink
    // changes
    case enrolFamily, changeMembers, startMapping, answerQuestions, handleAlert
    case sayWhatMatters, writeNeed, proposeGoal, writeGoal, writeAction, reportAction
    case evaluateGoal, agreeOnPlan, releasePart, takeBackRelease
    case askForConsent, callOffConsent, answerConsent, recordConsent
    case keepFromParent, handOver, noteReport
    case writeRequest, answerRequest, breakGlass, reviewEmergency, eraseFamily
    case letSignIn, changePhase
    case sendLink, callBackLink, answerByLink, noteFactor, tellByLink
    case changeRound, declineRound, noteReminder

    package var isChange: Bool { !Act.looks.contains(self) }

    private static let looks: Set<Act> = [
        .seeToday, .seeFamily, .seeMembers, .seeMapping, .seeProfile, .seePlan,
        .seePlanVersions, .seeTeam, .seeLog, .seeReleasedPart, .previewRelease, .seeConsents,
        .previewConsent, .seeSheet, .seeRequests, .seeReports, .seeEmergency, .seeReviews,
        .copyData, .seeByLink,
    ]
}
