import Domain

/// What can be done with a round that has begun, who is late, and the rounds to come.
struct RoundTexts: Sendable {
    // Which round it is, and how late somebody is.
    /// "År 2 (2026)", or "Runde 2 (2026)" where the rhythm is no year.
    let number: @Sendable (_ round: Int, _ calendarYear: Int, _ isYear: Bool) -> String
    /// Nil for a round that was on time.
    let timing: @Sendable (RoundTiming) -> String?
    let daysLeft: @Sendable (_ days: Int) -> String
    let daysLate: @Sendable (_ days: Int) -> String

    // Changing a round.
    let change: String
    let changeLead: String
    let moveTitle: String
    let newDay: String
    let why: String
    let optional: String
    let move: String
    let isMoved: @Sendable (_ day: String) -> String
    let moves: String
    let moved: @Sendable (_ from: String, _ to: String) -> String
    let byOn: @Sendable (_ who: String, _ day: String) -> String
    let tooFarAhead: @Sendable (_ day: String) -> String
    let movedElsewhere: String
    let endTitle: String
    let endLead: String
    let end: String
    let isEnded: String
    let endedOn: @Sendable (_ day: String) -> String
    let openAgain: String
    let isOpenAgain: String
    let laterTitle: String
    let laterLead: String
    let ask: @Sendable (_ name: String) -> String
    let isAsked: String
    let numberTitle: @Sendable (_ isYear: Bool) -> String
    let numberLead: @Sendable (_ isYear: Bool) -> String
    let numberLabel: @Sendable (_ isYear: Bool) -> String
    let setNumber: String
    let isNumbered: String
    let impossibleNumber: @Sendable (_ last: Int) -> String
    let startedToday: @Sendable (_ day: String?) -> String

    // Not wishing to answer.
    let declined: String
    let countDeclined: @Sendable (Int) -> String
    let declineLink: @Sendable (Voice, _ isSelf: Bool) -> String
    let declineTitle: String
    let declineLead: @Sendable (_ toFamily: Bool) -> String
    let what: String
    let everything: String
    let decline: String
    let isDeclined: String
    let isTakenBack: String
    let takeBack: String
    let alreadyDeclined: String

    // Reminding somebody.
    let remind: @Sendable (Voice) -> String
    let remindTitle: String
    let remindLead: @Sendable (_ whom: String) -> String
    let saying: @Sendable (Voice, _ day: String?) -> String
    let words: String
    let copyWords: String
    let copiedWords: String
    let openLink: String
    let noLink: String
    let remindedBy: @Sendable (_ day: String, _ who: String) -> String
    let isNoted: String
    let isNotNoted: String

    // The coordinator's day.
    let today: String
    let todayLead: String
    let unanswered: @Sendable (_ whom: [String], _ since: String) -> String
    let soon: @Sendable (_ day: String) -> String
    let byLink: String
    let complete: String
    let seeRound: String
    let hasWaited: @Sendable (_ hours: Int) -> String

    // The calendar.
    let calendar: String
    let calendarLead: String
    let day: String
    let family: String
    let whatHappens: String
    let lastDay: String
    let expected: @Sendable (_ round: Int, _ isYear: Bool) -> String
    let passed: String
    let noDays: String
    let without: String
    let notYetAsked: String
    let noRhythm: String
}
