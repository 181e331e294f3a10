import Domain

/// Consents: asking for them, answering, seeing what changes, taking back.
struct ConsentTexts: Sendable {
    let title: String
    let waitsForYou: String
    let agreed: String
    let asked: String
    let earlier: String
    let none: String
    let open: String
    let seeAndChange: String
    let about: @Sendable (_ receiver: String) -> String
    /// "Kan Solbakken skole se planen for Jonas om ... til 24. mai?"
    let question: @Sendable (ReleaseWords) -> String
    let could: @Sendable (ReleaseWords) -> String
    let openedAll: String
    let openedByHand: String
    let notAllShared: String

    // How far it has come
    let state: @Sendable (ConsentState) -> String
    let endsSoon: String
    let waitsFor: @Sendable (_ names: String) -> String
    let differ: String
    let holdsUntil: @Sendable (_ day: String) -> String
    let restWaitsFor: @Sendable (_ names: String) -> String
    let declinedBy: @Sendable (_ names: String) -> String
    let withdrawnBy: @Sendable (_ names: String) -> String
    let endedOn: @Sendable (_ day: String) -> String
    let calledOff: String

    // Who said what
    let whoDecides: String
    let you: String
    /// The reader, as the last of those one waits for: "fra Ola og deg".
    let fromYou: String
    let silent: @Sendable (_ name: String) -> String
    let gave: @Sendable (_ name: String, _ day: String, _ part: Bool) -> String
    let declined: @Sendable (_ name: String, _ day: String) -> String
    let withdrew: @Sendable (_ name: String, _ day: String) -> String
    let giftIs: @Sendable (ReleaseWords) -> String
    let onPaper: @Sendable (_ writer: String) -> String
    let aloud: @Sendable (_ writer: String) -> String
    let openSheet: String
    let sheetOf: @Sendable (_ name: String) -> String
    let sheetFile: String
    let heard: @Sendable (_ names: String) -> String
    let weighsMuch: @Sendable (_ names: String) -> String
    let yours: String
    let yoursButSeen: String
    let keptFrom: @Sendable (_ names: String) -> String

    // Answering
    let yourAnswer: String
    let yourChange: String
    let yesToAll: String
    let yesToPart: String
    let change: String
    let partLead: String
    let partPersons: String
    let common: String
    let no: String
    let withdraw: String
    let renew: String
    let giveAgain: String
    let lookFirst: String
    let nextStep: String

    // What changes
    let before: @Sendable (ConsentStep) -> String
    let confirm: @Sendable (ConsentStep) -> String
    let goBack: String
    let youSayYesTo: @Sendable (ReleaseWords) -> String
    let willSee: @Sendable (_ receiver: String) -> String
    let willSeeWhenAll: @Sendable (_ receiver: String) -> String
    let willNotSee: @Sendable (_ receiver: String) -> String
    let changesNothing: @Sendable (_ receiver: String) -> String
    let seesNothingYet: String
    let nothingElse: String
    let alsoMustSayYes: @Sendable (_ names: String) -> String
    let atOnce: String
    let canTakeBack: String
    let sharedLater: String
    let said: @Sendable (ConsentStep) -> String
    let saidWaits: @Sendable (_ names: String) -> String
    let everyonesTitle: @Sendable (_ receiver: String) -> String
    let everyonesLead: String

    // Asking
    let ask: String
    let askLead: String
    let receivers: String
    let search: String
    let searchHint: String
    let searchButton: String
    let noneFound: @Sendable (_ words: String) -> String
    let moreFound: @Sendable (Int) -> String
    let noReceivers: String
    let opens: String
    let opensChoice: String
    let keepFrom: String
    let keepFromHint: String
    let keepFromNobody: String
    let decidesSelf: @Sendable (_ name: String) -> String
    let seeWho: String
    let mustSayYes: @Sendable (_ names: String) -> String
    let askNow: String
    let nobodyDecides: @Sendable (_ names: String) -> String
    let writeResponsibility: String
    let askFirst: String
    let askFirstLink: String
    let askedNow: String

    // For the coordinator
    let seeEveryones: String
    let seeNow: String
    let record: String
    let recordLead: String
    let holder: String
    let decision: String
    let decisionOf: @Sendable (ConsentStep) -> String
    let sheet: String
    let sheetHint: String
    let write: String
    let notGiven: String
    let recorded: String
    let callOff: String
    let afterCallOff: @Sendable (_ receiver: String) -> String
    let askAgain: String
    let afterAskAgain: String
    let todayEnds: @Sendable (_ receiver: String, _ day: String) -> String
    let todayWaits: @Sendable (_ receiver: String, _ day: String) -> String
    let openConsent: String

    // On the family's first page
    let asksYou: @Sendable (_ receiver: String) -> String
    let answerNow: String

    // What can be mended
    let noSheet: String
    let unreadableSheet: String

    // As a picture
    let picture: String
    let pictureSummary: @Sendable (_ open: Int, _ asked: Int) -> String
    let asTable: String
    let who: String
    let what: String
    let how: String
    let lineOpen: String
    let lineAsked: String
    let lineEnded: String
}

/// What somebody says to a consent, as a step of its own.
enum ConsentStep: String, Sendable, CaseIterable {
    case yes, no, withdrawal

    init(_ decision: ConsentAnswer.Decision) {
        switch decision {
        case .gives: self = .yes
        case .declines: self = .no
        case .withdraws: self = .withdrawal
        }
    }
}
