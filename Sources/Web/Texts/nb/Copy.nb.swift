import Domain

extension CopyTexts {
    static let nb = CopyTexts(
        title: "Kopi av det som er skrevet",
        lead: { toFamily in
            toFamily
                ? "Her får du alt du kan se her, samlet."
                : "Hent kopien på vegne av et medlem. Den har bare det medlemmet selv kan se."
        },
        read: "Les kopien",
        download: "Last ned som fil",
        whom: "Hvem gjelder kopien?",
        about: "Om kopien",
        aboutWords: [
            "Kopien har alt du kan se på sidene her, også svarene dine og hvem som har sett.",
            "Den har ikke det som er andres eget, eller det noen har skjermet for deg.",
            "Ta vare på den. Alle som får se filen, kan lese alt.",
        ],
        documentTitle: { "Kopi for \($0)" },
        documentLead: { "Skrevet ut \($0). Alt som står her, kan du også se på sidene." },
        nothing: "Ingenting er skrevet her.",
        member: "et medlem",
        yes: "ja",
        no: "nei",
        declined: "ville ikke svare",
        part: { key in
            switch key {
            case .family: "Familien"
            case .members: "Hvem dere er"
            case .relations: "Hvordan dere hører sammen"
            case .homes: "Hjem"
            case .residences: "Hvem som bor hvor"
            case .matters: "Det som er viktig"
            case .needs: "Det dere trenger"
            case .goals: "Mål"
            case .help: "Hjelp"
            case .evaluations: "Hvordan det gikk"
            case .agreedPlans: "Planer dere har sagt ja til"
            case .rounds: "Runder med spørsmål"
            case .answers: "Svar"
            case .shares: "Det som er delt"
            case .consents: "Spørsmål om å dele"
            case .sheets: "Underskrevne ark"
            case .kept: "Det du har skjermet"
            case .emergencies: "Åpnet i akutt nød"
            case .requests: "Det du har spurt om"
            case .factors: "Det som tynger og bærer"
            case .log: "Hvem som har sett"
            case .refused: "Forsøk uten tilgang"
            }
        },
        field: { nbFields[$0] ?? $0.rawValue },
        status: { nbStatuses[$0] ?? $0 })

    private static let nbFields: [CopyKey: String] = [
        .about: "Gjelder",
        .account: "Hvem",
        .act: "Hva",
        .addressee: "Til",
        .agreedBy: "Sa ja",
        .answer: "Svar",
        .answers: "Svar",
        .areas: "Områder",
        .area: "Område",
        .asked: "Spurt av",
        .at: "Når",
        .attainment: "Hvordan det gikk",
        .band: "Betyr",
        .born: "Født",
        .by: "Sagt av",
        .calledOff: "Trukket",
        .chosenName: "Navn her",
        .coordinator: "Koordinator",
        .count: "Antall",
        .day: "Dag",
        .decision: "Svar",
        .done: "Gjort",
        .due: "Innen",
        .enrolled: "Med siden",
        .evaluateOn: "Ser på det igjen",
        .format: "Format",
        .from: "Fra",
        .gender: "Kjønn",
        .goal: "Mål",
        .hiddenFrom: "Skjermet for",
        .home: "Hjem",
        .id: "Kode",
        .instrument: "Skjema",
        .language: "Språket i spørsmålene",
        .lines: "Linjer",
        .maker: "Startet av",
        .name: "Navn",
        .nationalNumber: "Fødselsnummer",
        .nature: "Er",
        .need: "Trenger",
        .needs: "For å få",
        .number: "Nummer",
        .persons: "Om",
        .phase: "Fase",
        .purpose: "Til hva",
        .question: "Spørsmål",
        .questions: "Spørsmål",
        .reason: "Hvorfor",
        .receiver: "Hvem ser det",
        .referredBy: "Kom fra",
        .responsible: "Hvem gjør det",
        .result: "Resultat",
        .results: "Resultater",
        .review: "Hva lederen fant",
        .role: "Rolle",
        .scale: "Skala",
        .share: "Hvor mye",
        .sort: "Slags",
        .source: "Kilde",
        .start: "Fra",
        .status: "Hvordan det står",
        .statusOn: "Siden",
        .takenBack: "Tatt tilbake",
        .until: "Til",
        .value: "Tall",
        .version: "Utgave",
        .voice: "Hvem som sa det",
        .weight: "Hvor viktig",
        .wholeFamily: "Hele familien",
        .who: "Hvem",
        .words: "Ord",
        .thing: "Ting",
    ]

    private static let nbStatuses: [String: String] = [
        "open": "åpent",
        "met": "dekket",
        "takenBack": "tatt tilbake",
        "proposed": "foreslått",
        "active": "i gang",
        "reached": "nådd",
        "dropped": "lagt bort",
        "gives": "ja",
        "declines": "nei",
        "withdraws": "trukket tilbake",
        "log": "om loggen",
        "correction": "en rettelse",
        "erasure": "sletting",
        "coordinator": "koordinatoren",
        "privacyLeader": "den som har ansvar for personvern",
    ]
}
