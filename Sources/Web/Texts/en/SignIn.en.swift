import Domain

extension SignInTexts {
    static let en = SignInTexts(
        title: "Who would you like to be?",
        lead: "This is a trial with invented people. Choose one, and see Veven as they see it.",
        enter: "Sign in",
        role: { role in
            switch role {
            case .coordinator: "Family coordinator"
            case .parent: "Parents"
            case .youngPerson: "Young people"
            case .child: "Children"
            case .partner: "In a service"
            case .volunteer: "Volunteer"
            case .leader: "Leader"
            case .researcher: "Researcher"
            case .administrator: "Administrator"
            case .guest: "By link"
            }
        },
        about: { role in
            switch role {
            case .coordinator: "Follows families and writes the plan together with them."
            case .parent: "Reads the plan, says what matters, and sees who has looked."
            case .youngPerson: "Sees their part of the plan and says how things are."
            case .child: "Says how things are, with pictures."
            case .partner: "Sees the part the family has shared, and nothing else."
            case .volunteer: "Sees what the family has shared with them alone."
            case .leader: "Sees numbers for all families, never one family."
            case .researcher: "Sees numbers without names."
            case .administrator: "Keeps services and roles in order, and sees no family."
            case .guest: "Answers questions by a one-time link, and sees nothing."
            }
        },
        enterTitle: "Sign in",
        enterLead: "Veven keeps your plan safe. Show who you are, and we let you in.",
        enterWith: { "Sign in with \($0)" },
        people: { people in
            switch people {
            case .citizens: "For families and volunteers"
            case .employees: "For you at work"
            }
        },
        aboutPeople: { people in
            switch people {
            case .citizens: "You have a plan here, or you help a family in your spare time."
            case .employees: "You work for the municipality or in a service."
            }
        },
        chooseTitle: "Who are you here today?",
        chooseLead: "You have more than one role in Veven. Choose the one you need now.",
        tryAgain: "To the sign-in page",
        awayTitle: { "We cannot reach \($0) right now" },
        awayMore:
            "You are not signed in. All that was saved is safe. Wait some minutes and try again.",
        stoppedTitle: "You were not signed in",
        stoppedMore: "The sign-in was stopped on its way. Nothing is lost. You can try again.",
        levelTitle: "You need a safer way to sign in",
        levelMore:
            "What stands here is private. Try again and choose BankID or another way at the "
            + "highest level. Nothing is lost.",
        unfinishedTitle: "The sign-in was not finished",
        unfinishedMore:
            "It may have taken too long, or the page was opened again. Nothing is lost. "
            + "Start anew.",
        refusedMore: {
            "The answer from \($0) was not as we expect it. So we let nobody in. Nothing is lost. "
                + "Try again. If it happens more than once, tell the municipality."
        },
        strangerTitle: "We do not know you here yet",
        strangerMore: { people in
            switch people {
            case .citizens:
                "You have shown who you are, but nobody has given you access. Nothing is wrong. "
                    + "Ask your family coordinator."
            case .employees:
                "You have shown who you are, but nobody has given you access. Nothing is wrong. "
                    + "Ask whoever manages access in your municipality."
            }
        },
        farewellTitle: "You are signed out",
        farewellMore: { "We send you on, so that you are signed out of \($0) too." })
}
