import Domain
import Instruments

/// The words of answering, by a one-time link or signed in: the one part of the site that is in
/// five languages. What a child reads in other words is a `var`: `AnsweringTexts.forChild`. They stand
/// alone, so that its pages take no word from texts that only three have.
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
    var lead: String
    let takes: @Sendable (_ minutes: Int) -> String
    let howManyQuestions: @Sendable (Int) -> String
    var mayStop: String
    /// Who sees the answers, wherever they are read.
    var whoSees: @Sendable (LinkSight) -> String
    var neverShown: String
    /// With the day in full.
    var openUntil: @Sendable (_ day: String) -> String
    var aboutYou: String
    let aboutChild: String
    /// What one may answer without anybody being told.
    let weTell: @Sendable (_ answer: String) -> String
    var start: String
    let goOn: String

    // Questions.
    let questionOf: @Sendable (_ question: Int, _ total: Int) -> String
    let progress: @Sendable (_ percent: Int) -> String
    let next: String
    let back: String
    let skip: String
    let decline: String
    var declineHint: String
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
    var pause: String
    var pausedTitle: String
    var pausedLead: String

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
    var sayMore: @Sendable (_ about: String) -> String
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
    var reviewTitle: String
    var leftOpen: @Sendable (Int) -> String
    let allAnswered: String
    let answerOpen: String
    let send: String
    var sendHint: String
    var sendEndsLink: String

    // Signed in, when newer questions came while these lay open.
    let roundIsOver: String
    let roundIsOverLead: String
    let seeNewQuestions: String

    // Afterwards. A link that was used, is too late or never was gets the same words.
    var thanksTitle: String
    var thanksLead: String
    /// Signed in, where other questions of the round wait.
    let moreWaits: String
    let canClose: String
    let endedTitle: String
    let endedLead: String
    /// After an answer that came too late to be kept.
    let notKept: String
    /// The same after an alarming one.
    let notKeptButTold: String
    let waitTitle: String
    let waitLead: @Sendable (_ minutes: Int) -> String
}
