import Domain

extension TypologyTexts {
    static let nb = TypologyTexts(
        title: "Risiko og vern",
        lead: "Kommunens egen liste over det som tynger og det som bærer, og over typer familier.",
        none: "Kommunen har ingen liste ennå.",
        starter: "Et forslag å begynne med",
        starterLead:
            "Dette er våre egne ord, og bare et forslag. Ingen slik liste er gitt ut sammen med "
            + "forskningen. Endre alt, eller skriv deres egen.",
        starterShown: "Se forslaget",
        takeOver: "Ta over forslaget",
        leaning: { $0 == .risk ? "Tynger" : "Bærer" },
        leaningLabel: "Tynger eller bærer",
        factors: "Det som tynger og det som bærer",
        noneHere: "Ingenting står her ennå.",
        change: "Endre",
        familyTypes: "Typer familier",
        familyTypesLead:
            "Bruk dem til å finne støtten som passer, ikke til å sette merkelapp på noen.",
        typeName: "Navn",
        typeMeaning: "Hva betyr det?",
        changeTypes: "Endre typene",
        factor: { "Linje \($0)" },
        type: { "Type \($0)" },
        factorName: "Hva det er",
        removeHint: "Tøm feltet for å ta bort linjen.",
        editLead:
            "Det som alt er valgt i en familie, beholder ordene fra utgaven det ble valgt fra.",
        more: "Én linje til",
        save: "Lagre som ny utgave",
        edition: { number, name, day in "Utgave \(number), av \(name), \(day)" },
        earlier: "Tidligere utgaver",
        isEarlier: "Dette er en tidligere utgave. Den kan leses, men ikke endres.",
        twice: "Dette står her allerede.",
        noMeaning: "Skriv hva typen betyr.",
        tooMany: { "Høyst \($0) linjer." },
        starterFactor: { area, leaning in
            switch (area, leaning) {
            case (.home, .risk): "Bor trangt eller må snart flytte"
            case (.home, .protective): "Bor trygt og kan bli boende"
            case (.economy, .risk): "Pengene rekker ikke ut måneden"
            case (.economy, .protective): "Har oversikt over pengene inn og ut"
            case (.work, .risk): "Ingen voksen har noe fast å gå til"
            case (.work, .protective): "En voksen har jobb eller noe fast å gå til"
            case (.learning, .risk): "Mye borte fra barnehage eller skole"
            case (.learning, .protective): "Har en trygg voksen i barnehagen eller på skolen"
            case (.health, .risk): "Sykdom preger hverdagen"
            case (.health, .protective): "Får den helsehjelpen som trengs"
            case (.mind, .risk): "Går lenge med tunge tanker"
            case (.mind, .protective): "Har noen å snakke med når det er vondt"
            case (.network, .risk): "Står mye alene"
            case (.network, .protective): "Har noen som stiller opp"
            case (.leisure, .risk): "Barna har ingenting fast å være med på"
            case (.leisure, .protective): "Barna er med på noe de liker"
            }
        },
        starterTypes: [
            ("Mye på én gang", "Flere deler av livet er krevende samtidig, og over tid."),
            ("Én ting tynger", "Én del av livet er krevende. Resten bærer."),
            ("Brått endret", "Noe skjedde nylig, og familien finner en ny hverdag."),
        ])
}
