extension AnsweringFaultTexts {
    static let en = AnsweringFaultTexts(
        badRequest: "We did not understand what the phone sent",
        badRequestMore: "What you sent now is not saved. Answers you saved before are not lost.",
        crossSite: "This did not come from Veven",
        crossSiteMore: "Another site tried to send something. Nothing is changed.",
        tooBig: "This is too much at once",
        tooBigMore: "What you sent now is not saved. Go back and write less.",
        stale: "The questions have changed meanwhile",
        staleMore:
            "What you sent now is not saved. Open the questions again. Answers you saved "
            + "before are not lost.",
        ours: "Something went wrong on our side",
        away: "Veven cannot open this right now",
        tryLater: "Answers you have saved are safe. Try again in a moment.",
        notKept:
            "What you sent now is not saved. Go back and send it again in a moment. Answers "
            + "you saved before are safe.",
        notKnown: "We do not know whether this was saved",
        notKnownMore:
            "The connection broke just then. Open the questions and see whether it is "
            + "answered. Answers you saved before are safe.",
        number: { "The number of the fault is \($0)." },
        backToQuestions: "Back to the questions")
}
