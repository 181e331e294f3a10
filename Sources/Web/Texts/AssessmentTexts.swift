import Domain
import Instruments

/// The rounds of mapping, one questionnaire as a form, and the profile.
struct AssessmentTexts: Sendable {
    let safety: SafetyTexts
    let waves: WaveTexts
    let rounds: RoundTexts
    let results: ResultTexts

    // The rounds.
    let mapping: String
    let mappingLead: String
    let questionsToYou: String
    let questionsLead: String
    let noRounds: String
    let noRoundsHint: String
    let noQuestionsYet: String
    let start: String
    let startAnother: String
    let startAnotherLead: String
    let round: @Sendable (_ day: String) -> String
    let earlierRounds: String
    let answeredCount: @Sendable (Int) -> String
    let toYou: String
    let about: @Sendable (_ name: String, _ age: String) -> String
    let tooYoung: String
    let takes: @Sendable (_ minutes: Int) -> String
    let answer: String
    let seeOrChange: String
    let goOn: String
    let allAnswered: String
    let notAsked: String
    let youAnswered: String
    let isAnswered: String
    let answeredOn: @Sendable (_ day: String) -> String
    let openLeft: @Sendable (Int) -> String
    let thankYou: String

    // Alerts.
    let alerts: String
    let reason: @Sendable (SafetyReason) -> String
    let whatToDo: String
    /// Of an alarming answer by a link that had ended.
    let cameTooLate: String
    let whatWasDone: String
    let whatWasDoneHint: String
    let handleAlert: String
    let handled: String
    let nowHandled: @Sendable (_ name: String) -> String
    /// The number of the question and what was chosen.
    let questionAnswered: @Sendable (_ question: Int, _ chosen: String, _ day: String) -> String
    let seeAnswers: String

    // One questionnaire.
    let aboutYou: String
    let aboutChild: @Sendable (_ name: String) -> String
    let together: @Sendable (_ name: String) -> String
    let mayLeaveOpen: String
    let seenByYou: String
    let seenByParents: String
    let seenBySelf: @Sendable (_ name: String) -> String
    let seenByParentsOf: @Sendable (_ name: String) -> String
    let seenTogether: @Sendable (_ name: String) -> String
    /// What one may answer without anybody being told.
    let weTell: @Sendable (_ answer: String) -> String
    let decline: String
    let leftOpen: String
    let sayMore: @Sendable (_ about: String) -> String

    // The profile.
    let profile: String
    let profileLead: String
    let howWeAre: String
    let howWeAreLead: String
    let noAnswers: String
    let noAnswersHint: String
    let noAreasYet: String
    let picture: String
    let answersFrom: @Sendable (_ day: String) -> String
    /// Who it is stands there only when it is one alone.
    let drawStrength: @Sendable (_ who: String?, _ areas: [String]) -> String
    let findHard: @Sendable (_ who: String?, _ areas: [String]) -> String
    let areas: String
    let strain: String
    let resource: String
    let lastRound: String
    /// 1 (very hard) … 5 (very good).
    let rating: @Sendable (Int) -> String
    let ownWords: String
    let ownWordsLead: String
    /// The areas where nobody said more and nothing asks a lot.
    let otherAreas: String
    let makeNeed: String

    // The numbers of questionnaires.
    let scores: String
    let moreAnswers: String
    let scoresLead: String
    let decimal: String
    let scored: @Sendable (_ value: String, _ low: String, _ high: String) -> String
    let tooFew: @Sendable (_ answered: Int, _ needed: Int) -> String
    let wasBefore: @Sendable (_ value: String) -> String
    let higherMeans: @Sendable (Direction) -> String
    let when: String
    let value: String
    let withinBand: String

    // Where a number comes from.
    let whereFrom: String
    let notADiagnosis: String
    let questionnaire: String
    let edition: @Sendable (_ version: String, _ key: Int) -> String
    let madeBy: String
    let wording: String
    let origin: @Sendable (TextOrigin) -> String
    let counting: String
    let bands: String
    let smallestChange: String
    let leftOut: String
    let filledIn: @Sendable (Int) -> String
    let meanIs: @Sendable (_ mean: String) -> String
    /// How many had at least so much; nil for the sex where both were counted together.
    let shareAbove:
        @Sendable (_ percent: String, _ sex: String?, _ isNorway: Bool, _ from: String) -> String
    let shareIs: @Sendable (_ percent: String, _ from: String, _ to: String) -> String
}
