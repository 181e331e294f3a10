import Domain

extension LogTexts {
    static let en = LogTexts(
        lead: { toFamily in
            toFamily
                ? "Here you see who has opened something about you, and what was changed."
                : "Here you see who has opened something about the family, and what was changed."
        },
        empty: "Nobody has opened anything yet.",
        emptyHint: "Each time someone looks at or changes something, it comes here by itself.",
        changed: "Changed",
        looked: "Looked",
        you: "You",
        somebody: "Somebody who is no longer here",
        person: { "\($0), \($1)" },
        role: { role in
            switch role {
            case .coordinator: "family coordinator"
            case .parent: "parent"
            case .youngPerson: "young person in the family"
            case .child: "child in the family"
            case .partner: "works in a service"
            case .volunteer: "volunteer"
            case .leader: "leader"
            case .researcher: "researcher"
            case .administrator: "administrator"
            }
        },
        act: { act in
            switch act {
            case .seeToday: "Opened the day’s overview"
            case .seeFamily: "Opened the first page"
            case .seeMembers: "Opened the page about who the family is"
            case .seeMapping: "Opened the questions"
            case .seeProfile: "Opened the profile"
            case .seePlan: "Opened the plan"
            case .seePlanVersions: "Opened agreed plans"
            case .seeTeam: "Opened the page about who sees what"
            case .seeLog: "Opened this log"
            case .seeReleasedPart: "Opened the shared part of the plan"
            case .previewRelease: "Opened what a service may see"
            case .enrolFamily: "Welcomed the family"
            case .changeMembers: "Changed something about who the family is"
            case .startMapping: "Started a round of questions"
            case .answerQuestions: "Answered questions"
            case .handleAlert: "Followed up an answer"
            case .sayWhatMatters: "Wrote something that matters"
            case .writeNeed: "Wrote something the family needs"
            case .proposeGoal: "Suggested a goal"
            case .writeGoal: "Wrote or changed a goal"
            case .writeAction: "Wrote or changed help in the plan"
            case .reportAction: "Said how the help is going"
            case .evaluateGoal: "Wrote how a goal went"
            case .agreeOnPlan: "Said yes to the plan"
            case .releasePart: "Changed the sharing of the plan"
            case .takeBackRelease: "Took back what was shared"
            }
        },
        someAct: "Did something else",
        times: { clause, count in count == 1 ? "\(clause)." : "\(clause) \(count) times." },
        refused: { count in
            count == 1
                ? "Someone without access tried to open this. They saw nothing."
                : "Someone without access tried to open this \(count) times. They saw nothing."
        },
        newest: { "The \($0) newest lines stand here. The older ones are kept." },
        about: "About this log",
        aboutWords: [
            "The log writes itself. Each time someone looks or changes, a new line comes.",
            "Each line is tied to the one before. If someone removes or changes a line, it shows.",
            "The log says who, what and when. It does not repeat what stands in the plan.",
        ])
}
