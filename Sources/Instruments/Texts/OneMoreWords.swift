/// What is asked after each time that a part of a questionnaire was filled in.
enum OneMoreWords {
    /// - Parameter part: What the part is called, if it is called anything.
    static func question(of part: Wording?) -> Wording {
        let said = InstrumentLanguage.allCases.map { language in
            (language.rawValue, question(of: part?.said(in: language.rawValue), in: language))
        }
        return Wording(question(of: part?.text, in: .nb), translations: Dictionary(said) { $1 })
    }

    private static func question(of part: String?, in language: InstrumentLanguage) -> String {
        switch language {
        case .nb: "Vil du fylle ut \(part.map { "«\($0)»" } ?? "denne delen") en gang til?"
        case .nn: "Vil du fylle ut \(part.map { "«\($0)»" } ?? "denne delen") ein gong til?"
        case .en: "Would you like to fill in \(part.map { "“\($0)”" } ?? "this part") once more?"
        case .ar: "هل تريد تعبئة \(part.map { "«\($0)»" } ?? "هذا الجزء") مرة أخرى؟"
        case .uk: "Заповнити \(part.map { "«\($0)»" } ?? "цю частину") ще раз?"
        }
    }
}

extension Wording {
    /// The words with the number of the time after them.
    func numbered(_ time: Int) -> Wording {
        Wording("\(text) (\(time))", translations: translations.mapValues { "\($0) (\(time))" })
    }
}
