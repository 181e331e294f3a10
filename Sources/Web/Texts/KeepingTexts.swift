import Instruments

/// What is said where an answer could not be kept at once: the line is bad, the session is over, the
/// link has ended. They stand apart from `AnsweringTexts`, in the same five languages.
struct KeepingTexts: Sendable {
    /// Above a person's own words, on a page that did not keep them.
    let youWrote: String
    let copyIt: String

    // Without a session.
    let signedOutTitle: String
    let signedOutLead: String
    let signIn: String
    let sendNow: String

    // What the script says.
    let signInFirst: String
    let slow: String
    let notTaken: String

    // At a question.
    let needsAnswer: String
    /// Where the words of the questions are a translation of ours that nobody has read through.
    let ourTranslation: String
    /// Before "I am done", above the questions that their maker demands an answer to.
    let neededOpen: String
    let room: @Sendable (_ letters: Int) -> String
    /// Where something else was written than what was chosen.
    let otherOrChosen: String

    /// On a tablet that a member and the coordinator share.
    let giveBack: String
    let forCoordinator: String

    static func of(_ language: InstrumentLanguage) -> KeepingTexts {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        case .ar: ar
        case .uk: uk
        }
    }
}

extension AnsweringTexts {
    var keeping: KeepingTexts { .of(language) }
}
