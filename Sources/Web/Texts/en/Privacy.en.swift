import Domain

extension PrivacyTexts {
    static let en = PrivacyTexts(
        emergency: .en, review: .en, request: .en, report: .en, handOver: .en)
}

extension EmergencyTexts {
    static let en = EmergencyTexts(
        title: "In acute need",
        lead: "When somebody needs help now, you can open the family's file for one hour.",
        whatHappens: [
            "You see who they are, where they live, the plan and who helps. "
                + "You see no answers to questions, and not the log.",
            "After one hour the file closes by itself.",
            "The family is told that you opened it, and why.",
            "The leader in charge of privacy checks whether it was needed.",
        ],
        number: "National identity number or D-number",
        numberHint: "11 digits, of one in the family.",
        reason: "Why is it acute?",
        reasonHint: "The family will read this.",
        told: "When is the family told?",
        toldNow: "At once",
        toldLater: "After the leader in charge of privacy has looked at it",
        toldLaterHint: "Only when it could be dangerous for somebody that they know now.",
        laterReason: "Why can they not be told now?",
        laterReasonHint: "Only when they are told later. The leader reads this.",
        openForAnHour: "Open for one hour",
        nobodyFound: "We found nobody you may open in this way. Check that all digits are right.",
        tooMany: { "You have searched \($0) times in a day. Wait, or call the coordinator." },
        openNow: "Open now",
        closesIn: { $0 == 1 ? "Closes in 1 minute" : "Closes in \($0) minutes" },
        youSeeThis: {
            $0 == 1 ? "You see this for 1 more minute." : "You see this for \($0) more minutes."
        },
        youWrote: { "You wrote: “\($0)”" },
        familyKnows: "The family has been told that you opened it.",
        familyKnowsLater:
            "The family is told when the leader in charge of privacy has looked at it.",
        whoIsWho: "Who they are",
        whoHelps: "Who helps",
        noHelp: "Nobody is written down as a helper yet.",
        coordinator: "Family coordinator",
        mayNotSee: "Answers to questions, the log and the rest of the file are not shown here.",
        shouldKnow: "You should know this",
        opened: { who, day, time in
            "\(who) opened your file in acute need: \(day) at \(time)."
        },
        why: { "Why: “\($0)”" },
        notReviewed: "The leader in charge of privacy will check whether it was needed.",
        wasNeeded: "The leader in charge of privacy checked: it was needed.",
        wasNotNeeded: "The leader in charge of privacy checked: it was not needed.",
        openedToday: { who, day in "\(who) opened the file in acute need – \(day)" },
        seeLog: "See the log",
        because: { words in
            switch words {
            case .coordinator(let toFamily):
                toFamily ? "Is your coordinator." : "Is the family's coordinator."
            case .consent(let receiver, let toFamily):
                (toFamily ? "You" : "The family") + " said yes that \(receiver) may see something."
            case .emergency(let reason): "It was acute: “\(reason)”"
            }
        })
}

extension ReviewTexts {
    static let en = ReviewTexts(
        title: "Privacy",
        lead: "This waits for you. You do not see which family it is about.",
        empty: "Nothing waits for you.",
        emptyHint: "When somebody opens a file in acute need, or asks you something, it is here.",
        openings: "Opened in acute need",
        openingsLead: "The family reads your answer, also when they were to be told later.",
        family: { "Family \($0)" },
        openedBy: { who, day, time in "\(who) – \(day) at \(time)" },
        familyKnows: "The family has been told.",
        toldLater: { "The family does not know yet. Why: “\($0)”" },
        wasNeeded: "Was it needed?",
        yes: "Yes",
        no: "No",
        words: "What did you find?",
        wordsHint: "The family will read this.",
        send: "Save and tell the family",
        sent: "Saved. The family can read it now.",
        questions: "Questions",
        corrections: "Something is wrong",
        erasures: "Wishes to be erased")
}

extension RequestTexts {
    static let en = RequestTexts(
        title: "Questions and corrections",
        lead: { toFamily in
            toFamily
                ? "Ask who has looked, and say when something is wrong. "
                    + "Only you and who answers see it."
                : "This is what the family asks you."
        },
        empty: { $0 ? "You have not asked anything yet." : "Nobody has asked anything yet." },
        asked: { $0 ? "What you have asked" : "Asked" },
        sort: { sort in
            switch sort {
            case .log: "Question about the log"
            case .correction: "Something is wrong"
            case .erasure: "Wish to be erased"
            }
        },
        aboutLog: { who, day in "About what \(who) did – \(day)" },
        waits: { to in
            switch to {
            case .coordinator: "Waits for the coordinator's answer."
            case .privacyLeader: "Waits for the answer of the leader in charge of privacy."
            }
        },
        answered: { who, day in "\(who) answered \(day)" },
        done: "Corrected",
        notDone: "Not changed",
        staysAsNote: "It stays as a note beside the plan, and comes along when the plan is copied.",
        sent: "Sent. The answer comes here.",
        answerSent: "The answer is sent.",
        ask: "Ask about this",
        askTitle: "Ask about this",
        question: "What do you want to know?",
        questionHint: "For example: “Why did she look at the plan?”",
        aboutCoordinator:
            "This is about the coordinator. So the leader in charge of privacy answers.",
        to: "Who should answer?",
        addressee: { to in
            switch to {
            case .coordinator: "The coordinator"
            case .privacyLeader: "The municipality's leader in charge of privacy"
            }
        },
        sendQuestion: "Send the question",
        correction: "Something is wrong",
        wrong: "What is wrong?",
        right: "What is right?",
        rightIs: { "Right: \($0)" },
        sendCorrection: "Ask for it to be corrected",
        erasure: "Do you want something erased?",
        erasureLead:
            "The leader in charge of privacy answers. Some things the municipality must keep by law.",
        erasureWords: "What do you want erased?",
        sendErasure: "Ask for it to be erased",
        isSomethingWrong: "Is something wrong here?",
        answer: "Your answer",
        answerHint: "Whoever asked reads this.",
        isDone: "Was it done?",
        yes: "Yes",
        no: "No",
        sendAnswer: "Send the answer",
        todayWaits: { sort in
            switch sort {
            case .log: "Asks who has looked"
            case .correction: "Says that something is wrong"
            case .erasure: "Wants something erased"
            }
        },
        toAnswer: "Answer",
        gotAnswer: { "You have an answer: “\($0)”" },
        readAnswer: "Read the answer",
        notes: "Notes",
        notesLead: "Somebody in the family says that this is wrong. It has not been changed.")
}

extension ReportTexts {
    static let en = ReportTexts(
        title: "Worried about a child?",
        lead: "This is what to do, and whom you can call.",
        guidance: [
            "The duty to report is your own. Nobody else can decide that you shall not report.",
            "It overrides the duty of confidentiality (Child Welfare Act, section 13-2).",
            "You send the report in the national portal, not here.",
        ],
        volunteer: "Not sure whether the duty is yours? Talk to the coordinator today.",
        callFirst: "If it is urgent, call first",
        toPortal: "Go to the portal",
        portalLead: "You leave Veven.",
        note: "Write down that you have reported",
        noteLead:
            "Only you and the coordinator see this. The family does not, and not in the log either. "
            + "The report itself is not kept here.",
        day: "When did you report?",
        persons: "Who is it about?",
        noPersons: "Choose at least one in the family.",
        words: "Something a colleague must know?",
        wordsHint: "Do not write what the report says.",
        save: "Save",
        saved: "Saved. The family does not see it.",
        notes: { $0 ? "Written down" : "What you have written down" },
        noteSentence: { names, day in "Reported \(day) about \(names)" },
        madeBy: { "Written by \($0)" })
}

extension HandOverTexts {
    static let en = HandOverTexts(
        title: "Give the family a new coordinator",
        whatHappens: [
            "From then on you no longer see this family.",
            "The new coordinator sees all that you see now.",
            "The family is told on its first page.",
        ],
        coordinator: "Who takes over?",
        choose: "Choose who",
        send: "Hand over",
        nobody: "There are no other coordinators here yet.",
        done: "The family has a new coordinator. You no longer see it.",
        isNew: "Is new on your list",
        openNew: "Open",
        told: { who, day in "\(who) is your coordinator from \(day)." })
}
