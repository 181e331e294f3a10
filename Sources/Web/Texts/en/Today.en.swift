extension TodayTexts {
    static let en = TodayTexts(
        title: "Today",
        lead: { $0 == 1 ? "You follow up one family." : "You follow up \($0) families." },
        happens: "Happens now",
        happensEmpty: "Nothing is due in the next days.",
        waits: "Waits for you",
        waitsEmpty: "Nobody waits for an answer from you.",
        nobody: "Nobody has acted here",
        nobodyEmpty: "Every need has somebody who helps.",
        families: "Your families",
        noFamilies: "You have no families yet.",
        noFamiliesHint: "When you welcome a family, it stands here.",
        enrol: "Welcome a family",
        open: "Open",
        alert: { "An answer from \($0) needs you now." },
        openAlert: "See the answer",
        proposal: { "Proposes a goal: “\($0)”" },
        openProposal: "Answer",
        actionDue: { "\($0) – \($1)" },
        goalDue: { "Look at the goal “\($0)” together – \($1)" },
        andMore: { "(and \($0) more)" },
        laterThisWeek: { "Later this week: \($0)" },
        actionLate: { "Not done yet: \($0) (was to be done \($1))" },
        openPlan: "Open the plan",
        uncovered: { count, words in
            count == 1
                ? "Nobody helps with “\(words)”"
                : "Nobody helps with “\(words)” and \(count - 1) more"
        },
        openUncovered: "See the weave",
        noMapping: "Has not been asked questions yet.",
        openMapping: "Start mapping",
        noGoals: "Has no goals in the plan yet.",
        changed: { $0 == 1 ? "One change since last time" : "\($0) changes since last time" },
        now: "Now",
        more: { "and \($0) more" })
}
