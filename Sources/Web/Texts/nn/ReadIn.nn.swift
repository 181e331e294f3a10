import Instruments

extension ReadInTexts {
    static let nn = ReadInTexts(
        readIn: "Språket i spørsmåla",
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
