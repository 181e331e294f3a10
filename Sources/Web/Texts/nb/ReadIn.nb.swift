import Instruments

extension ReadInTexts {
    static let nb = ReadInTexts(
        readIn: "Språket i spørsmålene",
        name: { language in
            switch language {
            case .nb: "bokmål"
            case .nn: "nynorsk"
            case .en: "engelsk"
            case .ar: "arabisk"
            case .uk: "ukrainsk"
            }
        })
}
