import Domain

extension TypologyTexts {
    static let nb = TypologyTexts(
        title: "Risiko og vern",
        lead: "Kommunens egen liste over det som tynger og det som bærer, og over typer familier.",
        none: "Kommunen har ingen liste ennå.",
        starter: "Et forslag å begynne med",
        starterLead:
            "Ordene er våre. Tingene er nevnt av forskningen om Nye mønstre og utsatte familier, "
            + "og kilden står bak. Ingen ferdig liste er gitt ut. Endre alt, eller skriv deres egen.",
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
        starterFactor: { factor in
            switch factor {
            case .housingIsHard: "Det er vanskelig med et sted å bo"
            case .homeIsSteady: "Har et greit sted å bo og en stabil oppvekst"
            case .lowIncome: "Lav inntekt over lang tid"
            case .manySchemes: "Pengene kommer fra mange ordninger"
            case .economyIsBetter: "Økonomien er blitt bedre"
            case .workIsHard: "Det er vanskelig å få eller beholde jobb"
            case .parentsWork: "En forelder er i jobb eller aktivitet"
            case .educationIsHard: "Det er vanskelig med utdanning"
            case .schoolIsHard: "Barnet har det vanskelig i barnehagen eller på skolen"
            case .bodyIsHard: "Vansker med fysisk helse"
            case .healthIsBetter: "Helsen er blitt bedre"
            case .mindIsHard: "Vansker med psykisk helse"
            case .careIsHard: "Omsorgen for barnet er utsatt"
            case .mindIsBetter: "Psykisk helse og livskvalitet er blitt bedre"
            case .littleCompany: "Er lite sammen med andre"
            case .dividedServices: "Tjenestene vet lite om hverandre"
            case .volunteersHelp: "Frivillige er med og hjelper"
            case .noLeisure: "Et barn er ikke med på noe fast i fritiden"
            case .childrenTakePart: "Barna er med på fritidsaktiviteter"
            }
        },
        starterTypes: [
            ("Mye på én gang", "Flere deler av livet er krevende samtidig, og over tid."),
            ("Én ting tynger", "Én del av livet er krevende. Resten bærer."),
            ("Brått endret", "Noe skjedde nylig, og familien finner en ny hverdag."),
        ])
}
