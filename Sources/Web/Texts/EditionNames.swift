import Instruments

/// What editions are called towards a reader, where the key names them by English words. An edition
/// that is not here is called as in its key.
enum EditionNames {
    static let nb = [
        "one question, 0-10": "ett spørsmål, 0–10",
        "EU 17 items (2017)": "EU, 17 spørsmål (2017)",
        "EU-SILC 13 items": "EU-SILC, 13 spørsmål",
        "FIES-SM, one adult, 12 months": "FIES-SM, én voksen, 12 måneder",
        "PSOC, 16 items": "PSOC, 16 spørsmål",
        "PedsQL 4.0 Generic Core, 23 items": "PedsQL 4.0 Generic Core, 23 spørsmål",
        "SDQ, 25 items, parent": "SDQ, 25 spørsmål, forelder",
        "SDQ, 25 items, self": "SDQ, 25 spørsmål, selv",
        "SDQ, 25 items, teacher": "SDQ, 25 spørsmål, lærer",
    ]

    static let nn = [
        "one question, 0-10": "eitt spørsmål, 0–10",
        "EU 17 items (2017)": "EU, 17 spørsmål (2017)",
        "EU-SILC 13 items": "EU-SILC, 13 spørsmål",
        "FIES-SM, one adult, 12 months": "FIES-SM, éin vaksen, 12 månader",
        "PSOC, 16 items": "PSOC, 16 spørsmål",
        "PedsQL 4.0 Generic Core, 23 items": "PedsQL 4.0 Generic Core, 23 spørsmål",
        "SDQ, 25 items, parent": "SDQ, 25 spørsmål, forelder",
        "SDQ, 25 items, self": "SDQ, 25 spørsmål, sjølv",
        "SDQ, 25 items, teacher": "SDQ, 25 spørsmål, lærar",
    ]

    static let en: [String: String] = [:]

    /// An edition as it is called in a language.
    static func say(_ version: String, in language: InstrumentLanguage) -> String {
        switch language {
        case .nn: nn[version] ?? version
        case .en: en[version] ?? version
        default: nb[version] ?? version
        }
    }
}
