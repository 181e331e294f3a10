import Domain

extension FindingTexts {
    static let nn = FindingTexts(
        made: "Lagt i planen.",
        inPlan: "Står i planen:",
        changeWords: "Endre orda",
        moreAnswers: { $0 == 1 ? "Eitt svar til" : "\($0) svar til" },
        otherWords: "Skriv det med andre ord først",
        bare: "Ein hjelpar kan lese denne delen av planen. Difor står berre området der.",
        thereAlready: "Dette står i planen frå før. Det du skreiv, er ikkje lagra, men står under.",
        toLookAt: { "\($0): noko å sjå på saman" },
        heavier: "tyngre enn sist",
        seenApart: "vi ser det ulikt",
        someoneToTalkTo: "Tryggleik, og nokon å snakke med når det er tungt",
        goOnWith: { "Ta vare på dette: \($0)" },
        from: { sort in
            switch sort {
            case .area: "Frå svar om korleis de har det"
            case .scale: "Frå eit skjema"
            case .worse: "Frå eit skjema der det er tyngre enn sist"
            case .voices: "Frå svar som er ulike"
            case .factor: "Frå det som tyngjer og ber"
            case .alert: "Frå eit svar nokon måtte følgje opp"
            }
        },
        seeWhere: "Sjå kvar det kom frå",
        norm: { "\($0): \($1)." },
        mean: { "snittet er \($0)" },
        share: { "\($0) % hadde \($1) eller meir" },
        between: { "\($0) % hadde frå \($1) til \($2)" },
        factorsTable: "Det som tyngjer og ber, som tabell",
        who: "Kven")
}
