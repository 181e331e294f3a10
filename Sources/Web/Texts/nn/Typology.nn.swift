import Domain

extension TypologyTexts {
    static let nn = TypologyTexts(
        title: "Risiko og vern",
        lead: "Kommunen si eiga liste over det som tyngjer og det som ber, og over typar familiar.",
        none: "Kommunen har inga liste enno.",
        starter: "Eit forslag å byrje med",
        starterLead:
            "Dette er våre eigne ord, og berre eit forslag. Inga slik liste er gjeven ut saman med "
            + "forskinga. Endre alt, eller skriv dykkar eiga.",
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
        starterFactor: { area, leaning in
            switch (area, leaning) {
            case (.home, .risk): "Bur trongt eller må snart flytte"
            case (.home, .protective): "Bur trygt og kan bli buande"
            case (.economy, .risk): "Pengane rekk ikkje ut månaden"
            case (.economy, .protective): "Har oversyn over pengane inn og ut"
            case (.work, .risk): "Ingen vaksen har noko fast å gå til"
            case (.work, .protective): "Ein vaksen har jobb eller noko fast å gå til"
            case (.learning, .risk): "Mykje borte frå barnehage eller skule"
            case (.learning, .protective): "Har ein trygg vaksen i barnehagen eller på skulen"
            case (.health, .risk): "Sjukdom pregar kvardagen"
            case (.health, .protective): "Får den helsehjelpa som trengst"
            case (.mind, .risk): "Går lenge med tunge tankar"
            case (.mind, .protective): "Har nokon å snakke med når det er vondt"
            case (.network, .risk): "Står mykje åleine"
            case (.network, .protective): "Har nokon som stiller opp"
            case (.leisure, .risk): "Barna har ikkje noko fast å vere med på"
            case (.leisure, .protective): "Barna er med på noko dei liker"
            }
        },
        starterTypes: [
            ("Mykje på éin gong", "Fleire delar av livet er krevjande samstundes, og over tid."),
            ("Éin ting tyngjer", "Éin del av livet er krevjande. Resten ber."),
            ("Brått endra", "Noko hende nyleg, og familien finn ein ny kvardag."),
        ])
}
