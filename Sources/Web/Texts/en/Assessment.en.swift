import Domain
import Instruments

extension AssessmentTexts {
    static let en = AssessmentTexts(
        safety: .en,
        waves: .en, rounds: .en,
        results: .en,
        mapping: "Mapping",
        mappingLead: "Who answers what. You can answer together, or each on their own phone.",
        questionsToYou: "Questions for you",
        questionsLead: "Questions about how you all are. You choose what you want to answer.",
        noRounds: "Here you ask everyone in the family how they are.",
        noRoundsHint: "Start a round, and the questions appear for everyone who takes part.",
        noQuestionsYet: "There are no questions for you yet.",
        start: "Start a round",
        startAnother: "Start a new round",
        startAnotherLead: "The earlier answers stay, so that you can see what has changed.",
        round: { "The round from \($0)" },
        earlierRounds: "Earlier rounds",
        answeredCount: { $0 == 1 ? "One form answered" : "\($0) forms answered" },
        toYou: "Your questions",
        about: { "\($0), \($1)" },
        tooYoung: "No questions for this age. See how the child is, and write it in the plan.",
        takes: { $0 == 1 ? "It takes about one minute." : "It takes about \($0) minutes." },
        answer: "Answer",
        seeOrChange: "See or change",
        goOn: "Go on",
        allAnswered: "You have answered everything. Thank you.",
        notAsked: "Not answered yet",
        youAnswered: "What you have answered",
        isAnswered: "What is answered",
        answeredOn: { "Answered \($0)" },
        openLeft: { $0 == 1 ? "One question left" : "\($0) questions left" },
        thankYou: "Thank you. Your answers are saved.",
        alerts: "Answers that need you",
        reason: { reason in
            switch reason {
            case .selfHarm: "Has answered that thoughts of self-harm have been there"
            }
        },
        whatToDo: "See what you can do",
        cameTooLate: "The answer came after the link had ended. It was not saved.",
        whatWasDone: "What did you do?",
        whatWasDoneHint: "Whom you talked with, what you agreed on, and who follows up.",
        handleAlert: "Save what you did",
        handled: "Answers that were followed up",
        nowHandled: { "What you did is saved. The answer from \($0) now stands as followed up." },
        questionAnswered: { "Question \($0): “\($1)”, \($2)" },
        seeAnswers: "See the answers",
        aboutYou: "The questions are about you.",
        aboutChild: { "The questions are about \($0). Answer together if you can." },
        together: { "Answer together with \($0), and write it the way \($0) says it." },
        mayLeaveOpen: "You may skip questions, and change the answers later.",
        seenByYou: "Only you and the family coordinator see the answers.",
        seenByParents: "Those who are parents and the family coordinator see the answers.",
        seenBySelf: { "Only \($0) and the family coordinator see the answers." },
        seenByParentsOf: { "The parents of \($0) and the family coordinator see the answers." },
        seenTogether: {
            "Only \($0) and the family coordinator see the answers. You who help see them now."
        },
        weTell: {
            "One of the questions is about self-harm. If you answer anything but “\($0)”, your "
                + "family coordinator is told."
        },
        decline: "Would rather not say",
        leftOpen: "Not answered",
        sayMore: { "In your own words: \($0)" },
        profile: "Profile",
        profileLead: "What each one says. Some parts of life give strength, and some ask a lot.",
        howWeAre: "How we are",
        howWeAreLead: "These are the answers you may see. Nothing is right or wrong.",
        noAnswers: "No answers yet.",
        noAnswersHint: "When somebody has answered questions, it stands here as a picture.",
        noAreasYet: "Nobody has answered about their life in the newest round yet.",
        picture: "How you are now",
        answersFrom: { "Answers from \($0)." },
        drawStrength: { who, areas in
            let these = SpokenList.areas(areas, with: "and")
            return who.map { "\($0) draws strength from: \(these)." }
                ?? "Some draw strength from: \(these)."
        },
        findHard: { who, areas in
            let these = SpokenList.areas(areas, with: "and")
            return who.map { "\($0) finds this hard: \(these)." }
                ?? "Some find this hard: \(these)."
        },
        areas: "Part of life",
        strain: "asks a lot now",
        resource: "gives strength",
        lastRound: "last time",
        rating: { ["very hard", "hard", "in between", "good", "very good"].at($0) },
        ownWords: "In people’s own words",
        ownWordsLead: "What asks a lot may become something you take into the plan.",
        otherAreas: "The rest of life",
        makeNeed: "Take it into the plan",
        scores: "Questionnaires",
        moreAnswers: "More answers",
        scoresLead: "The numbers say how the answers were on that day. They are no diagnosis.",
        decimal: ".",
        scored: { value, low, high in
            low == "0" ? "\(value) of \(high)" : "\(value) on a scale from \(low) to \(high)"
        },
        tooFew: { "Too few answers to count: \($0) answers, \($1) are needed." },
        wasBefore: {
            "Last time it was \($0). We do not know how large a difference matters."
        },
        higherMeans: { direction in
            switch direction {
            case .better: "A higher number means that it is better."
            case .worse: "A higher number means that it is harder."
            }
        },
        when: "When",
        value: "Answer",
        withinBand: "People seldom notice differences within this",
        whereFrom: "Where the number comes from",
        notADiagnosis: "A questionnaire makes no diagnosis. It is a place to start talking.",
        questionnaire: "Questionnaire",
        edition: { version, rule in
            let edition = version.isEmpty ? "" : "edition \(version), "
            return edition + "counting rule \(rule)"
        },
        madeBy: "Made by",
        wording: "Wording",
        origin: { origin in
            switch origin {
            case .original: "as published"
            case .officialTranslation: "official translation"
            case .establishedWording: "wording in common use, not compared with the published form"
            case .ownTranslation: "own translation, not validated"
            case .broughtAlong: "brought along by the municipality"
            case .ownWords: "own questions, not validated"
            }
        },
        counting: "How it is counted",
        bands: "The words come from",
        smallestChange: "Smallest change people notice",
        leftOut: "Questions without an answer",
        filledIn: { "\($0) count as the mean of the others" },
        meanIs: { "the mean is \($0)" },
        shareAbove: { percent, sex, isNorway, from in
            let who = ["men": "men", "women": "women"][sex ?? ""] ?? "people"
            return "\(percent)% of \(who)\(isNorway ? " in Norway" : "") had \(from) or more"
        },
        shareIs: { "\($0) per cent have from \($1) to \($2)" })
}
