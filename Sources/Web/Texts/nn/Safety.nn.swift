extension SafetyTexts {
    static let nn = SafetyTexts(
        thankYou: "Takk for at du sa det",
        thankYouForChild: "Takk for at du sa frå",
        forCoordinator: { "Snakk med \($0) i dag" },
        youAreNotAlone: "Det du svara, er viktig. Mange har det slik ein gong, og det finst hjelp.",
        coordinatorIsTold:
            "Familiekoordinatoren har fått beskjed og ser svaret neste gong Veven blir opna.",
        selfSteps: [
            "Ingen sit og følgjer med her heile tida. Vil du snakke med nokon no, så ring.",
            "Sei det gjerne til ein du stoler på òg.",
        ],
        stayWithChild: "Det barnet svara, er viktig. Ver saman med barnet no.",
        childSteps: [
            "Spør roleg korleis det er, og høyr på svaret. Det er ikkje farleg å spørje.",
            "Ingen sit og følgjer med her heile tida. Hastar det, så ring.",
        ],
        actToday:
            "Svaret seier noko om å skade seg sjølv. Det er ikkje ei vurdering av kor farleg det er.",
        coordinatorSteps: [
            "Ta kontakt sjølv i dag. Spør direkte om tankar om sjølvmord, og høyr på svaret.",
            "Er det fare no, så bli der og ring 113. Er du i tvil, så ring legevakta på 116 117.",
            "Følg rutinen der du arbeider, og avtal kven som følgjer opp vidare.",
            "Skriv etterpå kva du gjorde.",
        ],
        whoToCall: "Kven du kan ringje no",
        freeToCall: "Du treng ikkje vite kva du skal seie.",
        name: { kind in
            switch kind {
            case .emergency: "Medisinsk naudnummer"
            case .doctor: "Legevakta"
            case .talk: "Hjelpetelefonen til Mental Helse"
            case .children: "Alarmtelefonen for barn og unge"
            }
        },
        about: { kind in
            switch kind {
            case .emergency: "Når det er fare for liv."
            case .doctor: "Når du treng hjelp i dag og ikkje kan vente til legen opnar."
            case .talk: "Når du vil snakke med nokon."
            case .children: "For barn og unge, og for vaksne som er urolege for eit barn."
            }
        },
        call: { "Ring \($0)" },
        writeWhatYouDid: "Skriv kva du gjorde")
}
