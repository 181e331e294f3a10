import Domain

extension FamiliesTexts {
    static let en = FamiliesTexts(
        enrol: "Welcome a family",
        enrolLead: "It takes about five minutes. You add the rest of the family afterwards.",
        enrolButton: "Welcome the family",
        name: "What does the family want to be called here?",
        nameHint: "For example “The family in Solbakken”. The family may change it at any time.",
        referral: "Where does the family come from?",
        referralOf: { source in
            switch source {
            case .labourAndWelfare: "NAV (labour and welfare)"
            case .healthService: "The health service"
            case .childWelfare: "Child welfare"
            case .school: "School"
            case .kindergarten: "Kindergarten"
            case .healthClinic: "The health clinic"
            case .familyItself: "The family asked by itself"
            }
        },
        reason: "Why does the family want to take part?",
        reasonHint: "Write it the way the family says it.",
        enrolledFrom: "From which day?",
        firstAdult: "The first adult",
        firstAdultLead: "A family needs one adult to begin with.",
        choose: "Choose",
        phase: { phase in
            switch phase {
            case .recruitment: "Being asked"
            case .baseline: "Getting to know each other"
            case .planning: "Making a plan"
            case .followUp: "Being followed up"
            case .tapering: "Winding down"
            case .closed: "Ended"
            }
        },
        members: "The family",
        membersSection: "Who is in it",
        personName: "Name",
        personNameHint: "The first name is enough.",
        born: "Born",
        gender: "Gender",
        genderOf: { gender in
            switch gender {
            case .woman: "Woman or girl"
            case .man: "Man or boy"
            case .other: "Other"
            case .unsaid: "Would rather not say"
            }
        },
        number: "National identity number",
        numberHint: "Eleven digits. Needed for signing in, or if a service asks for it.",
        addMember: "Add somebody to the family",
        correct: "Change",
        correctLead: "Correct what is wrong. The log shows that it was changed.",
        livesIn: { homes in
            SpokenList.places(homes, after: ["at", "in", "with"], with: "and")
                .map { "Lives \($0)" } ?? "Home: \(SpokenList.join(homes, with: "and"))"
        },
        relations: "Who belongs together",
        relationsEmpty: "Here you see who is a parent, sibling or grandparent of whom.",
        relate: "Say who belongs together",
        relative: "Who?",
        nature: "What are they to each other?",
        natureOf: { nature in
            switch nature {
            case .parentWithResponsibility: "a parent with parental responsibility for"
            case .parentWithoutResponsibility: "a parent without parental responsibility for"
            case .stepParent: "a step-parent of"
            case .fosterParent: "a foster parent of"
            case .partner: "together with"
            case .formerPartner: "formerly together with"
            case .sibling: "a sibling of"
            case .grandparent: "a grandparent of"
            }
        },
        relativeOf: "To whom?",
        all: { SpokenList.join($0, with: "and") },
        relation: { nature, gender, first, second in
            let parent = gender.english("mother", "father", "parent")
            return switch nature {
            case .parentWithResponsibility: "\(first) is the \(parent) of \(second)"
            case .parentWithoutResponsibility:
                "\(first) is the \(parent) of \(second), without parental responsibility"
            case .stepParent: "\(first) is the step\(parent) of \(second)"
            case .fosterParent: "\(first) is the foster \(parent) of \(second)"
            case .partner: "\(first) and \(second) are together"
            case .formerPartner: "\(first) and \(second) used to be together"
            case .sibling: "\(first) and \(second) are siblings"
            case .grandparent: "\(first) is the grand\(parent) of \(second)"
            }
        },
        homes: "Who lives where",
        homesLead: "A child may have two homes. No address is written here.",
        homesEmpty: "No homes are written down yet.",
        nobodyHere: "Nobody lives here now.",
        livedBefore: "Lived here before",
        livesHere: { "\($0), from \($1)" },
        livedHere: { "from \($0) to \($1)" },
        moveIn: "Write who lives where",
        resident: "Who lives there?",
        whichHome: "Which home?",
        newHome: "A new home",
        homeName: "What is the home called?",
        homeNameHint: "Only for a new home. For example “At Mum's”.",
        moved: "From which day?",
        share: "How much of the time?",
        shareOf: { share in
            switch share {
            case .always: "all the time"
            case .half: "half of the time"
            case .weekends: "at weekends"
            }
        },
        movesOut: { "Write that \($0) moves out" },
        lastDay: "Last day here",
        staleHome: "See how it stands now. The day you wrote is still in the form.",
        matters: "What matters to the family",
        noMatters: "The family has not written what matters yet. Ask, and write it in their words.",
        openPlan: "Open the plan",
        changes: "Since you last looked",
        noChanges: "Nobody else has changed anything.",
        profile: "How they are",
        noProfile: "Nobody has answered questions yet.",
        openProfile: "See the whole profile",
        openMapping: "Go to the mapping",
        team: "Who helps",
        noTeam: "Nobody else has joined yet.",
        openTeam: "See the team",
        seesUntil: { "Sees a part of the plan until \($0)" },
        next: "What happens next",
        nothingNext: "Nothing has a day yet. Set a day for the next thing that is to happen.",
        notYet: "Not done yet",
        helps: { "\($0) – \($1)" },
        lookTogether: { "Look at the goal together – \($0)" },
        openQuestions: { $0 == 1 ? "One form is not answered" : "\($0) forms are not answered" },
        happensNow: "Happening now",
        nothingNow: "Nothing is agreed just now. You can look at the plan whenever you like.",
        youTookThis: "You have taken this on:",
        agreedFor: { "Planned for \($0)." },
        seeMore: "See more",
        questionsWait: "There are questions for you:",
        answerNow: "Answer the questions",
        ourPlan: "Our plan",
        goals: {
            switch $0 {
            case 0: "No goals yet"
            case 1: "One goal"
            default: "\($0) goals"
            }
        },
        yourQuestions: "Questions for you",
        noQuestions: "No questions now",
        questions: { count, minutes in
            "\(count == 1 ? "one form" : "\(count) forms"), about \(minutes) minutes"
        },
        howWeAre: "How we are",
        whoSees: "Who sees what",
        whoLooked: "Who has looked",
        mattersToUs: "What matters to us",
        whoIsIn: "Who is in the family, and where you live")
}

extension Gender {
    /// The word for a woman, a man, or neither said, in English.
    func english(_ woman: String, _ man: String, _ either: String) -> String {
        switch self {
        case .woman: woman
        case .man: man
        case .other, .unsaid: either
        }
    }
}
