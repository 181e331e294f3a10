import Domain
import Instruments

/// What a child reads in other words than grown-ups: shorter, and about a break, not about links.
struct ChildWords: Sendable {
    let lead: String
    let mayStop: String
    let whoSees: String
    let neverShown: String
    /// With the day in full.
    let openUntil: @Sendable (_ day: String) -> String
    let aboutYou: String
    let start: String
    let declineHint: String
    let sayMore: @Sendable (_ about: String) -> String
    let pause: String
    let pausedTitle: String
    let pausedLead: String
    let reviewTitle: String
    /// Nil where it is said as to grown-ups.
    let leftOpen: (@Sendable (Int) -> String)?
    let sendHint: String
    let sendEndsLink: String
    let thanksTitle: String
    let thanksLead: String

    static func of(_ language: InstrumentLanguage) -> ChildWords {
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
    /// The same pages as a child reads them.
    var forChild: AnsweringTexts {
        let words = ChildWords.of(language)
        var texts = self
        texts.lead = words.lead
        texts.mayStop = words.mayStop
        texts.whoSees = { [whoSees] sight in
            sight == .yourParents ? words.whoSees : whoSees(sight)
        }
        texts.neverShown = words.neverShown
        texts.openUntil = words.openUntil
        texts.aboutYou = words.aboutYou
        texts.start = words.start
        texts.declineHint = words.declineHint
        texts.sayMore = words.sayMore
        texts.pause = words.pause
        texts.pausedTitle = words.pausedTitle
        texts.pausedLead = words.pausedLead
        texts.reviewTitle = words.reviewTitle
        texts.leftOpen = words.leftOpen ?? leftOpen
        texts.sendHint = words.sendHint
        texts.sendEndsLink = words.sendEndsLink
        texts.thanksTitle = words.thanksTitle
        texts.thanksLead = words.thanksLead
        return texts
    }
}
