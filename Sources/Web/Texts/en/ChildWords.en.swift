/// As one speaks with a child of seven.
extension ChildWords {
    static let en = ChildWords(
        lead:
            "Here are some questions about how you are. No answer is wrong. You decide what "
            + "you want to answer.",
        mayStop: "You can take a break when you like.",
        whoSees: "The person who asked you sees what you answer. Your parents may see it too.",
        neverShown: "This page never shows what you answered before.",
        openUntil: { "You can answer until the end of \($0)." },
        aboutYou: "The questions are about you.",
        start: "Start",
        declineHint: "That is all right.",
        sayMore: { "\($0): Do you want to say more?" },
        pause: "Take a break",
        pausedTitle: "You are taking a break",
        pausedLead:
            "We keep what you have answered. You can go on later, the same way you came here.",
        reviewTitle: "Are you done?",
        leftOpen: {
            $0 == 1
                ? "You skipped one question. That is all right."
                : "You skipped \($0) questions. That is all right."
        },
        sendHint: "Then the person who asked you knows that you are done.",
        sendEndsLink: "After that you cannot open the questions again.",
        thanksTitle: "Thank you for answering",
        thanksLead: "What you say matters. If something is hard, tell a grown-up you trust.")
}
