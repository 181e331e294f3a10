import Domain

extension FindingTexts {
    static let nb = FindingTexts(
        made: "Lagt i planen.",
        inPlan: "Står i planen:",
        changeWords: "Endre ordene",
        moreAnswers: { $0 == 1 ? "Ett svar til" : "\($0) svar til" },
        otherWords: "Skriv det med andre ord først",
        bare: "En hjelper kan lese denne delen av planen. Derfor står bare området der.",
        thereAlready: "Dette står i planen fra før. Det du skrev, er ikke lagret, men står under.",
        toLookAt: { "\($0): noe å se på sammen" },
        heavier: "tyngre enn sist",
        seenApart: "vi ser det ulikt",
        someoneToTalkTo: "Trygghet, og noen å snakke med når det er tungt",
        goOnWith: { "Ta vare på dette: \($0)" },
        from: { sort in
            switch sort {
            case .area: "Fra svar om hvordan dere har det"
            case .scale: "Fra et skjema"
            case .worse: "Fra et skjema der det er tyngre enn sist"
            case .voices: "Fra svar som er ulike"
            case .factor: "Fra det som tynger og bærer"
            case .alert: "Fra et svar noen måtte følge opp"
            }
        },
        seeWhere: "Se hvor det kom fra",
        norm: { "\($0): \($1)." },
        mean: { "snittet er \($0)" },
        share: { "\($0) % hadde \($1) eller mer" },
        between: { "\($0) % hadde fra \($1) til \($2)" },
        factorsTable: "Det som tynger og bærer, som tabell",
        who: "Hvem")
}
