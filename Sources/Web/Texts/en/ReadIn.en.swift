import Instruments

extension ReadInTexts {
    static let en = ReadInTexts(
        readIn: "Language of the questions",
        name: { language in
            switch language {
            case .nb: "Norwegian Bokmål"
            case .nn: "Norwegian Nynorsk"
            case .en: "English"
            case .ar: "Arabic"
            case .uk: "Ukrainian"
            }
        })
}
