import Domain

extension PlanTexts {
    static let nb = PlanTexts(
        title: "Familiens plan",
        lead: "Det familien vil, hva som trengs, og hvem som gjør hva.",
        print: "Skriv ut",
        printHint: "Velg Skriv ut i nettleseren.",
        printedOn: { "Skrevet ut \($0)" },
        matters: "Hva er viktig for oss",
        mattersLead: "Med egne ord. Alle i familien kan skrive.",
        mattersEmpty: "Her står det som er viktigst for familien. Ingen har skrevet noe ennå.",
        showAll: "Vis alle",
        matterLabel: "Hva er viktig?",
        matterAbout: "Hvem sier det?",
        writtenDownBy: { "\($0), skrevet ned av \($1)" },
        addMatter: "Legg til",
        takeBack: "Ta tilbake",
        matterTakenBack: "Det er tatt bort.",
        weave: "Veven",
        weaveLead:
            "Hver loddrett tråd er noe familien trenger. Hver vannrett tråd er en som hjelper.",
        wholeWeave: "Se hele veven",
        noHelpYet: "Ingen hjelper med dette ennå",
        weaveEmpty: "Når dere skriver ned hva dere trenger, vises det her som tråder.",
        weaveSummary: { needs, uncovered in
            switch (needs, uncovered) {
            case (1, 0): "Noen hjelper med dette."
            case (1, _): "Ingen hjelper med dette ennå."
            case (2, 0): "Begge trådene har noen som hjelper nå."
            case (_, 0): "Alle de \(needs) trådene har noen som hjelper nå."
            default: "\(uncovered) av \(needs) tråder har ingen som hjelper ennå."
            }
        },
        addHelp: "Legg til hjelp her",
        nobodyYet: "ingen har dette ennå",
        asTable: "Vis som tabell",
        asList: "Vis som liste",
        weight: "Hvor mye det betyr",
        active: "i gang",
        planned: "planlagt",
        done: "gjort",
        needs: "Hva trenger vi",
        needsLead: "Fra samtaler og spørsmål, med egne ord.",
        needsEmpty: "Her står det dere trenger hjelp til. Start med det som haster mest.",
        addNeed: "Legg til noe vi trenger",
        changeNeed: "Endre hva som trengs",
        needWords: "Hva trengs?",
        needWordsHint: "Skriv det slik familien sier det.",
        about: "Hvem gjelder det?",
        area: "Del av livet",
        howMuch: "Hvor mye betyr det for familien?",
        weightOf: { weight in
            switch weight {
            case .some: "Litt"
            case .much: "Mye"
            case .most: "Aller mest"
            }
        },
        fromMapping: "Kom fram i svarene",
        needAdded: "Det er lagt til.",
        answered: { "\($0) svarte" },
        needMet: "Har hjelp nå",
        needAgain: "Trengs likevel",
        needRemoved: "Det er tatt ut av planen.",
        needIsMet: "Bra. Det står nå at dette har hjelp.",
        remove: "Ta ut av planen",
        metNeeds: "Trengtes før",
        goals: "Mål",
        goalsEmpty: "Ingen mål ennå.",
        goalsEmptyHint: "Et mål sier hva dere vil skal bli annerledes, med egne ord.",
        addGoal: "Legg til mål",
        proposeGoal: "Foreslå et mål",
        proposeLead: "Skriv hva du vil skal bli annerledes. Dere tar det inn i planen sammen.",
        proposeSend: "Foreslå målet",
        areaWhy: "Så vi finner det igjen.",
        goalWish: "Hva vil du?",
        changeGoal: "Endre målet",
        goalWords: "Hva vil dere?",
        goalWordsHint: "For eksempel: «Jeg vil sove en hel natt.»",
        goalNeeds: "Hva svarer målet på?",
        linkNeeds: "Lagre hva målet svarer på",
        existingGoals: "Hører det til et mål dere har?",
        existingGoalsLead: "Velg målet, eller skriv et nytt under.",
        useGoal: "Bruk dette målet",
        evaluateOn: "Når ser vi på det sammen?",
        proposals: "Foreslått",
        proposalsLead: "Ikke i planen ennå. Snakk om det, og ta det inn.",
        proposedBy: { "Foreslått av \($0)" },
        acceptGoal: "Ta inn i planen",
        goalAdded: "Målet er lagt til.",
        goalProposed: "Målet er foreslått. Snakk om det sammen.",
        goalReached: "Så bra! Målet er nådd.",
        goalDropped: "Målet er lagt bort.",
        goalIsReached: { "Nådd \($0)" },
        goalAgain: "Ta opp igjen",
        reachGoal: "Målet er nådd",
        dropGoal: "Legg bort",
        openGoal: "Åpne målet",
        endedGoals: "Nådd eller lagt bort",
        why: "Hvorfor",
        whoDoesWhat: "Hvem gjør hva",
        noActions: "Ingen har tatt dette ennå.",
        helpGiven: { open, done in
            let parts = [
                open > 0 ? "\(open) i gang eller planlagt" : nil, done > 0 ? "\(done) gjort" : nil,
            ]
            return "Hvem gjør hva: " + parts.compactMap { $0 }.joined(separator: ", ")
        },
        addAction: "Legg til hjelp",
        changeAction: "Endre hjelpen",
        actionWords: "Hva skal gjøres?",
        actionWordsHint: "Noe man kan se at er gjort.",
        responsible: "Hvem gjør det?",
        choosePerson: "Velg hvem",
        responsibleFamily: "I familien",
        responsibleAlready: "Hjelper allerede",
        responsibleServices: "Tjenester",
        responsibleVolunteers: "Frivillige",
        start: "Fra",
        due: "Innen",
        by: { "innen \($0)" },
        late: { "avtalt til \($0), ikke gjort ennå" },
        statusOf: { status in
            switch status {
            case .planned: "Planlagt"
            case .underway: "I gang"
            case .done: "Gjort"
            case .dropped: "Tatt bort"
            }
        },
        markDone: "Gjort",
        markUnderway: "I gang",
        dropAction: "Ta bort",
        standing: "Hvordan står det?",
        finished: { "Gjort: \($0)" },
        actionAdded: "Hjelpen er lagt til.",
        actionAgain: "Det står som i gang igjen.",
        actionDone: "Fint. Det står nå som gjort.",
        actionDropped: "Det er tatt bort.",
        howItGoes: "Hvordan går det",
        evaluate: "Se på målet sammen",
        evaluationAdded: "Det dere sa om målet, er lagret.",
        attainment: "Hvordan gikk det?",
        attainmentOf: { attainment in
            switch attainment {
            case .muchLess: "Mye mindre enn vi håpet"
            case .less: "Litt mindre enn vi håpet"
            case .asHoped: "Som vi håpet"
            case .more: "Litt bedre enn vi håpet"
            case .muchMore: "Mye bedre enn vi håpet"
            }
        },
        evaluationWords: "Hva sier dere om det?",
        nextEvaluation: "Når ser vi på det neste gang?",
        noEvaluation: "Dere har ikke sett på målet sammen ennå.",
        lookAt: { "Vi ser på det \($0)" },
        versions: "Avtalte planer",
        versionsLead: "Hver gang dere blir enige, tas planen vare på slik den står.",
        versionsEmpty: "Dere har ikke blitt enige om en plan ennå.",
        agree: "Bli enige om planen",
        agreeLead: "Planen tas vare på slik den står nå. Dere kan endre den etterpå.",
        whoAgrees: "Hvem sier ja nå?",
        makeVersion: "Vi er enige",
        versionMade: { "Planen er tatt vare på. \($0) har sagt ja." },
        version: { "Plan \($0)" },
        versionFrom: { "Plan \($0), \($1)" },
        agreedBy: { "Ja fra \($0)" },
        notAgreed: "Ingen har sagt ja ennå.",
        sayYes: "Si ja til planen",
        youSaidYes: "Du har sagt ja.",
        compare: "Sammenlign",
        compareWith: "Sammenlign to planer",
        nowStands: "Planen nå",
        noDifference: "De to er like.",
        added: "Nytt",
        removed: "Tatt ut",
        changedLine: "Endret",
        newDate: { "Ny dato: \($0) (før \($1))" },
        newStanding: { now, before in
            "Slik står det: \(now)" + (before.map { " (før \($0))" } ?? "")
        },
        newWho: { "Ny som gjør det: \($0) (før \($1))" },
        noDate: "ingen dato",
        sortOf: { sort in
            switch sort {
            case .matter: "Viktig for oss"
            case .need: "Det vi trenger"
            case .goal: "Mål"
            case .action: "Hjelp"
            }
        },
        goToPlan: "Til planen",
        signHere: "Vi er enige om denne planen",
        placeAndDate: "Sted og dato",
        signature: "Underskrift",
        team: "Hvem hjelper",
        name: "Navn",
        theirs: "Slik står det nå",
        yours: "Slik skrev du",
        staleLead:
            "Noen andre endret dette mens du skrev. Begge er tatt vare på her. Velg hva som skal stå.",
        saveMine: "Lagre det jeg skrev")
}
