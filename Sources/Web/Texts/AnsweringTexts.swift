import Instruments

/// The words of answering, by a one-time link or signed in: the one part of the site that is in
/// five languages. They stand alone, so that its pages take no word from texts that only three have.
struct AnsweringTexts: Sendable {
    let language: InstrumentLanguage
    /// Whether somebody who speaks the language from home has read these words.
    let checkedByNativeReader: Bool
    let safety: SafetyTexts
    let days: DayTexts

    // Around every page.
    let skipToContent: String
    let languageLabel: String
    let notCheckedNotice: String
    /// With the own name of the language the questions are shown in instead.
    let notInThisLanguage: @Sendable (_ shown: String) -> String

    // The first page.
    let title: String
    let lead: String
    let takes: @Sendable (_ minutes: Int) -> String
    let howManyQuestions: @Sendable (Int) -> String
    let mayStop: String
    let whoSees: String
    let neverShown: String
    /// With the day in full.
    let openUntil: @Sendable (_ day: String) -> String
    let aboutYou: String
    let aboutChild: String
    /// What one may answer without anybody being told.
    let weTell: @Sendable (_ answer: String) -> String
    let start: String
    let goOn: String

    // Questions.
    let questionOf: @Sendable (_ question: Int, _ total: Int) -> String
    let progress: @Sendable (_ percent: Int) -> String
    let next: String
    let back: String
    let skip: String
    let decline: String
    let declineHint: String
    let declined: String
    let save: String
    let saved: String
    let answeredAlready: String
    /// Where the box for them is empty again.
    let wordsKept: String
    let wholePage: String
    /// Where a link asks several questionnaires, one after the other.
    let wholePart: String
    let oneByOne: String
    let pause: String
    let pausedTitle: String
    let pausedLead: String

    // Answers.
    let yes: String
    let no: String
    let otherAnswer: String
    let whatOther: String
    let chooseSeveral: String
    let writeNumber: String
    let writeDate: String
    let day: String
    let month: String
    let year: String
    let writeWords: String
    let sayMore: @Sendable (_ about: String) -> String
    let addAnother: String
    let optional: String

    // What can be mended.
    let faultsTitle: String
    let tooLong: @Sendable (_ most: Int) -> String
    let notANumber: String
    let notADate: String
    let chooseAnAnswer: String
    let outside: @Sendable (_ low: String, _ high: String) -> String

    // Two devices, and a connection that was lost.
    let changedElsewhere: String
    /// By a link, which never shows what was answered.
    let changedElsewhereUnseen: String
    let theirs: String
    let yours: String
    let keepTheirs: String
    let useMine: String
    let notSavedYet: String
    let savedNow: String

    // Before sending.
    let reviewTitle: String
    let leftOpen: @Sendable (Int) -> String
    let allAnswered: String
    let answerOpen: String
    let send: String
    let sendHint: String
    let sendEndsLink: String

    // Afterwards. A link that was used, is too late or never was gets the same words.
    let thanksTitle: String
    let thanksLead: String
    let canClose: String
    let endedTitle: String
    let endedLead: String
    let waitTitle: String
    let waitLead: @Sendable (_ minutes: Int) -> String
}
