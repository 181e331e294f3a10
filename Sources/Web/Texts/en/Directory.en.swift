import Domain

extension DirectoryTexts {
    static let en = DirectoryTexts(
        numbers: "Numbers",
        numbersLead: { "All families together, \($0). Never one family." },
        fewer: "fewer than 5",
        hidden: "not shown",
        families: "families have been welcomed",
        familiesNote: "Those who have finished are counted too.",
        withoutMapping: "families have not been asked yet",
        withoutPlan: "families have not agreed on a plan yet",
        withoutNote: "It may be because they have just begun.",
        openAlerts: "families have an answer that somebody must follow up now",
        openAlertsNote: "The coordinator has been told. Ask whether she needs help.",
        activeGoals: "goals the families work on",
        reachedGoals: "goals reached in the last twelve months",
        reachedGoalsNote: "The families have said so themselves. It does not say what helped.",
        actionsUnderway: "things are under way",
        actionsLate: "things should have been done",
        actionsLateNote: "Often something waits for something else. Ask what stops it.",
        needs: "What is needed, and where help is lacking",
        needsLead:
            "Open needs in all plans. The hollow part of the bar is needs that nobody helps with. "
            + "A pale bar means that we do not show how many they are.",
        area: "Part of life",
        open: "Needs",
        uncovered: "Without help",
        phases: "Where the families are on their way",
        phase: "Phase",
        phaseOf: { phase in
            switch phase {
            case .recruitment: "Recruitment"
            case .baseline: "Mapping"
            case .planning: "Planning"
            case .followUp: "Follow-up"
            case .tapering: "Tapering off"
            case .closed: "Closed"
            }
        },
        count: "Families",
        enrolled: "New families each month",
        enrolledEmpty: "No families have been welcomed in the last year.",
        enrolledTooFew: "There are too few each month for the numbers to be shown.",
        month: "Month",
        meaning: "What the numbers say",
        meaningWords: [
            "The numbers say how much is happening, and where help is lacking.",
            "They do not say whether the help works, nor who does a good job.",
            "A number from 1 to 4 is not shown, so that nobody can be recognised. Where the number "
                + "beside it would give it away, that one is not shown either.",
        ],
        directory: "Services and people",
        noFamilies:
            "Here are the services and those who work in them. Families are never seen here.",
        services: "Services",
        servicesEmpty: "No services have been added yet.",
        service: "Service",
        sort: "Kind",
        people: "People",
        peopleLead: "Everyone who can sign in for the municipality or a service.",
        peopleEmpty: "Nobody has been added yet.",
        name: "Name",
        role: "Role",
        noService: "the municipality",
        place: { first, last, all in "\(first)–\(last) of \(all)" },
        previous: "The ones before",
        next: "The next ones")
}
