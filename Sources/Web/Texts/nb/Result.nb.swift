import Domain
import Instruments
import UseCases

extension ResultTexts {
    static let nb = ResultTexts(
        teller: { teller, name in
            switch teller {
            case .own: "sagt selv"
            case .toldTogether: "svart sammen med koordinatoren"
            case .parent: name.map { "sagt av \($0)" } ?? "sagt av en forelder"
            case .teacher: name.map { "sagt av \($0)" } ?? "sagt av skolen eller barnehagen"
            }
        },
        voice: { "\($0), \($1)" },
        aParent: "en forelder",
        theSchool: "skolen eller barnehagen",
        voices: "Flere stemmer, side om side",
        voicesLead:
            "Alle kan ha rett, hver fra sitt sted. Vi regner dem aldri sammen til ett tall.",
        about: { "\($0): \($1)" },
        lifeAreas: "deler av livet",
        scale: "Tema",
        picture: "Tynger – gir krefter",
        compared: "Ser de det likt?",
        alike: "Likt",
        unlike: "Ulikt",
        cannotCompare: "Kan ikke si det",
        seeUnlike: { "De ser ulikt på: \(SpokenList.areas($0, with: "og"))." },
        seeAlike: "Her ser de det likt.",
        means: { leaning, day in
            switch (leaning, day) {
            case (.strain, nil):
                "Svarene sier at noe krever mye nå. De sier ikke at noe er galt med noen, og "
                    + "ikke hvordan det blir."
            case (.strain, let day?):
                "Svarene fra \(day) sa at noe krevde mye da. De sa ikke at noe var galt med noen, "
                    + "og de sier ikke hvordan det er i dag."
            case (.neutral, nil): "Svarene ligger midt på. De sier hvordan det var den dagen."
            case (.neutral, let day?): "Svarene fra \(day) lå midt på. Slik var det den dagen."
            case (.resource, nil):
                "Svarene sier at dette gir krefter nå. De sier ikke at alt er lett."
            case (.resource, let day?):
                "Svarene fra \(day) sa at dette ga krefter da. De sa ikke at alt var lett."
            }
        },
        theNumber: "Tallet, og hvor det kommer fra",
        wholeCredit: "Alt eieren vil ha sagt",
        now: "nå",
        then: "Da:",
        notAsked: "Ikke spurt",
        faces: "Slik har du det",
        finding: { "\($0): \($1)" },
        changed: { verdict, isReliable in
            switch (verdict, isReliable) {
            case (.improved, true?):
                "Lettere enn sist. Endringen er større enn tilfeldigheter pleier å gi."
            case (.improved, false?): "Lettere enn sist. Det kan være tilfeldig."
            case (.improved, nil): "Bedre enn sist, så mye at folk flest merker det."
            case (.worse, true?):
                "Tyngre enn sist. Endringen er større enn tilfeldigheter pleier å gi."
            case (.worse, false?): "Tyngre enn sist. Det kan være tilfeldig."
            case (.worse, nil): "Tyngre enn sist, så mye at folk flest merker det."
            case (.noClearChange, true?):
                "Litt annerledes enn sist. Det er mer enn tilfeldig, men folk merker det sjelden."
            case (.noClearChange, _): "Omtrent som sist."
            }
        },
        withinError: "Innenfor dette kan forskjellen være tilfeldig",
        moreThanChance: "Større endring fra første gang enn tilfeldigheter pleier å gi",
        wordsChange: "På hver side av denne streken bruker vi ulike ord",
        changeSinceLast: "Endring siden sist",
        points: { "\($0) poeng." },
        index: { index, isReliable, source in
            "\(isReliable ? "Mer enn tilfeldig" : "Kan være tilfeldig"): RCI \(index), grensen "
                + "er 1,96 – \(source)"
        },
        atLeast: "Svar som trengs",
        needed: { "minst \($0) av \($1) spørsmål" },
        population: { country, year, sex in
            let people = ["men": "menn", "women": "kvinner"][sex ?? ""]
            let place =
                country == "NO"
                ? "Norge" : "Ikke norske tall: \(KnownCountries.nb[country] ?? country)"
            return [place, String(year), people].compactMap { $0 }.joined(separator: ", ")
        },
        ages: { from, to in to.map { "\(from)–\($0) år" } ?? "\(from) år og eldre" },
        agesNotSaid: "kilden sier ikke hvor gamle de var",
        limits: "Grensene for ordene",
        foreignLimitsIn: { "Grensene for ordene er ikke norske: \(KnownCountries.nb[$0] ?? $0)." },
        factors: .nb,
        findings: .nb)
}

/// The countries that questionnaires are often compared in; another one stands with its code.
enum KnownCountries {
    static let nb = [
        "SE": "Sverige", "DK": "Danmark", "FI": "Finland", "IS": "Island", "DE": "Tyskland",
        "GB": "Storbritannia", "NL": "Nederland", "US": "USA", "EU": "flere land i Europa",
    ]
    static let nn = nb.merging(["EU": "fleire land i Europa"]) { $1 }
    static let en = [
        "SE": "Sweden", "DK": "Denmark", "FI": "Finland", "IS": "Iceland", "DE": "Germany",
        "GB": "the United Kingdom", "NL": "the Netherlands", "US": "the United States",
        "EU": "several European countries",
    ]
}

extension FactorTexts {
    static let nb = FactorTexts(
        title: "Det som tynger og bærer",
        lead: "Risiko og beskyttelse, område for område. Skriv begge deler.",
        familyLead: "Det dere har snakket om: hva som tynger nå, og hva som bærer.",
        open: "Se hva som tynger og bærer",
        balance: "Det som tynger, og det som bærer",
        summary: { weighing, carrying in
            "\(weighing) ting tynger nå. \(carrying) ting bærer."
        },
        weighs: "Tynger",
        carries: "Bærer",
        empty: "Ingenting er skrevet her ennå.",
        emptyHint: "Begynn med det som bærer. Da er det lettere å snakke om det som tynger.",
        saidBy: { "\($0) · skrevet av \($1) \($2)" },
        unknown: { "Ikke i listen: \($0)" },
        add: "Legg til noe som tynger eller bærer",
        change: "Endre",
        fromList: "Fra kommunens liste",
        notFromList: "Ikke fra listen",
        fromListHint: "Det du velger her, vet selv hvor det hører til.",
        ownWords: "Med egne ord",
        ownWordsHint: "Slik den det gjelder, sier det.",
        areaHint: "Trengs bare når du ikke velger fra listen.",
        leaning: "Tynger det eller bærer det?",
        leaningOf: { $0 == .risk ? "Det tynger" : "Det bærer" },
        saySomething: "Velg fra listen, eller skriv med egne ord.",
        ends: "Gjelder ikke lenger",
        holdsAgain: "Gjelder likevel",
        ended: "Gjaldt før",
        endedOn: { "gjaldt til \($0)" },
        type: "Type familie",
        typeLead: "Kommunens egen inndeling. Den sier hva slags hjelp som ofte passer, ikke hvem "
            + "dere er.",
        noType: "Ikke valgt",
        saveType: "Lagre type")
}
