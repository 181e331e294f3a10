extension SafetyTexts {
    static let en = SafetyTexts(
        thankYou: "Thank you for saying it",
        thankYouForChild: "Thank you for telling us",
        forCoordinator: { "Talk with \($0) today" },
        youAreNotAlone:
            "What you answered matters. Many people feel like this at some time, and there is help.",
        coordinatorIsTold:
            "Your family coordinator has been told, and sees the answer on next opening Veven.",
        selfSteps: [
            "Nobody watches here all the time. If you want to talk with somebody now, call.",
            "Do tell somebody you trust as well.",
        ],
        stayWithChild: "What the child answered matters. Stay with the child now.",
        childSteps: [
            "Ask calmly how it is, and listen to the answer. Asking does no harm.",
            "Nobody watches here all the time. If it is urgent, call.",
        ],
        actToday:
            "The answer says something about self-harm. It does not tell how great the danger is.",
        coordinatorSteps: [
            "Get in touch yourself today. Ask directly about thoughts of suicide, and listen.",
            "If there is danger now, stay and call 113. If in doubt, call the doctor on 116 117.",
            "Follow the routine where you work, and agree who follows up from here.",
            "Write afterwards what you did.",
        ],
        whoToCall: "Whom you can call now",
        freeToCall: "You do not need to know what to say.",
        name: { kind in
            switch kind {
            case .emergency: "Medical emergency"
            case .doctor: "Out-of-hours doctor (legevakt)"
            case .talk: "Mental Helse helpline"
            case .children: "Helpline for children and young people (Alarmtelefonen)"
            }
        },
        about: { kind in
            switch kind {
            case .emergency: "When a life is in danger."
            case .doctor: "When you need help today and cannot wait until the doctor opens."
            case .talk: "When you want to talk with somebody."
            case .children: "For children and young people, and adults who worry about a child."
            }
        },
        call: { "Call \($0)" },
        writeWhatYouDid: "Write what you did")
}
