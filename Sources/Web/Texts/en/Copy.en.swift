import Domain

extension CopyTexts {
    static let en = CopyTexts(
        title: "Copy of what is written",
        lead: { toFamily in
            toFamily
                ? "Here you get all you can see here, in one place."
                : "Get the copy on behalf of a member. It holds only what the member can see."
        },
        read: "Read the copy",
        download: "Download as a file",
        whom: "Whose copy is it?",
        about: "About the copy",
        aboutWords: [
            "The copy has all you can see on the pages here, also your answers and who has looked.",
            "It does not have what is others' own, or what somebody kept from you.",
            "Take care of it. Whoever sees the file can read it all.",
        ],
        documentTitle: { "Copy for \($0)" },
        documentLead: { "Made \($0). All that stands here you can also see on the pages." },
        nothing: "Nothing is written here.",
        member: "a member",
        yes: "yes",
        no: "no",
        declined: "did not want to answer",
        part: { key in
            switch key {
            case .family: "The family"
            case .members: "Who you are"
            case .relations: "How you belong together"
            case .homes: "Homes"
            case .residences: "Who lives where"
            case .matters: "What matters"
            case .needs: "What you need"
            case .goals: "Goals"
            case .help: "Help"
            case .evaluations: "How it went"
            case .agreedPlans: "Plans you said yes to"
            case .rounds: "Rounds of questions"
            case .answers: "Answers"
            case .shares: "What is shared"
            case .consents: "Questions about sharing"
            case .sheets: "Signed sheets"
            case .kept: "What you kept to some"
            case .emergencies: "Opened in acute need"
            case .requests: "What you asked"
            case .factors: "What weighs and what carries"
            case .log: "Who has looked"
            case .refused: "Attempts without access"
            }
        },
        field: { enFields[$0] ?? $0.rawValue },
        status: { enStatuses[$0] ?? $0 })

    private static let enFields: [CopyKey: String] = [
        .about: "About",
        .account: "Who",
        .act: "What",
        .addressee: "To",
        .agreedBy: "Said yes",
        .answer: "Answer",
        .answers: "Answers",
        .areas: "Areas",
        .area: "Area",
        .asked: "Asked by",
        .at: "When",
        .attainment: "How it went",
        .band: "Means",
        .born: "Born",
        .by: "Said by",
        .calledOff: "Called off",
        .chosenName: "Name here",
        .coordinator: "Coordinator",
        .count: "Number",
        .day: "Day",
        .decision: "Answer",
        .done: "Done",
        .due: "By",
        .enrolled: "Since",
        .evaluateOn: "Look again",
        .format: "Format",
        .from: "From",
        .gender: "Gender",
        .goal: "Goal",
        .hiddenFrom: "Kept from",
        .home: "Home",
        .id: "Code",
        .instrument: "Questionnaire",
        .language: "Language of the questions",
        .lines: "Lines",
        .maker: "Started by",
        .name: "Name",
        .nationalNumber: "National number",
        .nature: "Is",
        .need: "Need",
        .needs: "For",
        .number: "Number",
        .persons: "About",
        .phase: "Phase",
        .purpose: "For what",
        .question: "Question",
        .questions: "Questions",
        .reason: "Why",
        .receiver: "Who sees it",
        .referredBy: "Came from",
        .responsible: "Who does it",
        .result: "Result",
        .results: "Results",
        .review: "What the leader found",
        .role: "Role",
        .scale: "Scale",
        .share: "How much",
        .sort: "Kind",
        .source: "Source",
        .start: "From",
        .status: "How it stands",
        .statusOn: "Since",
        .takenBack: "Taken back",
        .until: "Until",
        .value: "Number",
        .version: "Version",
        .voice: "Who told it",
        .weight: "How important",
        .wholeFamily: "Whole family",
        .who: "Who",
        .words: "Words",
        .thing: "Thing",
    ]

    private static let enStatuses: [String: String] = [
        "open": "open",
        "met": "met",
        "takenBack": "taken back",
        "proposed": "proposed",
        "active": "active",
        "reached": "reached",
        "dropped": "put away",
        "gives": "yes",
        "declines": "no",
        "withdraws": "withdrawn",
        "log": "about the log",
        "correction": "a correction",
        "erasure": "erasure",
        "coordinator": "the coordinator",
        "privacyLeader": "who looks after privacy",
    ]
}
