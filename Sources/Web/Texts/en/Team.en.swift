extension TeamTexts {
    static let en = TeamTexts(
        lead: { reader in
            switch reader {
            case .family: "Here you see who can see something about you, and why."
            case .youngPerson: "Here you see who can see something about you or all of you."
            case .practitioner:
                "Here you see who can see something about the family, and why."
            }
        },
        always: "Always see something",
        family: { toFamily in toFamily ? "You in the family" : "The family itself" },
        familySees:
            "Parents see the whole plan. Children and young people see what is about themselves "
            + "and the whole family. Answers from someone who is 12 or more are seen only by whoever "
            + "answered, and the family coordinator.",
        coordinator: { "\($0), family coordinator" },
        coordinatorSees: "Sees the plan and the answers, and writes the plan with the family.",
        sees: "What is open now",
        seesEmpty: { reader in
            reader == .youngPerson
                ? "No services or volunteers see anything about you now."
                : "No services or volunteers see anything now."
        },
        seesEmptyHint: "The family decides who may see, what they see, and for how long.",
        titled: { name, title, place in
            "\(name), \(title)" + (place.map { " (\($0))" } ?? "")
        },
        sentence: {
            "\($0.receiver) can see the plan for \($0.whom) about \($0.areas) until \($0.until)."
        },
        purposeIs: { "Why: \($0)" },
        beginsOn: { "It begins \($0)." },
        wholeFamily: "the whole family",
        allAreas: "all parts of life",
        list: { SpokenList.join($0, with: "and") },
        quoted: { "“\($0)”" },
        somebody: "Somebody who is no longer here",
        takeBack: "Take back",
        afterTakeBack: { "Then \($0) no longer sees this. The plan stays as it is." },
        preview: "See what they see",
        takenBackNow: { "\($0) no longer sees this." },
        sharedNow: { "\($0) can see this now." },
        nobody: "What nobody else sees",
        nobodySees: [
            "They never see answers to questions, who lives where, or this page.",
            "Leaders see only numbers for many families together.",
            "The administrator sees nothing about any family.",
        ],
        nobodyAreas: { areas, reader in
            reader == .youngPerson
                ? "No service or volunteer sees anything about you and \(areas)."
                : "No service or volunteer sees anything about \(areas)."
        },
        nobodyAnything: { reader in
            reader == .practitioner
                ? "No service or volunteer sees anything about the family."
                : "No service or volunteer sees anything about you."
        },
        earlier: "Shared before",
        endedOn: { "Ended \($0)" },
        takenBackOn: { "Taken back \($0)" },
        release: "Share a smaller part of the plan",
        releaseLead:
            "You can do this when those who decide have said yes. Only what you tick becomes "
            + "visible, and never more than was said yes to.",
        receiver: "Who may see?",
        chooseReceiver: "Choose who",
        persons: "Who in the family is it about?",
        personsHint: "“The whole family” also takes in what is about everyone together.",
        areas: "Which parts of life?",
        purpose: "Why should they see it?",
        purposeHint: "For example: “So that school can adapt.”",
        until: "Up to and including",
        untilHint: "One year at most. Then you have to agree again.",
        untilRange: "Choose a day from today and at most one year ahead.",
        noPersons: "Choose at least one in the family.",
        noAreas: "Choose at least one part of life.",
        share: "Share this",
        previewTitle: { "What \($0) sees" },
        previewLead: "Exactly this, and nothing else.",
        released: "Families that have shared",
        releasedLead: "They have shared a part of their plan with you or the service you work in.",
        releasedEmpty: "No family has shared anything with you yet.",
        releasedEmptyHint: "When a family shares something, it appears here. You need do nothing.",
        toDo: { $0 == 1 ? "1 thing to do" : "\($0) things to do" },
        because: {
            "You see this because the family has shared it with \($0.receiver): the plan for "
                + "\($0.whom) about \($0.areas), until \($0.until)."
        },
        notSeen:
            "You see who helps with these goals, but not the rest of the plan or their answers.",
        matters: "What matters to the family",
        needs: "What they need",
        noNeeds: "There are no needs in this part of the plan yet.",
        goals: "Goals",
        noGoals: "There are no goals in this part of the plan yet.",
        yours: "You do this",
        someoneInFamily: "Someone in the family",
        reported: { "Thank you. It is now marked “\($0)”." })
}
