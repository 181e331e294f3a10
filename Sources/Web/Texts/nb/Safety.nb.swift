extension SafetyTexts {
    static let nb = SafetyTexts(
        thankYou: "Takk for at du sa det",
        thankYouForChild: "Takk for at du sa fra",
        forCoordinator: { "Snakk med \($0) i dag" },
        youAreNotAlone:
            "Det du svarte, er viktig. Mange har det slik en gang, og det finnes hjelp.",
        coordinatorIsTold:
            "Familiekoordinatoren har fått beskjed og ser svaret neste gang Veven åpnes.",
        selfSteps: [
            "Ingen sitter og følger med her hele tiden. Vil du snakke med noen nå, så ring.",
            "Si det gjerne til en du stoler på også.",
        ],
        stayWithChild: "Det barnet svarte, er viktig. Vær sammen med barnet nå.",
        childSteps: [
            "Spør rolig hvordan det er, og hør på svaret. Det er ikke farlig å spørre.",
            "Ingen sitter og følger med her hele tiden. Haster det, så ring.",
        ],
        actToday:
            "Svaret sier noe om å skade seg selv. Det er ikke en vurdering av hvor farlig det er.",
        coordinatorSteps: [
            "Ta kontakt selv i dag. Spør direkte om tanker om selvmord, og hør på svaret.",
            "Er det fare nå, så bli der og ring 113. Er du i tvil, så ring legevakten på 116 117.",
            "Følg rutinen der du jobber, og avtal hvem som følger opp videre.",
            "Skriv etterpå hva du gjorde.",
        ],
        whoToCall: "Hvem du kan ringe nå",
        freeToCall: "Du trenger ikke vite hva du skal si.",
        name: { kind in
            switch kind {
            case .emergency: "Medisinsk nødnummer"
            case .doctor: "Legevakten"
            case .talk: "Mental Helses hjelpetelefon"
            case .children: "Alarmtelefonen for barn og unge"
            }
        },
        about: { kind in
            switch kind {
            case .emergency: "Når det er fare for liv."
            case .doctor: "Når du trenger hjelp i dag og ikke kan vente til legen åpner."
            case .talk: "Når du vil snakke med noen."
            case .children: "For barn og unge, og for voksne som er urolige for et barn."
            }
        },
        call: { "Ring \($0)" },
        writeWhatYouDid: "Skriv hva du gjorde")
}
