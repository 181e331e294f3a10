import Instruments

/// What is said behind a one-time link when something went wrong, in the languages of answering:
/// what happened, that nothing is lost, and what to do.
struct AnsweringFaultTexts: Sendable {
    let badRequest: String
    let badRequestMore: String
    let crossSite: String
    let crossSiteMore: String
    let tooBig: String
    let tooBigMore: String
    let stale: String
    let staleMore: String
    let ours: String
    let away: String
    /// The same for both.
    let tryLater: String
    let notKept: String
    let notKnown: String
    let notKnownMore: String
    let number: @Sendable (_ reference: String) -> String
    /// Leads to the first page of the same link.
    let backToQuestions: String

    static func of(_ language: InstrumentLanguage) -> AnsweringFaultTexts {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        case .ar: ar
        case .uk: uk
        }
    }
}
