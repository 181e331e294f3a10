import Domain

extension WaveTexts {
    static let en = WaveTexts(
        battery: "Which questions?",
        window: { "\($0) days to answer" },
        lastDayLabel: "Last day for answering",
        lastDayHint: "If you choose other questions, the day follows, unless you change it.",
        inThePast: "Choose today or a day to come.",
        nothingToAsk: "None of the questionnaires can be asked yet.",
        nothingAsked: "No questions in this round.",
        countAnswered: { "\($0) answered" },
        hasLink: { voice, day in
            switch voice {
            case .own: "Has a link until \(day)."
            case .parent: "A parent has a link until \(day)."
            case .teacher: "The school has a link until \(day)."
            }
        },
        answered: { "\($0) of \($1) forms are answered." },
        allAnswered: { $0 == 1 ? "The form is answered." : "All \($0) forms are answered." },
        waitsFor: { "We wait for " + SpokenList.join($0, with: "and") + "." },
        whose: { voice, name in
            switch voice {
            case .own: name
            case .parent: "a parent of \(name)"
            case .teacher: "the school of \(name)"
            }
        },
        answers: { voice in
            switch voice {
            case .own: "In their own voice."
            case .parent: "A parent answers."
            case .teacher: "The school answers."
            }
        },
        tells: { "\($0) answers." },
        tellsTogether: { "\($0) tells about \($1), and you write it the way \($0) says it." },
        lastDay: { $1 ? "The last day was \($0)." : "The last day is \($0)." },
        toFamily: { "It is good if you answer by \($0)." },
        together: "Answer together",
        todayWaits: { whom, day, isOver in
            "Not everybody has answered yet: " + SpokenList.join(whom, with: "and")
                + (isOver ? ". The last day was \(day)." : ". The last day is \(day).")
        },
        openRound: "See the round",
        todayNext: { "It is time for a new round of questions (\($0))." },
        openNext: "Start the round",
        sendLink: { voice in
            switch voice {
            case .own: "Send a link"
            case .parent: "Send a link to a parent"
            case .teacher: "Send a link to the school"
            }
        },
        sendAnother: "Send a link to one more teacher",
        linkTitle: "Make a one-time link",
        linkLead: { voice, name in
            switch voice {
            case .own: "\(name) answers on a phone, without an account."
            case .parent: "A parent answers about \(name) on a phone, without an account."
            case .teacher: "Somebody who knows \(name) at school answers without an account."
            }
        },
        who: "Who answers?",
        place: "Where does the child go?",
        until: "The link opens until",
        untilHint: { "At most \($0) days from now." },
        schoolLearns: {
            "The school learns that you work with \($0), and what you ask about. It sees no other "
                + "answers. Tell them yourself whom it is about – the page names nobody."
        },
        noPlace: {
            "The family has not said yes to a school or kindergarten knowing anything about \($0). "
                + "Ask them first."
        },
        askConsent: "Ask for consent",
        noParent:
            "There is no parent to send it to. "
            + "Either all hold a link already, or nobody is written down as a parent under “Members”.",
        makeLink: "Make the link",
        impossibleDay: { "Choose a day from today and at most \($0) days from now." },
        noAnswerer: "Choose who answers.",
        hasLinkAlready:
            "This parent holds a link that opens. Show it again, or call it back.",
        noConsent:
            "The family has not said yes to this place. Ask for consent first, "
            + "or choose another place.",
        someMayWait:
            "Some questions come only after certain answers. By a link they come at once when all "
            + "is answered in one go. The rest are asked when you meet.",
        leftToAsk: {
            $0 == 1
                ? "Answered. Ask one question together" : "Answered. Ask \($0) questions together"
        },
        ready: "The link is ready",
        opensUntil: { "It opens until \($0), and only until the answers are sent." },
        address: "The address",
        print: "Print",
        cardMark: { "Mark \($0)" },
        copy: "Copy the address",
        copied: "The address is copied",
        square: "A square that a phone reads, and that leads to the questions",
        howToGive: "How to hand it over",
        ways: [
            "Show the square on the screen, and let the phone read it.",
            "Print the page. You get nothing but a small card.",
            "Read the address aloud, or send it yourself. Veven sends no messages.",
        ],
        whatToSay: "What you can say",
        sayings: { voice in
            switch voice {
            case .own:
                [
                    "The questions are about how you are.",
                    "You may skip questions, and take a break.",
                    "When the answers are sent, the link opens nothing any more.",
                ]
            case .parent:
                [
                    "The questions are about your child, the way you see it.",
                    "You may skip questions, and take a break.",
                    "When the answers are sent, the link opens nothing any more.",
                ]
            case .teacher:
                [
                    "The family has said yes to your being asked.",
                    "Answer from what you have seen at school yourself.",
                    "The page names nobody. Do not write names in the answers.",
                ]
            }
        },
        cardLanguage: "Language of the card",
        callBack: "Call the link back",
        callBackHint:
            "When you press “Call the link back”, it opens nothing any more. "
            + "Answers that were given stay.",
        links: "Links that open",
        overLinks: "Links that open nothing any more",
        linkFor: { who, about in about.map { "\(who), about \($0)" } ?? who },
        showAgain: "Show again",
        ended: { why, day in
            switch why {
            case .used: "The answers were sent \(day)."
            case .calledBack: "Called back \(day)."
            }
        },
        late: { "The last day was \($0)." },
        overWithRound: "A new round has begun.",
        allAnsweredUnsent: "Everything is answered, but not sent.",
        isCalledBack: "The link is called back. It opens nothing any more.",
        someoneByLink: "Somebody with a one-time link",
        byLink: { "\($0), with a one-time link" })
}
