import Domain

extension LogTexts {
    static let en = LogTexts(
        lead: { toFamily in
            toFamily
                ? "Here you see who has opened something about you, and what was changed."
                : "Here you see who has opened something about the family, and what was changed."
        },
        empty: "Nobody has opened anything yet.",
        emptyHint: "Each time someone looks at or changes something, it appears here by itself.",
        yourself: "What you did yourself",
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
            case .guest: "by a one-time link"
            }
        },
        act: { act in
            switch act {
            case .seeToday: "Opened the day’s overview"
            case .seeFamily: "Opened the first page"
            case .seeMembers: "Opened the page about the family"
            case .seeMapping: "Opened the questions"
            case .seeProfile: "Opened the profile"
            case .seePlan: "Opened the plan"
            case .seePlanVersions: "Opened agreed plans"
            case .seeTeam: "Opened “Who sees what”"
            case .seeLog: "Opened “Who has looked”"
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
            case .takeBackRelease: "Stopped sharing"
            case .seeConsents: "Opened what you have said yes to"
            case .previewConsent: "Looked at what an answer would change"
            case .seeSheet: "Opened a signed sheet"
            case .seeRequests: "Opened questions and corrections"
            case .seeReports: "Opened the duty to report"
            case .seeEmergency: "Opened this in acute need"
            case .seeReviews: "Opened what the privacy leader must look at"
            case .copyData: "Took a copy of what is written"
            case .askForConsent: "Asked to share something"
            case .callOffConsent: "Took back a question about sharing"
            case .answerConsent: "Answered a question about sharing"
            case .recordConsent: "Wrote down an answer on paper"
            case .keepFromParent: "Kept something to some, or showed it again"
            case .handOver: "Gave the family a new coordinator"
            case .noteReport: "Noted a report"
            case .writeRequest: "Asked something or asked for a correction"
            case .answerRequest: "Answered a question"
            case .breakGlass: "Opened the file in acute need"
            case .reviewEmergency: "Reviewed whether it was right to open"
            case .eraseFamily: "Erased the file"
            case .letSignIn: "Changed who in the family can sign in"
            case .changePhase: "Moved the family to another phase"
            case .seeByLink: "Opened questions by a link"
            case .sendLink: "Sent a link to questions"
            case .callBackLink: "Called back a link to questions"
            case .answerByLink: "Answered questions by a link"
            case .tellByLink: "Alerted us to an answer that was not kept"
            case .noteFactor: "Wrote what weighs and what carries"
            case .changeRound: "Changed a round of questions"
            case .declineRound: "Said whether somebody wishes to answer in a round"
            case .noteReminder: "Noted that somebody was reminded of a round"
            }
        },
        agreedTogether: "Wrote that the family agreed on the plan",
        page: { act in
            switch act {
            case .seeToday: "the day’s overview"
            case .seeFamily: "the first page"
            case .seeMembers: "the page about the family"
            case .seeMapping: "the questions"
            case .seeProfile: "the profile"
            case .seePlan: "the plan"
            case .seePlanVersions: "agreed plans"
            case .seeTeam: "“Who sees what”"
            case .seeLog: "“Who has looked”"
            case .seeReleasedPart: "the shared part of the plan"
            case .previewRelease: "what a service may see"
            case .seeConsents: "what you have said yes to"
            case .previewConsent: "what an answer would change"
            case .seeSheet: "a signed sheet"
            case .seeRequests: "questions and corrections"
            case .seeReports: "the duty to report"
            case .seeEmergency: "what is shown in acute need"
            case .seeReviews: "what the privacy leader must look at"
            case .copyData: "a copy of what is written"
            default: nil
            }
        },
        looked: { pages, others in
            let numbers = [
                "no", "one", "two", "three", "four", "five", "six",
                "seven", "eight", "nine", "ten",
            ]
            let many = others < numbers.count ? numbers[others] : String(others)
            let rest = others == 0 ? [] : ["\(many) other pages"]
            return "Looked at " + SpokenList.join(pages + rest, with: "and") + "."
        },
        someAct: "Did something else",
        times: { clause, count in
            switch count {
            case 1: "\(clause)."
            case 2: "\(clause) twice."
            default: "\(clause) \(count) times."
            }
        },
        refused: { count in
            count == 1
                ? "Someone without access tried to open this. They saw nothing."
                : "Someone without access tried to open this \(count) times. They saw nothing."
        },
        older: "Older lines",
        about: "About this log",
        aboutWords: [
            "The log writes itself. Each time someone looks or changes, a new line comes.",
            "Each line is tied to the one before. If someone removes or changes a line, it shows.",
            "The log says who, what and when. It does not repeat what is in the plan.",
        ])
}
