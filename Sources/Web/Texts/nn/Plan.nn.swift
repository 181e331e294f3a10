import Domain

extension PlanTexts {
    static let nn = PlanTexts(
        title: "Planen til familien",
        lead: "Det familien vil, kva som trengst, og kven som gjer kva.",
        print: "Skriv ut",
        printHint: "Vel Skriv ut i nettlesaren.",
        printedOn: { "Skrive ut \($0)" },
        matters: "Kva er viktig for oss",
        mattersLead: "Med eigne ord. Alle i familien kan skrive.",
        mattersEmpty: "Her står det som er viktigast for familien. Ingen har skrive noko enno.",
        showAll: "Vis alle",
        matterLabel: "Kva er viktig?",
        matterAbout: "Kven seier det?",
        writtenDownBy: { "\($0), skrive ned av \($1)" },
        addMatter: "Legg til",
        takeBack: "Ta tilbake",
        matterTakenBack: "Det er teke bort.",
        weave: "Veven",
        weaveLead:
            "Kvar loddrett tråd er noko familien treng. Kvar vassrett tråd er ein som hjelper.",
        wholeWeave: "Sjå heile veven",
        noHelpYet: "Ingen hjelper med dette enno",
        weaveEmpty: "Når de skriv ned kva de treng, kjem det fram her som trådar.",
        weaveSummary: { needs, uncovered in
            switch (needs, uncovered) {
            case (1, 0): "Nokon hjelper med dette."
            case (1, _): "Ingen hjelper med dette enno."
            case (2, 0): "Begge trådane har nokon som hjelper no."
            case (_, 0): "Alle dei \(needs) trådane har nokon som hjelper no."
            default: "\(uncovered) av \(needs) trådar har ingen som hjelper enno."
            }
        },
        addHelp: "Legg til hjelp her",
        nobodyYet: "ingen har dette enno",
        asTable: "Vis som tabell",
        asList: "Vis som liste",
        weight: "Kor mykje det betyr",
        active: "i gang",
        planned: "planlagt",
        done: "gjort",
        needs: "Kva treng vi",
        needsLead: "Frå samtalar og spørsmål, med eigne ord.",
        needsEmpty: "Her står det de treng hjelp til. Start med det som hastar mest.",
        addNeed: "Legg til noko vi treng",
        changeNeed: "Endre kva som trengst",
        needWords: "Kva trengst?",
        needWordsHint: "Skriv det slik familien seier det.",
        about: "Kven gjeld det?",
        area: "Del av livet",
        howMuch: "Kor mykje betyr det for familien?",
        weightOf: { weight in
            switch weight {
            case .some: "Litt"
            case .much: "Mykje"
            case .most: "Aller mest"
            }
        },
        fromMapping: "Kom fram i svara",
        needAdded: "Det er lagt til.",
        answered: { "\($0) svarte" },
        needMet: "Har hjelp no",
        needAgain: "Trengst likevel",
        needRemoved: "Det er teke ut av planen.",
        needIsMet: "Bra. Det står no at dette har hjelp.",
        remove: "Ta ut av planen",
        metNeeds: "Trongst før",
        goals: "Mål",
        goalsEmpty: "Ingen mål enno.",
        goalsEmptyHint: "Eit mål seier kva de vil skal bli annleis, med eigne ord.",
        addGoal: "Legg til mål",
        proposeGoal: "Foreslå eit mål",
        proposeLead: "Skriv kva du vil skal bli annleis. De tek det inn i planen saman.",
        proposeSend: "Foreslå målet",
        areaWhy: "Så vi finn det att.",
        goalWish: "Kva vil du?",
        changeGoal: "Endre målet",
        goalWords: "Kva vil de?",
        goalWordsHint: "Til dømes: «Eg vil sove ei heil natt.»",
        goalNeeds: "Kva svarar målet på?",
        linkNeeds: "Lagre kva målet svarar på",
        existingGoals: "Høyrer det til eit mål de har?",
        existingGoalsLead: "Vel målet, eller skriv eit nytt under.",
        useGoal: "Bruk dette målet",
        evaluateOn: "Når ser vi på det saman?",
        proposals: "Foreslått",
        proposalsLead: "Ikkje i planen enno. Snakk om det, og ta det inn.",
        proposedBy: { "Foreslått av \($0)" },
        acceptGoal: "Ta inn i planen",
        goalAdded: "Målet er lagt til.",
        goalProposed: "Målet er foreslått. Snakk om det saman.",
        goalReached: "Så bra! Målet er nådd.",
        goalDropped: "Målet er lagt bort.",
        goalIsReached: { "Nådd \($0)" },
        goalAgain: "Ta opp igjen",
        reachGoal: "Målet er nådd",
        dropGoal: "Legg bort",
        openGoal: "Opne målet",
        endedGoals: "Nådd eller lagt bort",
        why: "Kvifor",
        whoDoesWhat: "Kven gjer kva",
        noActions: "Ingen har teke dette enno.",
        helpGiven: { open, done in
            let parts = [
                open > 0 ? "\(open) i gang eller planlagt" : nil, done > 0 ? "\(done) gjort" : nil,
            ]
            return "Kven gjer kva: " + parts.compactMap { $0 }.joined(separator: ", ")
        },
        addAction: "Legg til hjelp",
        changeAction: "Endre hjelpa",
        actionWords: "Kva skal gjerast?",
        actionWordsHint: "Noko ein kan sjå at er gjort.",
        responsible: "Kven gjer det?",
        choosePerson: "Vel kven",
        responsibleFamily: "I familien",
        responsibleAlready: "Hjelper alt",
        responsibleServices: "Tenester",
        responsibleVolunteers: "Frivillige",
        start: "Frå",
        due: "Innan",
        by: { "innan \($0)" },
        late: { "avtalt til \($0), ikkje gjort enno" },
        statusOf: { status in
            switch status {
            case .planned: "Planlagt"
            case .underway: "I gang"
            case .done: "Gjort"
            case .dropped: "Teke bort"
            }
        },
        markDone: "Gjort",
        markUnderway: "I gang",
        dropAction: "Ta bort",
        standing: "Korleis står det?",
        finished: { "Gjort: \($0)" },
        actionAdded: "Hjelpa er lagd til.",
        actionAgain: "Det står som i gang igjen.",
        actionDone: "Fint. Det står no som gjort.",
        actionDropped: "Det er teke bort.",
        howItGoes: "Korleis går det",
        evaluate: "Sjå på målet saman",
        evaluationAdded: "Det de sa om målet, er lagra.",
        attainment: "Korleis gjekk det?",
        attainmentOf: { attainment in
            switch attainment {
            case .muchLess: "Mykje mindre enn vi håpa"
            case .less: "Litt mindre enn vi håpa"
            case .asHoped: "Som vi håpa"
            case .more: "Litt betre enn vi håpa"
            case .muchMore: "Mykje betre enn vi håpa"
            }
        },
        evaluationWords: "Kva seier de om det?",
        nextEvaluation: "Når ser vi på det neste gong?",
        noEvaluation: "De har ikkje sett på målet saman enno.",
        lookAt: { "Vi ser på det \($0)" },
        versions: "Avtalte planar",
        versionsLead: "Kvar gong de blir einige, blir planen teken vare på slik han står.",
        versionsEmpty: "De har ikkje blitt einige om ein plan enno.",
        agree: "Bli einige om planen",
        agreeLead: "Planen blir teken vare på slik han står no. De kan endre han etterpå.",
        whoAgrees: "Kven seier ja no?",
        makeVersion: "Vi er einige",
        versionMade: { "Planen er teken vare på. \($0) har sagt ja." },
        version: { "Plan \($0)" },
        versionFrom: { "Plan \($0), \($1)" },
        agreedBy: { "Ja frå \($0)" },
        notAgreed: "Ingen har sagt ja enno.",
        sayYes: "Sei ja til planen",
        youSaidYes: "Du har sagt ja.",
        compare: "Samanlikn",
        compareWith: "Samanlikn to planar",
        nowStands: "Planen no",
        noDifference: "Dei to er like.",
        added: "Nytt",
        removed: "Teke ut",
        changedLine: "Endra",
        newDate: { "Ny dato: \($0) (før \($1))" },
        newStanding: { now, before in
            "Slik står det: \(now)" + (before.map { " (før \($0))" } ?? "")
        },
        newWho: { "Ny som gjer det: \($0) (før \($1))" },
        noDate: "ingen dato",
        sortOf: { sort in
            switch sort {
            case .matter: "Viktig for oss"
            case .need: "Det vi treng"
            case .goal: "Mål"
            case .action: "Hjelp"
            }
        },
        goToPlan: "Til planen",
        signHere: "Vi er einige om denne planen",
        placeAndDate: "Stad og dato",
        signature: "Underskrift",
        team: "Kven hjelper",
        name: "Namn",
        theirs: "Slik står det no",
        yours: "Slik skreiv du",
        staleLead:
            "Nokon andre endra dette medan du skreiv. Begge er tekne vare på her. "
            + "Vel kva som skal stå.",
        saveMine: "Lagre det eg skreiv")
}
