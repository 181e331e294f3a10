/// Opening a file in acute need: the form, what is shown for an hour, what the family is told.
struct EmergencyTexts: Sendable {
    let title: String
    let lead: String
    let whatHappens: [String]
    let number: String
    let numberHint: String
    let reason: String
    let reasonHint: String
    let told: String
    let toldNow: String
    let toldLater: String
    let toldLaterHint: String
    let laterReason: String
    let laterReasonHint: String
    let openForAnHour: String
    let nobodyFound: String
    let tooMany: @Sendable (_ most: Int) -> String
    let openNow: String
    let closesIn: @Sendable (_ minutes: Int) -> String

    // The hour
    let youSeeThis: @Sendable (_ minutes: Int) -> String
    let youWrote: @Sendable (_ reason: String) -> String
    let familyKnows: String
    let familyKnowsLater: String
    let whoIsWho: String
    let whoHelps: String
    let noHelp: String
    let coordinator: String
    let mayNotSee: String

    // Told to the family and its coordinator
    let shouldKnow: String
    let opened: @Sendable (_ who: String, _ day: String, _ time: String) -> String
    let why: @Sendable (_ reason: String) -> String
    let notReviewed: String
    let wasNeeded: String
    let wasNotNeeded: String
    let openedToday: @Sendable (_ who: String, _ day: String) -> String
    let seeLog: String
    let because: @Sendable (LookWords) -> String
}

/// Why somebody could look, to be said in a sentence to the family or to others.
enum LookWords: Sendable {
    case coordinator(toFamily: Bool)
    case consent(receiver: String, toFamily: Bool)
    case emergency(reason: String)
}
