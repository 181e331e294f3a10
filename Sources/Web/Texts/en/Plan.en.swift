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
        mattersEmpty: "Here is what matters most to the family. Nobody has written yet.",
        showAll: "Show all",
        matterLabel: "What matters?",
        matterAbout: "Who says it?",
        writtenDownBy: { "\($0), written down by \($1)" },
        addMatter: "Add",
        takeBack: "Take back",
        matterTakenBack: "It is taken away.",
        weave: "The weave",
        weaveLead:
            "Each upright thread is something the family needs. Each thread across is a helper.",
        wholeWeave: "See the whole weave",
        noHelpYet: "Nobody helps with this yet",
        weaveEmpty: "When you write down what you need, it appears here as threads.",
        weaveSummary: { needs, uncovered in
            switch (needs, uncovered) {
            case (1, 0): "Someone helps with this."
            case (1, _): "Nobody helps with this yet."
            case (2, 0): "Both threads have a helper now."
            case (_, 0): "All \(needs) threads have a helper now."
            case (_, 1): "1 of \(needs) threads has no helper yet."
            default: "\(uncovered) of \(needs) threads have no helper yet."
            }
        },
        addHelp: "Add help here",
        nobodyYet: "nobody has this yet",
        asTable: "Show as a table",
        asList: "Show as a list",
        weight: "How much it matters",
        active: "under way",
        planned: "planned",
        done: "done",
        needs: "What we need",
        needsLead: "From talks and questions, in your own words.",
        needsEmpty: "Here is what you need help with. Start with the most urgent.",
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
        fromMapping: "Came up in the answers",
        needAdded: "It is added.",
        answered: { "\($0) answered" },
        needMet: "Has help now",
        needAgain: "Needed after all",
        needRemoved: "It is taken out of the plan.",
        needIsMet: "Good. It now says that this has help.",
        remove: "Take out of the plan",
        metNeeds: "Needed before",
        goals: "Goals",
        goalsEmpty: "No goals yet.",
        goalsEmptyHint: "A goal says what you want to be different, in your own words.",
        addGoal: "Add a goal",
        proposeGoal: "Suggest a goal",
        proposeLead: "Write what you want to be different. You take it into the plan together.",
        proposeSend: "Suggest the goal",
        areaWhy: "So that we find it again.",
        goalWish: "What do you want?",
        changeGoal: "Change the goal",
        goalWords: "What do you want?",
        goalWordsHint: "For example: “I want to sleep a whole night.”",
        goalNeeds: "What does the goal answer?",
        linkNeeds: "Save what the goal answers",
        existingGoals: "Does it belong to a goal you have?",
        existingGoalsLead: "Choose the goal, or write a new one below.",
        useGoal: "Use this goal",
        evaluateOn: "When do we look at it together?",
        proposals: "Suggested",
        proposalsLead: "Not in the plan yet. Talk about it, and take it in.",
        proposedBy: { "Suggested by \($0)" },
        acceptGoal: "Take into the plan",
        goalAdded: "The goal is added.",
        goalProposed: "The goal is suggested. Talk about it together.",
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
        choosePerson: "Choose who",
        responsibleFamily: "In the family",
        responsibleAlready: "Already helping",
        responsibleServices: "Services",
        responsibleVolunteers: "Volunteers",
        start: "From",
        due: "By",
        by: { "by \($0)" },
        late: { "planned for \($0), not done yet" },
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
        standing: "How does it stand?",
        finished: { "Done: \($0)" },
        actionAdded: "The help is added.",
        actionAgain: "It is under way again.",
        actionDone: "Good. It is now marked as done.",
        actionDropped: "It is taken away.",
        howItGoes: "How it is going",
        evaluate: "Look at the goal together",
        evaluationAdded: "What you said about the goal is saved.",
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
        versionMade: { "The plan is kept. Yes from \($0)." },
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
        newDate: { "New date: \($0) (was \($1))" },
        newStanding: { now, before in
            "Now: \(now)" + (before.map { " (was \($0))" } ?? "")
        },
        newWho: { "Now done by: \($0) (was \($1))" },
        noDate: "no date",
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
