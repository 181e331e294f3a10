import Instruments

/// In which language the questions were read when they were answered: a score says so, because other
/// words may be understood in another way.
struct ReadInTexts: Sendable {
    let readIn: String
    let name: @Sendable (InstrumentLanguage) -> String

    static func of(_ language: InstrumentLanguage) -> ReadInTexts {
        switch language {
        case .nn: nn
        case .en: en
        case .nb, .ar, .uk: nb
        }
    }

    /// A tag that no page of ours is in, of a questionnaire from elsewhere, is said as it is.
    func name(of tag: String) -> String {
        InstrumentLanguage(rawValue: tag).map(name) ?? tag
    }
}
