import Instruments

extension AnsweringTexts {
    static func of(_ language: InstrumentLanguage) -> AnsweringTexts {
        switch language {
        case .nb: nb
        case .nn: nn
        case .en: en
        case .ar: ar
        case .uk: uk
        }
    }

    /// What is said of words that nobody who grew up with the language has read. Nothing in the
    /// languages of the whole site: there the municipality's own people read them every day.
    var caution: String? {
        let isRead = checkedByNativeReader || InstrumentLanguage.required.contains(language)
        return isRead ? nil : notCheckedNotice
    }
}

extension InstrumentLanguage {
    /// What the language calls itself.
    var ownName: String {
        switch self {
        case .nb: "Bokmål"
        case .nn: "Nynorsk"
        case .en: "English"
        case .ar: "العربية"
        case .uk: "Українська"
        }
    }
}
