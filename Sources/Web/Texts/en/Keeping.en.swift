extension KeepingTexts {
    static let en = KeepingTexts(
        youWrote: "This is what you wrote",
        copyIt: "It is not saved. Copy it if you want to keep it.",
        signedOutTitle: "You are signed out",
        signedOutLead:
            "The answer is not saved yet. Sign in in a new window, come back here and send it.",
        signIn: "Sign in in a new window",
        sendNow: "Send the answer",
        signInFirst: "Not saved yet, because you are signed out. What you wrote is still here.",
        slow: "The line is slow. We save the answer first.",
        notTaken: "One answer is not saved as it stands. Use the button below to see why.",
        needsAnswer: "needs an answer",
        ourTranslation:
            "We translated the questions ourselves. The translation has not been tried out.",
        neededOpen: "These need an answer. “I don’t want to answer” is an answer too.",
        room: { "There is room for \($0) characters." },
        otherOrChosen:
            "You wrote something other than what you chose. Choose “Something else”, or remove "
            + "what you wrote.",
        giveBack: "Give the tablet back to the family coordinator.",
        forCoordinator: "For the family coordinator")
}
