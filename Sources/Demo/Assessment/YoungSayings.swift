import Domain

extension AreaSayings {
    static let young: [LifeArea: AreaSayings] = [
        .home: AreaSayings(
            hard: ["Jeg har ikke noe sted å være i fred.", "Det er for mye krangling."],
            between: ["Greit nok.", "Jeg er mest på rommet."],
            good: ["Rommet mitt er bra.", "Det er blitt roligere."]),
        .economy: AreaSayings(
            hard: ["Jeg sier nei til ting fordi det koster.", "De krangler om penger."],
            between: ["Jeg får litt lommepenger.", "Det går."],
            good: ["Jeg tjener litt selv nå."]),
        .work: AreaSayings(
            hard: ["Dagene er lange.", "Jeg finner ingen sommerjobb."],
            between: ["Passer barn innimellom."], good: ["Jeg har fått helgejobb."]),
        .learning: AreaSayings(
            hard: ["Jeg skjønner ikke matten.", "Jeg gruer meg til å gå inn i klasserommet."],
            between: ["Noen fag går fint.", "Bedre når jeg får jobbe alene."],
            good: ["Jeg fikk en femmer.", "Læreren hører på meg."]),
        .health: AreaSayings(
            hard: ["Jeg sover nesten ikke.", "Vondt i hodet hver dag."],
            between: ["Litt trøtt."], good: ["Jeg trener tre ganger i uka."]),
        .mind: AreaSayings(
            hard: ["Det er mye som kverner.", "Jeg orker ikke snakke om det."],
            between: ["Kommer an på dagen."], good: ["Jeg har det ganske bra, faktisk."]),
        .network: AreaSayings(
            hard: ["Jeg er mye alene.", "De andre har sluttet å spørre."],
            between: ["To gode venner."], good: ["Gjengen min er der."]),
        .leisure: AreaSayings(
            hard: ["Jeg sluttet på laget.", "Det er ikke noe å gjøre her."],
            between: ["Spiller litt på nett."], good: ["Jeg fikk være med i bandet."]),
    ]

    static let children: [LifeArea: AreaSayings] = [
        .home: AreaSayings(
            hard: ["Det er mye bråk.", "Jeg vil ha mitt eget rom."],
            between: ["Det er sånn passe.", "Fint, men rommet er lite."],
            good: ["Jeg har en hule under senga.", "Senga mi er best."]),
        .economy: AreaSayings(
            hard: ["Mamma sier vi ikke har råd."], between: ["Vi får is på lørdager."],
            good: ["Jeg fikk nye sko."]),
        .work: AreaSayings(
            hard: ["De er så slitne når de kommer hjem."], between: ["De jobber litt."],
            good: ["De er hjemme til middag."]),
        .learning: AreaSayings(
            hard: ["Jeg skjønner ikke det som står.", "Det er for mye lyd."],
            between: ["Gym er gøy, lesing er kjedelig.", "Sånn passe."],
            good: ["Læreren min er snill.", "Jeg kan hele gangetabellen."]),
        .health: AreaSayings(
            hard: ["Jeg har vondt i magen om morgenen."], between: ["Litt vondt noen ganger."],
            good: ["Jeg løper fort.", "Sterk som en bjørn."]),
        .mind: AreaSayings(
            hard: ["Det er en klump i magen.", "Jeg blir lei meg om kvelden."],
            between: ["Glad og litt trist."], good: ["Jeg er glad inni meg."]),
        .network: AreaSayings(
            hard: ["Ingen vil leke med meg."], between: ["Jeg har én venn."],
            good: ["Vi er fire bestevenner.", "Bestemor er best."]),
        .leisure: AreaSayings(
            hard: ["Jeg har ingenting å gjøre.", "De andre går på fotball."],
            between: ["Jeg tegner mye."],
            good: ["Svømming er det beste.", "Vi var på tur med bål."]),
    ]
}
