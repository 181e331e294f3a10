import Domain

extension DirectoryTexts {
    static let nn = DirectoryTexts(
        numbers: "Tal",
        numbersLead: { "Alle familiar samla, \($0). Aldri éin familie." },
        fewer: "færre enn 5",
        hidden: "ikkje vist",
        families: "familiar er tekne imot",
        familiesNote: "Òg dei som er avslutta.",
        withoutMapping: "familiar har ikkje fått spørsmål enno",
        withoutPlan: "familiar har ikkje avtalt ein plan enno",
        withoutNote: "Det kan vere fordi dei nettopp har byrja.",
        openAlerts: "familiar har eit svar som nokon må følgje opp no",
        openAlertsNote: "Koordinatoren har fått melding. Spør om ho treng hjelp.",
        activeGoals: "mål arbeider familiane med",
        reachedGoals: "mål er nådde siste tolv månader",
        reachedGoalsNote: "Familiane har sagt det sjølve. Det seier ikkje kva som hjelpte.",
        actionsUnderway: "ting er i gang",
        actionsLate: "ting skulle vore gjort",
        actionsLateNote: "Ofte er det noko som ventar på noko anna. Spør kva som stoppar.",
        needs: "Kva trengst, og kvar manglar hjelp",
        needsLead:
            "Opne behov i alle planar. Den tomme delen av stripa er behov som ingen hjelper med. "
            + "Ei bleik stripe betyr at vi ikkje viser kor mange det er.",
        area: "Del av livet",
        open: "Behov",
        uncovered: "Utan hjelp",
        phases: "Kvar familiane er i løpet",
        phase: "Fase",
        phaseOf: { phase in
            switch phase {
            case .recruitment: "Rekruttering"
            case .baseline: "Kartlegging"
            case .planning: "Planlegging"
            case .followUp: "Oppfølging"
            case .tapering: "Nedtrapping"
            case .closed: "Avslutta"
            }
        },
        count: "Familiar",
        enrolled: "Nye familiar kvar månad",
        enrolledEmpty: "Ingen familiar er tekne imot det siste året.",
        enrolledTooFew: "Det er for få kvar månad til at tala kan visast.",
        month: "Månad",
        meaning: "Kva tala seier",
        meaningWords: [
            "Tala seier kor mykje som skjer, og kvar det manglar hjelp.",
            "Dei seier ikkje om hjelpa verkar, og ikkje kven som gjer ein god jobb.",
            "Eit tal frå 1 til 4 blir ikkje vist, så ingen kan kjennast att. Der talet ved sida av "
                + "ville røpt det, blir heller ikkje det vist.",
        ],
        directory: "Tenester og folk",
        noFamilies: "Her er tenestene og dei som arbeider i dei. Familiar ser du aldri her.",
        services: "Tenester",
        servicesEmpty: "Ingen tenester er lagde inn enno.",
        service: "Teneste",
        sort: "Slag",
        people: "Folk",
        peopleLead: "Alle som kan logge inn på vegner av kommunen eller ei teneste.",
        peopleEmpty: "Ingen er lagde inn enno.",
        name: "Namn",
        role: "Rolle",
        noService: "kommunen",
        place: { first, last, all in "\(first)–\(last) av \(all)" },
        previous: "Dei førre",
        next: "Dei neste")
}
