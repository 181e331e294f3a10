import Domain

extension CopyTexts {
    static let nn = CopyTexts(
        title: "Kopi av det som er skrive",
        lead: { toFamily in
            toFamily
                ? "Her får du alt du kan sjå her, samla."
                : "Hent kopien på vegner av ein medlem. Han har berre det medlemmen sjølv kan sjå."
        },
        read: "Les kopien",
        download: "Last ned som fil",
        whom: "Kven gjeld kopien?",
        about: "Om kopien",
        aboutWords: [
            "Kopien har alt du kan sjå på sidene her, også svara dine og kven som har sett.",
            "Han har ikkje det som er andre sitt eige, eller det nokon har skjerma for deg.",
            "Ta vare på han. Alle som får sjå fila, kan lese alt.",
        ],
        documentTitle: { "Kopi for \($0)" },
        documentLead: { "Skriven ut \($0). Alt som står her, kan du også sjå på sidene." },
        nothing: "Ingenting er skrive her.",
        member: "ein medlem",
        yes: "ja",
        no: "nei",
        declined: "ville ikkje svare",
        part: { key in
            switch key {
            case .family: "Familien"
            case .members: "Kven de er"
            case .relations: "Korleis de høyrer saman"
            case .homes: "Heimar"
            case .residences: "Kven som bur kvar"
            case .matters: "Det som er viktig"
            case .needs: "Det de treng"
            case .goals: "Mål"
            case .help: "Hjelp"
            case .evaluations: "Korleis det gjekk"
            case .agreedPlans: "Planar de har sagt ja til"
            case .rounds: "Rundar med spørsmål"
            case .answers: "Svar"
            case .shares: "Det som er delt"
            case .consents: "Spørsmål om å dele"
            case .sheets: "Underskrivne ark"
            case .kept: "Det du har skjerma"
            case .emergencies: "Opna i akutt naud"
            case .requests: "Det du har spurt om"
            case .factors: "Det som tyngjer og ber"
            case .log: "Kven som har sett"
            case .refused: "Forsøk utan tilgang"
            }
        },
        field: { nnFields[$0] ?? $0.rawValue },
        status: { nnStatuses[$0] ?? $0 })

    private static let nnFields: [CopyKey: String] = [
        .about: "Gjeld",
        .account: "Kven",
        .act: "Kva",
        .addressee: "Til",
        .agreedBy: "Sa ja",
        .answer: "Svar",
        .answers: "Svar",
        .areas: "Område",
        .area: "Område",
        .asked: "Spurt av",
        .at: "Når",
        .attainment: "Korleis det gjekk",
        .band: "Tyder",
        .born: "Fødd",
        .by: "Sagt av",
        .calledOff: "Trekt",
        .chosenName: "Namn her",
        .coordinator: "Koordinator",
        .count: "Tal",
        .day: "Dag",
        .decision: "Svar",
        .done: "Gjort",
        .due: "Innan",
        .enrolled: "Med sidan",
        .evaluateOn: "Ser på det igjen",
        .format: "Format",
        .from: "Frå",
        .gender: "Kjønn",
        .goal: "Mål",
        .hiddenFrom: "Skjerma for",
        .home: "Heim",
        .id: "Kode",
        .instrument: "Skjema",
        .language: "Språket i spørsmåla",
        .lines: "Linjer",
        .maker: "Starta av",
        .name: "Namn",
        .nationalNumber: "Fødselsnummer",
        .nature: "Er",
        .need: "Treng",
        .needs: "For å få",
        .number: "Nummer",
        .persons: "Om",
        .phase: "Fase",
        .purpose: "Til kva",
        .question: "Spørsmål",
        .questions: "Spørsmål",
        .reason: "Kvifor",
        .receiver: "Kven ser det",
        .referredBy: "Kom frå",
        .responsible: "Kven gjer det",
        .result: "Resultat",
        .results: "Resultat",
        .review: "Kva leiaren fann",
        .role: "Rolle",
        .scale: "Skala",
        .share: "Kor mykje",
        .sort: "Slags",
        .source: "Kjelde",
        .start: "Frå",
        .status: "Korleis det står",
        .statusOn: "Sidan",
        .takenBack: "Teke tilbake",
        .until: "Til",
        .value: "Tal",
        .version: "Utgåve",
        .voice: "Kven som sa det",
        .weight: "Kor viktig",
        .wholeFamily: "Heile familien",
        .who: "Kven",
        .words: "Ord",
        .thing: "Ting",
    ]

    private static let nnStatuses: [String: String] = [
        "open": "ope",
        "met": "dekt",
        "takenBack": "teke tilbake",
        "proposed": "føreslått",
        "active": "i gang",
        "reached": "nådd",
        "dropped": "lagt bort",
        "gives": "ja",
        "declines": "nei",
        "withdraws": "trekt tilbake",
        "log": "om loggen",
        "correction": "ei retting",
        "erasure": "sletting",
        "coordinator": "koordinatoren",
        "privacyLeader": "den som har ansvar for personvern",
    ]
}
