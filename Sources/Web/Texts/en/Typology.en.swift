import Domain

extension TypologyTexts {
    static let en = TypologyTexts(
        title: "Risk and protection",
        lead: "The municipality's own list of what weighs and what carries, and of family types.",
        none: "The municipality has no list yet.",
        starter: "A suggestion to begin with",
        starterLead:
            "The words are ours. The research on New Patterns and neglected families names these "
            + "things, and the source stands behind each. No such list was published. Change all of it.",
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
        starterFactor: { factor in
            switch factor {
            case .housingIsHard: "Finding or keeping a home is hard"
            case .homeIsSteady: "Has a decent home and a stable upbringing"
            case .lowIncome: "Low income for a long time"
            case .manySchemes: "The money comes from many schemes"
            case .economyIsBetter: "The money has become better"
            case .workIsHard: "Getting or keeping work is hard"
            case .parentsWork: "A parent is in work or activity"
            case .educationIsHard: "Education is hard"
            case .schoolIsHard: "Kindergarten or school is hard for the child"
            case .bodyIsHard: "Trouble with physical health"
            case .healthIsBetter: "Health has become better"
            case .mindIsHard: "Trouble with mental health"
            case .careIsHard: "The care for the child is at risk"
            case .mindIsBetter: "Mental health and quality of life have become better"
            case .littleCompany: "Takes little part in life with others"
            case .dividedServices: "The services know little of each other"
            case .volunteersHelp: "Volunteers are part of the help"
            case .noLeisure: "A child takes part in nothing regular in free time"
            case .childrenTakePart: "The children take part in leisure activities"
            }
        },
        starterTypes: [
            ("Much at once", "Several parts of life are demanding together, and for long."),
            ("One thing weighs", "One part of life is demanding. The rest carries."),
            ("Suddenly changed", "Something happened lately. The family finds new everyday life."),
        ])
}
