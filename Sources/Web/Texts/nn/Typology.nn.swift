import Domain

extension TypologyTexts {
    static let nn = TypologyTexts(
        title: "Risiko og vern",
        lead: "Kommunen si eiga liste over det som tyngjer og det som ber, og over typar familiar.",
        none: "Kommunen har inga liste enno.",
        starter: "Eit forslag å byrje med",
        starterLead:
            "Orda er våre. Tinga er nemnde av forskinga om Nye mønstre og utsette familiar, "
            + "og kjelda står bak. Inga ferdig liste er gjeven ut. Endre alt, eller skriv dykkar eiga.",
        starterShown: "Sjå forslaget",
        takeOver: "Ta over forslaget",
        leaning: { $0 == .risk ? "Tyngjer" : "Ber" },
        leaningLabel: "Tyngjer eller ber",
        factors: "Det som tyngjer og det som ber",
        noneHere: "Ingenting står her enno.",
        change: "Endre",
        familyTypes: "Typar familiar",
        familyTypesLead:
            "Bruk dei til å finne støtta som passar, ikkje til å setje merkelapp på nokon.",
        typeName: "Namn",
        typeMeaning: "Kva tyder det?",
        changeTypes: "Endre typane",
        factor: { "Linje \($0)" },
        type: { "Type \($0)" },
        factorName: "Kva det er",
        removeHint: "Tøm feltet for å ta bort linja.",
        editLead:
            "Det som alt er valt i ein familie, held på orda frå utgåva det vart valt frå.",
        more: "Éi linje til",
        save: "Lagre som ny utgåve",
        edition: { number, name, day in "Utgåve \(number), av \(name), \(day)" },
        earlier: "Tidlegare utgåver",
        isEarlier: "Dette er ei tidlegare utgåve. Ho kan lesast, men ikkje endrast.",
        twice: "Dette står her alt.",
        noMeaning: "Skriv kva typen tyder.",
        tooMany: { "Høgst \($0) linjer." },
        starterFactor: { factor in
            switch factor {
            case .housingIsHard: "Det er vanskeleg med ein stad å bu"
            case .homeIsSteady: "Har ein grei stad å bu og ein stabil oppvekst"
            case .lowIncome: "Låg inntekt over lang tid"
            case .manySchemes: "Pengane kjem frå mange ordningar"
            case .economyIsBetter: "Økonomien er blitt betre"
            case .workIsHard: "Det er vanskeleg å få eller halde på jobb"
            case .parentsWork: "Ein forelder er i jobb eller aktivitet"
            case .educationIsHard: "Det er vanskeleg med utdanning"
            case .schoolIsHard: "Barnet har det vanskeleg i barnehagen eller på skulen"
            case .bodyIsHard: "Vanskar med fysisk helse"
            case .healthIsBetter: "Helsa er blitt betre"
            case .mindIsHard: "Vanskar med psykisk helse"
            case .careIsHard: "Omsorga for barnet er utsett"
            case .mindIsBetter: "Psykisk helse og livskvalitet er blitt betre"
            case .littleCompany: "Er lite saman med andre"
            case .dividedServices: "Tenestene veit lite om kvarandre"
            case .volunteersHelp: "Frivillige er med og hjelper"
            case .noLeisure: "Eit barn er ikkje med på noko fast i fritida"
            case .childrenTakePart: "Barna er med på fritidsaktivitetar"
            }
        },
        starterTypes: [
            ("Mykje på éin gong", "Fleire delar av livet er krevjande samstundes, og over tid."),
            ("Éin ting tyngjer", "Éin del av livet er krevjande. Resten ber."),
            ("Brått endra", "Noko hende nyleg, og familien finn ein ny kvardag."),
        ])
}
