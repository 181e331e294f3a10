import Domain

/// A round with its last day: how it is started, who has answered, and one-time links.
struct WaveTexts: Sendable {
    // Starting a round.
    let battery: String
    /// How long a battery's answers may take.
    let window: @Sendable (_ days: Int) -> String
    let lastDayLabel: String
    let lastDayHint: String
    let inThePast: String
    let nothingToAsk: String
    /// Nobody asks a grown-up, or a child of school age, anything in this round.
    let nothingAsked: String

    // Who has answered.
    /// The fold of those that are answered.
    let countAnswered: @Sendable (Int) -> String
    /// Who answers holds a one-time link that opens.
    let hasLink: @Sendable (Voice, _ until: String) -> String
    let answered: @Sendable (_ done: Int, _ of: Int) -> String
    let allAnswered: @Sendable (Int) -> String
    let waitsFor: @Sendable (_ whom: [String]) -> String
    /// Whose answers are waited for, in the middle of a sentence.
    let whose: @Sendable (Voice, _ name: String) -> String
    /// Who answers a questionnaire.
    let answers: @Sendable (Voice) -> String
    /// The same by name: "Mona svarer."
    let tells: @Sendable (_ name: String) -> String
    /// A parent tells it to the coordinator, who writes.
    let tellsTogether: @Sendable (_ parent: String, _ child: String) -> String
    let lastDay: @Sendable (_ day: String, _ isOver: Bool) -> String
    let toFamily: @Sendable (_ day: String) -> String
    let together: String

    // The coordinator's day.
    let todayWaits: @Sendable (_ whom: [String], _ day: String, _ isOver: Bool) -> String
    let openRound: String
    let todayNext: @Sendable (_ day: String) -> String
    let openNext: String

    // Making a one-time link.
    let sendLink: @Sendable (Voice) -> String
    /// To one more teacher, when one has a link or has answered.
    let sendAnother: String
    let linkTitle: String
    let linkLead: @Sendable (Voice, _ name: String) -> String
    let who: String
    let place: String
    let until: String
    let untilHint: @Sendable (_ days: Int) -> String
    let schoolLearns: @Sendable (_ name: String) -> String
    let noPlace: @Sendable (_ name: String) -> String
    let askConsent: String
    let noParent: String
    let makeLink: String
    let impossibleDay: @Sendable (_ days: Int) -> String
    let noAnswerer: String
    let hasLinkAlready: String
    let noConsent: String
    /// Where questions hang on answers.
    let someMayWait: String
    /// So many questions of an answered form were not asked.
    let leftToAsk: @Sendable (Int) -> String

    // A link that opens.
    let ready: String
    let opensUntil: @Sendable (_ day: String) -> String
    let address: String
    let print: String
    let cardMark: @Sendable (_ mark: String) -> String
    let copy: String
    let copied: String
    let square: String
    let howToGive: String
    let ways: [String]
    let whatToSay: String
    let sayings: @Sendable (Voice) -> [String]
    /// In which language the card is printed.
    let cardLanguage: String
    let callBack: String
    let callBackHint: String

    // All links of a family.
    let links: String
    let overLinks: String
    /// "Omar, om Nora".
    let linkFor: @Sendable (_ who: String, _ about: String?) -> String
    let showAgain: String
    let ended: @Sendable (AnswerLink.Reason, _ day: String) -> String
    let late: @Sendable (_ day: String) -> String
    /// A newer round has begun.
    let overWithRound: String
    /// All that the link asks is answered, and nobody has said that this is all.
    let allAnsweredUnsent: String
    let isCalledBack: String

    // In the log.
    let someoneByLink: String
    let byLink: @Sendable (_ who: String) -> String
}
