import Domain

extension TypologyTexts {
    static let en = TypologyTexts(
        title: "Risk and protection",
        lead: "The municipality's own list of what weighs and what carries, and of family types.",
        none: "The municipality has no list yet.",
        starter: "A suggestion to begin with",
        starterLead:
            "These are our own words, and only a suggestion. No such list was published with the "
            + "research. Change all of it, or write your own.",
        starterShown: "See the suggestion",
        takeOver: "Take over the suggestion",
        leaning: { $0 == .risk ? "Weighs" : "Carries" },
        leaningLabel: "Weighs or carries",
        factors: "What weighs and what carries",
        noneHere: "Nothing stands here yet.",
        change: "Change",
        familyTypes: "Family types",
        familyTypesLead: "Use them to find the support that fits, never to label anybody.",
        typeName: "Name",
        typeMeaning: "What does it mean?",
        changeTypes: "Change the types",
        factor: { "Line \($0)" },
        type: { "Type \($0)" },
        factorName: "What it is",
        removeHint: "Empty the field to remove the line.",
        editLead: "What a family has chosen already keeps the words of the edition it came from.",
        more: "One more line",
        save: "Save as a new edition",
        edition: { number, name, day in "Edition \(number), by \(name), \(day)" },
        earlier: "Earlier editions",
        isEarlier: "This is an earlier edition. It can be read, not changed.",
        twice: "This stands here already.",
        noMeaning: "Write what the type means.",
        tooMany: { "\($0) lines at most." },
        starterFactor: { area, leaning in
            switch (area, leaning) {
            case (.home, .risk): "Lives in too little room or must move soon"
            case (.home, .protective): "Lives safely and can stay"
            case (.economy, .risk): "The money does not last the month"
            case (.economy, .protective): "Knows what money comes in and goes out"
            case (.work, .risk): "No adult has anything regular to go to"
            case (.work, .protective): "An adult has work or something regular to go to"
            case (.learning, .risk): "Often away from kindergarten or school"
            case (.learning, .protective): "Has a safe adult in kindergarten or at school"
            case (.health, .risk): "Illness marks everyday life"
            case (.health, .protective): "Gets the health care that is needed"
            case (.mind, .risk): "Has had heavy thoughts for a long time"
            case (.mind, .protective): "Has somebody to talk to when it hurts"
            case (.network, .risk): "Stands much alone"
            case (.network, .protective): "Has people who turn up"
            case (.leisure, .risk): "The children have nothing regular to take part in"
            case (.leisure, .protective): "The children take part in something they like"
            }
        },
        starterTypes: [
            ("Much at once", "Several parts of life are demanding together, and for long."),
            ("One thing weighs", "One part of life is demanding. The rest carries."),
            ("Suddenly changed", "Something happened lately. The family finds new everyday life."),
        ])
}
