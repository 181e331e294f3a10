import Domain
import Instruments

/// The small card that is printed with a one-time link, in the language of whoever gets it.
struct LinkCardTexts: Sendable {
    let title: @Sendable (Voice) -> String
    let steps: [String]
    let address: String
    /// With the day in full.
    let until: @Sendable (_ day: String) -> String
    let mark: @Sendable (_ mark: String) -> String

    static func of(_ language: InstrumentLanguage) -> LinkCardTexts {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        case .ar: ar
        case .uk: uk
        }
    }
}
