import Domain

extension LinkCardTexts {
    static let nn = LinkCardTexts(
        title: { voice in
            switch voice {
            case .own: "Spørsmål til deg"
            case .parent: "Spørsmål til deg som forelder"
            case .teacher: "Spørsmål til deg på skulen"
            }
        },
        steps: [
            "Peik på ruta med kameraet, eller skriv inn adressa.",
            "Svar på det du vil.",
            "Send når du er ferdig.",
        ],
        address: "Adressa",
        until: { "Lenkja verkar til og med \($0)." },
        mark: { "Merke \($0)" })
}
