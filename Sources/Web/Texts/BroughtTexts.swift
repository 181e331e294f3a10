import Instruments

/// Questionnaires from elsewhere, for an administrator.
struct BroughtTexts: Sendable {
    let title: String
    let lead: String
    let bring: String
    let bringLead: String
    let file: String
    let fileHint: String
    let pasted: String
    let pastedHint: String
    let lookThrough: String
    let noFile: String
    let brought: String
    let broughtEmpty: String
    let stored: @Sendable (_ number: Int, _ use: String) -> String
    let wordsFor: @Sendable (_ key: String) -> String
    let ownShort: String
    let takeOut: String
    let takeOutLead: String

    // What a file holds.
    let preview: String
    let previewLead: String
    let cannotBring: String
    let cannotBringLead: String
    let cannotBringPasted: String
    let pastedText: String
    let pastedAgain: String
    let faults: String
    let faultsLead: String
    let leftOut: String
    let leftOutLead: String
    let unfitTitle: String
    let unfitLead: String
    let unfit: String
    let count: @Sendable (Int) -> String
    let wholeFile: String
    let asked: String
    let askedLead: @Sendable (_ questions: Int) -> String
    let kind: @Sendable (FormItemKind) -> String
    let required: String
    let repeats: String
    let partRepeats: String
    let longest: @Sendable (Int) -> String
    let askedWhen: @Sendable (_ conditions: [String], ConditionJoin) -> String
    let exists: @Sendable (_ question: String, _ isAnswered: Bool) -> String
    let problem: @Sendable (ImportProblem) -> String

    // What it is for.
    let keepTitle: String
    let keepLead: String
    let keep: String
    let use: String
    let own: String
    let ownHint: String
    let wordsOfKey: String
    let wordsOfKeyHint: String
    let key: String
    let keyHint: String
    let harm: String
    let harmHint: String
    let harmNone: String
    let harmFrom: String
    let harmFromHint: String
    let harmMissing: String
    let harmFault: String
    let area: String
    let areaHint: String
    let allAreas: String
    let areaToCount: String
    let who: String
    let whoHint: String
    let respondent: @Sendable (Respondent) -> String
    let youngest: String
    let oldest: String
    let oldestHint: String
    let age: String
    let oldestAge: String
    let minutes: String
    let minutesFault: String
    let counting: String
    let countingHint: String
    let countNothing: String
    let countSum: @Sendable (Direction) -> String
    let source: String
    let sourceHint: String
    let notCounted: String
    let notCountedHint: String
    let noPoints: String
    let noPointsHint: String
    let noPointsFault: String

    let confirm: BroughtConfirmTexts
    let trial: TrialTexts
}
