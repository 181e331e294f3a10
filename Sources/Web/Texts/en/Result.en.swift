import Domain
import Instruments
import UseCases

extension ResultTexts {
    static let en = ResultTexts(
        teller: { teller, name in
            switch teller {
            case .own: "own answer"
            case .toldTogether: "answered together with the coordinator"
            case .parent: name.map { "said by \($0)" } ?? "said by a parent"
            case .teacher: name.map { "said by \($0)" } ?? "said by the school or kindergarten"
            }
        },
        voice: { "\($0), \($1)" },
        aParent: "a parent",
        theSchool: "the school or kindergarten",
        voices: "Several voices, side by side",
        voicesLead: "All may be right, each from where they stand. We never make them one number.",
        about: { "\($0): \($1)" },
        lifeAreas: "parts of life",
        scale: "Topic",
        picture: "Weighs – gives strength",
        compared: "Do they see it alike?",
        alike: "Alike",
        unlike: "Differently",
        cannotCompare: "Cannot be said",
        seeUnlike: { "They see this differently: \(SpokenList.areas($0, with: "and"))." },
        seeAlike: "Here they see it alike.",
        means: { leaning, day in
            switch (leaning, day) {
            case (.strain, nil):
                "The answers say that something asks a lot now. They do not say that anything is "
                    + "wrong with anybody, nor how it will be."
            case (.strain, let day?):
                "The answers of \(day) said that something asked a lot then. They did not say that "
                    + "anything was wrong with anybody, and they do not say how it is today."
            case (.neutral, nil): "The answers lie in between. They say how it was on that day."
            case (.neutral, let day?):
                "The answers of \(day) lay in between. That is how it was on that day."
            case (.resource, nil):
                "The answers say that this gives strength now. They do not say that all is easy."
            case (.resource, let day?):
                "The answers of \(day) said that this gave strength then. They did not say that "
                    + "all was easy."
            }
        },
        theNumber: "The number, and where it comes from",
        wholeCredit: "All that its owner wants said",
        now: "now",
        then: "Then:",
        notAsked: "Not asked",
        faces: "How you are",
        finding: { "\($0): \($1)" },
        changed: { verdict, isReliable in
            switch (verdict, isReliable) {
            case (.improved, true?):
                "Easier than last time. The change is bigger than chance usually makes it."
            case (.improved, false?): "Easier than last time. That may be chance."
            case (.improved, nil): "Better than last time, by so much that most people notice."
            case (.worse, true?):
                "Harder than last time. The change is bigger than chance usually makes it."
            case (.worse, false?): "Harder than last time. That may be chance."
            case (.worse, nil): "Harder than last time, by so much that most people notice."
            case (.noClearChange, true?):
                "A little different from last time. It is more than chance, but people seldom "
                    + "notice it."
            case (.noClearChange, _): "About the same as last time."
            }
        },
        withinError: "Within this the difference may be chance",
        moreThanChance: "A bigger change since the first time than chance usually makes it",
        wordsChange: "On each side of this line we use different words",
        changeSinceLast: "Change since last time",
        points: { "\($0) points." },
        index: { index, isReliable, source in
            "\(isReliable ? "More than chance" : "May be chance"): RCI \(index), the limit is 1.96 "
                + "– \(source)"
        },
        atLeast: "Answers needed",
        needed: { "at least \($0) of \($1) questions" },
        population: { country, year, sex in
            let place =
                country == "NO"
                ? "Norway" : "Not Norwegian numbers: \(KnownCountries.en[country] ?? country)"
            return [place, String(year), sex].compactMap { $0 }.joined(separator: ", ")
        },
        ages: { from, to in to.map { "ages \(from)–\($0)" } ?? "age \(from) and over" },
        agesNotSaid: "the source does not say how old they were",
        limits: "The limits for the words",
        foreignLimitsIn: {
            "The limits for the words are not Norwegian: \(KnownCountries.en[$0] ?? $0)."
        },
        factors: .en,
        findings: .en)
}

extension FactorTexts {
    static let en = FactorTexts(
        title: "What weighs and what carries",
        lead: "Risk and protection, area by area. Write both.",
        familyLead: "What you have talked about: what weighs now, and what carries.",
        open: "See what weighs and what carries",
        balance: "What weighs, and what carries",
        summary: { weighing, carrying in
            "Weighs now: \(weighing). Carries: \(carrying)."
        },
        weighs: "Weighs",
        carries: "Carries",
        empty: "Nothing is written here yet.",
        emptyHint: "Begin with what carries. Then it is easier to speak of what weighs.",
        saidBy: { "\($0) · written by \($1) \($2)" },
        unknown: { "Not in the list: \($0)" },
        add: "Add something that weighs or carries",
        change: "Change",
        fromList: "From the municipality’s list",
        notFromList: "Not from the list",
        fromListHint: "What you choose here knows itself where it belongs.",
        ownWords: "In own words",
        ownWordsHint: "As the one it is about says it.",
        areaHint: "Only needed when you do not choose from the list.",
        leaning: "Does it weigh or carry?",
        leaningOf: { $0 == .risk ? "It weighs" : "It carries" },
        saySomething: "Choose from the list, or write in own words.",
        ends: "No longer so",
        holdsAgain: "Holds after all",
        ended: "Was so before",
        endedOn: { "was so until \($0)" },
        type: "Type of family",
        typeLead: "The municipality’s own grouping. It says what help often fits, not who you are.",
        noType: "Not chosen",
        saveType: "Save type")
}
