import Domain

extension LinkCardTexts {
    static let nb = LinkCardTexts(
        title: { voice in
            switch voice {
            case .own: "Spørsmål til deg"
            case .parent: "Spørsmål til deg som forelder"
            case .teacher: "Spørsmål til deg på skolen"
            }
        },
        steps: [
            "Pek på ruta med kameraet, eller skriv inn adressen.",
            "Svar på det du vil.",
            "Send når du er ferdig.",
        ],
        address: "Adressen",
        until: { "Lenken virker til og med \($0)." },
        mark: { "Merke \($0)" })
}
