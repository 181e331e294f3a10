import Domain
import Instruments
import UseCases

extension ResultTexts {
    static let nn = ResultTexts(
        teller: { teller, name in
            switch teller {
            case .own: "sagt sjølv"
            case .toldTogether: "svara saman med koordinatoren"
            case .parent: name.map { "sagt av \($0)" } ?? "sagt av ein forelder"
            case .teacher: name.map { "sagt av \($0)" } ?? "sagt av skulen eller barnehagen"
            }
        },
        voice: { "\($0), \($1)" },
        aParent: "ein forelder",
        theSchool: "skulen eller barnehagen",
        voices: "Fleire stemmer, side om side",
        voicesLead:
            "Alle kan ha rett, kvar frå sin stad. Vi reknar dei aldri saman til eitt tal.",
        about: { "\($0): \($1)" },
        lifeAreas: "delar av livet",
        scale: "Tema",
        picture: "Tyngjer – gjev krefter",
        compared: "Ser dei det likt?",
        alike: "Likt",
        unlike: "Ulikt",
        cannotCompare: "Kan ikkje seie det",
        seeUnlike: { "Dei ser ulikt på: \(SpokenList.areas($0, with: "og"))." },
        seeAlike: "Her ser dei det likt.",
        means: { leaning, day in
            switch (leaning, day) {
            case (.strain, nil):
                "Svara seier at noko krev mykje no. Dei seier ikkje at noko er gale med nokon, og "
                    + "ikkje korleis det blir."
            case (.strain, let day?):
                "Svara frå \(day) sa at noko kravde mykje då. Dei sa ikkje at noko var gale med "
                    + "nokon, og dei seier ikkje korleis det er i dag."
            case (.neutral, nil): "Svara ligg midt på. Dei seier korleis det var den dagen."
            case (.neutral, let day?): "Svara frå \(day) låg midt på. Slik var det den dagen."
            case (.resource, nil):
                "Svara seier at dette gjev krefter no. Dei seier ikkje at alt er lett."
            case (.resource, let day?):
                "Svara frå \(day) sa at dette gav krefter då. Dei sa ikkje at alt var lett."
            }
        },
        theNumber: "Talet, og kvar det kjem frå",
        wholeCredit: "Alt eigaren vil ha sagt",
        now: "no",
        then: "Då:",
        notAsked: "Ikkje spurd",
        faces: "Slik har du det",
        finding: { "\($0): \($1)" },
        changed: { verdict, isReliable in
            switch (verdict, isReliable) {
            case (.improved, true?):
                "Lettare enn sist. Endringa er større enn tilfelle plar gje."
            case (.improved, false?): "Lettare enn sist. Det kan vere tilfeldig."
            case (.improved, nil): "Betre enn sist, så mykje at folk flest merkar det."
            case (.worse, true?):
                "Tyngre enn sist. Endringa er større enn tilfelle plar gje."
            case (.worse, false?): "Tyngre enn sist. Det kan vere tilfeldig."
            case (.worse, nil): "Tyngre enn sist, så mykje at folk flest merkar det."
            case (.noClearChange, true?):
                "Litt annleis enn sist. Det er meir enn tilfeldig, men folk merkar det sjeldan."
            case (.noClearChange, _): "Om lag som sist."
            }
        },
        withinError: "Innanfor dette kan skilnaden vere tilfeldig",
        moreThanChance: "Større endring frå første gong enn tilfelle plar gje",
        wordsChange: "På kvar side av denne streken bruker vi ulike ord",
        changeSinceLast: "Endring sidan sist",
        points: { "\($0) poeng." },
        index: { index, isReliable, source in
            "\(isReliable ? "Meir enn tilfeldig" : "Kan vere tilfeldig"): RCI \(index), grensa er "
                + "1,96 – \(source)"
        },
        atLeast: "Svar som trengst",
        needed: { "minst \($0) av \($1) spørsmål" },
        population: { country, year, sex in
            let people = ["men": "menn", "women": "kvinner"][sex ?? ""]
            let place =
                country == "NO"
                ? "Noreg" : "Ikkje norske tal: \(KnownCountries.nn[country] ?? country)"
            return [place, String(year), people].compactMap { $0 }.joined(separator: ", ")
        },
        ages: { from, to in to.map { "\(from)–\($0) år" } ?? "\(from) år og eldre" },
        agesNotSaid: "kjelda seier ikkje kor gamle dei var",
        limits: "Grensene for orda",
        foreignLimitsIn: { "Grensene for orda er ikkje norske: \(KnownCountries.nn[$0] ?? $0)." },
        factors: .nn,
        findings: .nn)
}

extension FactorTexts {
    static let nn = FactorTexts(
        title: "Det som tyngjer og ber",
        lead: "Risiko og vern, område for område. Skriv begge delar.",
        familyLead: "Det de har snakka om: kva som tyngjer no, og kva som ber.",
        open: "Sjå kva som tyngjer og ber",
        balance: "Det som tyngjer, og det som ber",
        summary: { weighing, carrying in
            "\(weighing) ting tyngjer no. \(carrying) ting ber."
        },
        weighs: "Tyngjer",
        carries: "Ber",
        empty: "Ingenting er skrive her enno.",
        emptyHint: "Byrj med det som ber. Då er det lettare å snakke om det som tyngjer.",
        saidBy: { "\($0) · skrive av \($1) \($2)" },
        unknown: { "Ikkje i lista: \($0)" },
        add: "Legg til noko som tyngjer eller ber",
        change: "Endre",
        fromList: "Frå lista til kommunen",
        notFromList: "Ikkje frå lista",
        fromListHint: "Det du vel her, veit sjølv kvar det høyrer til.",
        ownWords: "Med eigne ord",
        ownWordsHint: "Slik den det gjeld, seier det.",
        areaHint: "Trengst berre når du ikkje vel frå lista.",
        leaning: "Tyngjer det eller ber det?",
        leaningOf: { $0 == .risk ? "Det tyngjer" : "Det ber" },
        saySomething: "Vel frå lista, eller skriv med eigne ord.",
        ends: "Gjeld ikkje lenger",
        holdsAgain: "Gjeld likevel",
        ended: "Galdt før",
        endedOn: { "galdt til \($0)" },
        type: "Type familie",
        typeLead: "Kommunen si eiga inndeling. Ho seier kva slags hjelp som ofte passar, ikkje "
            + "kven de er.",
        noType: "Ikkje vald",
        saveType: "Lagre type")
}
