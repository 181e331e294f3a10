import Domain

extension FindingTexts {
    static let en = FindingTexts(
        made: "Put in the plan.",
        inPlan: "In the plan:",
        changeWords: "Change the words",
        moreAnswers: { $0 == 1 ? "One more answer" : "\($0) more answers" },
        otherWords: "Write it in other words first",
        bare: "A helper can read this part of the plan. That is why it tells the area alone.",
        thereAlready: "This is in the plan already. What you wrote is not saved, but stands below.",
        toLookAt: { "\($0): something to look at together" },
        heavier: "heavier than last time",
        seenApart: "we see it differently",
        someoneToTalkTo: "Safety, and somebody to talk to when things are hard",
        goOnWith: { "Look after this: \($0)" },
        from: { sort in
            switch sort {
            case .area: "From answers about how you are"
            case .scale: "From a questionnaire"
            case .worse: "From a questionnaire that says it is heavier than last time"
            case .voices: "From answers that differ"
            case .factor: "From what weighs and what carries"
            case .alert: "From an answer that somebody had to follow up"
            }
        },
        seeWhere: "See where it came from",
        norm: { "\($0): \($1)." },
        mean: { "the mean is \($0)" },
        share: { "\($0) % had \($1) or more" },
        between: { "\($0) % had from \($1) to \($2)" },
        factorsTable: "What weighs and what carries, as a table",
        who: "Who")
}
