import Domain

extension DirectoryTexts {
    static let nb = DirectoryTexts(
        numbers: "Tall",
        numbersLead: { "Alle familier samlet, \($0). Aldri én familie." },
        fewer: "færre enn 5",
        hidden: "vises ikke",
        families: "familier er tatt imot",
        familiesNote: "Også de som er avsluttet.",
        withoutMapping: "familier har ikke fått spørsmål ennå",
        withoutPlan: "familier har ikke avtalt en plan ennå",
        withoutNote: "Det kan være fordi de nettopp har begynt.",
        openAlerts: "familier har et svar som noen må følge opp nå",
        openAlertsNote: "Koordinatoren har fått beskjed. Spør om hun trenger hjelp.",
        activeGoals: "mål jobber familiene med",
        reachedGoals: "mål er nådd siste tolv måneder",
        reachedGoalsNote: "Familiene har sagt det selv. Det sier ikke hva som hjalp.",
        actionsUnderway: "ting er i gang",
        actionsLate: "ting skulle vært gjort",
        actionsLateNote: "Ofte er det noe som venter på noe annet. Spør hva som stopper.",
        needs: "Hva trengs, og hvor mangler hjelp",
        needsLead:
            "Åpne behov i alle planer. Den tomme delen av stripen er behov som ingen hjelper med. "
            + "En blek stripe betyr at vi ikke viser hvor mange det er.",
        area: "Del av livet",
        open: "Behov",
        uncovered: "Uten hjelp",
        phases: "Hvor familiene er i løpet",
        phase: "Fase",
        phaseOf: { phase in
            switch phase {
            case .recruitment: "Rekruttering"
            case .baseline: "Kartlegging"
            case .planning: "Planlegging"
            case .followUp: "Oppfølging"
            case .tapering: "Nedtrapping"
            case .closed: "Avsluttet"
            }
        },
        count: "Familier",
        enrolled: "Nye familier hver måned",
        enrolledEmpty: "Ingen familier er tatt imot det siste året.",
        enrolledTooFew: "Det er for få hver måned til at tallene kan vises.",
        month: "Måned",
        meaning: "Hva tallene sier",
        meaningWords: [
            "Tallene sier hvor mye som skjer, og hvor det mangler hjelp.",
            "De sier ikke om hjelpen virker, og ikke hvem som gjør en god jobb.",
            "Et tall fra 1 til 4 vises ikke, så ingen kan kjennes igjen. Der tallet ved siden av "
                + "ville røpet det, vises heller ikke det.",
        ],
        directory: "Tjenester og folk",
        noFamilies: "Her er tjenestene og de som jobber i dem. Familier ser du aldri her.",
        services: "Tjenester",
        servicesEmpty: "Ingen tjenester er lagt inn ennå.",
        service: "Tjeneste",
        sort: "Slag",
        people: "Folk",
        peopleLead: "Alle som kan logge inn på vegne av kommunen eller en tjeneste.",
        peopleEmpty: "Ingen er lagt inn ennå.",
        name: "Navn",
        role: "Rolle",
        noService: "kommunen",
        place: { first, last, all in "\(first)–\(last) av \(all)" },
        previous: "De forrige",
        next: "De neste")
}
