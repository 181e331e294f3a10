import Domain

extension PlanTexts {
    static let en = PlanTexts(
        title: "The family’s plan",
        lead: "What the family wants, what is needed, and who does what.",
        print: "Print",
        printHint: "Choose Print in your browser.",
        printedOn: { "Printed \($0)" },
        matters: "What matters to us",
        mattersLead: "In your own words. Everyone in the family can write.",
        mattersEmpty: "What matters most to the family stands here. Nobody has written yet.",
        matterLabel: "What matters?",
        matterAbout: "To whom?",
        addMatter: "Add",
        takeBack: "Take back",
        matterTakenBack: "It is taken away.",
        weave: "The weave",
        weaveLead:
            "Each upright thread is something the family needs. Each thread across is a helper.",
        weaveEmpty: "When you write down what you need, it shows here as threads.",
        weaveSummary: { needs, uncovered in
            uncovered == 0
                ? "All \(needs) threads have someone who helps now."
                : "\(uncovered) of \(needs) threads have no one who helps yet."
        },
        addHelp: "Add help here",
        nobodyYet: "nobody has this yet",
        asTable: "Show as a table",
        need: "What we need",
        weight: "How much it matters",
        active: "under way",
        planned: "planned",
        done: "done",
        needs: "What we need",
        needsLead: "From talks and questions, in your own words.",
        needsEmpty: "What you need help with stands here. Start with the most urgent.",
        addNeed: "Add something we need",
        changeNeed: "Change what is needed",
        needWords: "What is needed?",
        needWordsHint: "Write it the way the family says it.",
        about: "Who is it about?",
        area: "Part of life",
        howMuch: "How much does it matter to the family?",
        weightOf: { weight in
            switch weight {
            case .some: "A little"
            case .much: "A lot"
            case .most: "Most of all"
            }
        },
        fromMapping: "Came up in the mapping",
        needMet: "Met now",
        needAgain: "Needed after all",
        needRemoved: "It is taken out of the plan.",
        needIsMet: "Good. It now stands as met.",
        remove: "Take out of the plan",
        metNeeds: "Met earlier",
        goals: "Goals",
        goalsEmpty: "No goals yet.",
        goalsEmptyHint: "A goal says what you want to be different, in your own words.",
        addGoal: "Add a goal",
        proposeGoal: "Suggest a goal",
        proposeLead: "Write what you want to be different. You take it into the plan together.",
        changeGoal: "Change the goal",
        goalWords: "What do you want?",
        goalWordsHint: "For example: “I want to sleep a whole night.”",
        goalNeeds: "What does the goal answer?",
        evaluateOn: "When do we look at it together?",
        proposals: "Suggested",
        proposalsLead: "Not in the plan yet. Talk about it, and take it in.",
        proposedBy: { "Suggested by \($0)" },
        acceptGoal: "Take into the plan",
        goalReached: "Well done! The goal is reached.",
        goalDropped: "The goal is put away.",
        goalIsReached: { "Reached \($0)" },
        goalAgain: "Take up again",
        reachGoal: "The goal is reached",
        dropGoal: "Put away",
        openGoal: "Open the goal",
        endedGoals: "Reached or put away",
        why: "Why",
        whoDoesWhat: "Who does what",
        noActions: "Nobody has taken this yet.",
        helpGiven: { open, done in
            let parts = [
                open > 0 ? "\(open) under way or planned" : nil, done > 0 ? "\(done) done" : nil,
            ]
            return "Who does what: " + parts.compactMap { $0 }.joined(separator: ", ")
        },
        addAction: "Add help",
        changeAction: "Change the help",
        actionWords: "What is to be done?",
        actionWordsHint: "Something one can see is done.",
        responsible: "Who does it?",
        responsibleFamily: "In the family",
        responsibleServices: "Services and volunteers",
        start: "From",
        due: "By",
        by: { "by \($0)" },
        late: { "not yet – planned for \($0)" },
        statusOf: { status in
            switch status {
            case .planned: "Planned"
            case .underway: "Under way"
            case .done: "Done"
            case .dropped: "Taken away"
            }
        },
        markDone: "Done",
        markUnderway: "Under way",
        dropAction: "Take away",
        actionDone: "Good. It now stands as done.",
        actionDropped: "It is taken away.",
        howItGoes: "How it is going",
        evaluate: "Look at the goal together",
        attainment: "How did it go?",
        attainmentOf: { attainment in
            switch attainment {
            case .muchLess: "Much less than we hoped"
            case .less: "A little less than we hoped"
            case .asHoped: "As we hoped"
            case .more: "A little better than we hoped"
            case .muchMore: "Much better than we hoped"
            }
        },
        evaluationWords: "What do you say about it?",
        nextEvaluation: "When do we look at it next?",
        noEvaluation: "You have not looked at the goal together yet.",
        lookAt: { "We look at it \($0)" },
        versions: "Agreed plans",
        versionsLead: "Each time you agree, the plan is kept as it stands.",
        versionsEmpty: "You have not agreed on a plan yet.",
        agree: "Agree on the plan",
        agreeLead: "The plan is kept as it stands now. You can change it afterwards.",
        whoAgrees: "Who says yes now?",
        makeVersion: "We agree",
        version: { "Plan \($0)" },
        versionFrom: { "Plan \($0), \($1)" },
        agreedBy: { "Yes from \($0)" },
        notAgreed: "Nobody has said yes yet.",
        sayYes: "Say yes to the plan",
        youSaidYes: "You have said yes.",
        compare: "Compare",
        compareWith: "Compare two plans",
        nowStands: "The plan now",
        noDifference: "The two are the same.",
        added: "New",
        removed: "Taken out",
        changedLine: "Changed",
        before: "Before",
        after: "After",
        sortOf: { sort in
            switch sort {
            case .matter: "Matters to us"
            case .need: "What we need"
            case .goal: "Goal"
            case .action: "Help"
            }
        },
        goToPlan: "To the plan",
        signHere: "We agree on this plan",
        placeAndDate: "Place and date",
        signature: "Signature",
        team: "Who helps",
        name: "Name",
        theirs: "How it stands now",
        yours: "What you wrote",
        staleLead:
            "Somebody else changed this while you wrote. Both are kept here. "
            + "Choose what shall stand.",
        saveMine: "Save what I wrote")
}
