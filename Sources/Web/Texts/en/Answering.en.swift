import Domain
import Instruments

extension AnsweringTexts {
    static let en = AnsweringTexts(
        language: .en,
        checkedByNativeReader: false,
        safety: .en,
        days: .en,
        skipToContent: "Skip to the content",
        languageLabel: "Language",
        notCheckedNotice: "Nobody who grew up with this language has read the text yet.",
        notInThisLanguage: {
            "The questions are not in English yet. Here they are in another language: \($0)."
        },
        title: "Questions to you",
        lead: "Here are some questions. No answer is wrong, and you choose what to answer.",
        takes: { $0 == 1 ? "It takes about one minute." : "It takes about \($0) minutes." },
        howManyQuestions: { $0 == 1 ? "There is one question." : "There are \($0) questions." },
        mayStop: "You can stop when you like and go on later, on another phone too.",
        whoSees: { sight in
            switch sight {
            case .you: "Only you and the family coordinator can see the answers."
            case .yourParents: "Your parents and the family coordinator can see the answers."
            case .itsParents:
                "The family coordinator and the child's parents can see the answers."
            case .whomItIsAbout:
                "The family coordinator and the one you answer about can see the answers."
            }
        },
        neverShown: "The link never shows what you answered before.",
        openUntil: { "The link works until the end of \($0)." },
        aboutYou: "The questions are about you.",
        aboutChild:
            "The questions are about a child. Whoever sent the link can tell you which child.",
        weTell: {
            "One of the questions is about self-harm. If you answer anything but “\($0)”, your "
                + "family coordinator is told."
        },
        start: "Begin",
        goOn: "Go on",
        questionOf: { "Question \($0) of \($1)" },
        progress: { "\($0) percent done" },
        next: "Next",
        back: "Back",
        skip: "Skip, answer later",
        decline: "I don’t want to answer",
        declineHint: "That is an answer too. We do not ask it again this time.",
        declined: "You did not want to answer this.",
        save: "Save",
        saved: "Saved.",
        answeredAlready: "You have answered this. Choose again to change your answer.",
        wordsKept: "What you wrote here is saved. Write again to change it.",
        wholePage: "All questions on one page",
        wholePart: "All of this part on one page",
        oneByOne: "One question at a time",
        pause: "Stop now, go on later",
        pausedTitle: "Your answers are saved",
        pausedLead: "Nothing is lost. To go on, open the same link or sign in again.",
        yes: "Yes",
        no: "No",
        otherAnswer: "Something else",
        whatOther: "Write what",
        chooseSeveral: "You can choose several answers.",
        writeNumber: "Write a number.",
        writeDate: "Write day, month and year.",
        day: "Day",
        month: "Month",
        year: "Year",
        writeWords: "Write in your own words.",
        sayMore: { "In your own words: \($0)" },
        addAnother: "Add an answer",
        optional: "optional",
        faultsTitle: "Look at this before you go on. What you wrote is not lost.",
        tooLong: { "This is too long. You can write up to \($0) characters. Nothing is lost." },
        notANumber: "This is not a number. Write digits only, for example 3.",
        notADate: "This date does not exist. Write day, month and year in numbers.",
        chooseAnAnswer: "Choose an answer, or choose “I don’t want to answer”.",
        outside: { "Write a number from \($0) to \($1)." },
        changedElsewhere:
            "Meanwhile an answer came from another phone or computer. Here are both. Choose the "
            + "one to keep.",
        changedElsewhereUnseen:
            "Meanwhile an answer came from another phone or computer. It is not shown here. Choose "
            + "the one to keep.",
        theirs: "The answer that is saved",
        yours: "The answer you gave now",
        keepTheirs: "Keep the saved answer",
        useMine: "Use my answer",
        notSavedYet: "Not saved yet. We are trying again. Leave the page open.",
        savedNow: "Now it is saved.",
        reviewTitle: "Before you finish",
        leftOpen: {
            $0 == 1
                ? "One question has no answer. That is fine."
                : "\($0) questions have no answer. That is fine."
        },
        allAnswered: "You have answered everything.",
        answerOpen: "Answer them now",
        send: "I am done",
        sendHint: "Whoever asked you is told that you are done.",
        sendEndsLink: "After that, this link opens nothing.",
        roundIsOver: "These questions are over",
        roundIsOverLead:
            "What you answered now was not saved. What you answered before is not lost.",
        seeNewQuestions: "See your questions",
        thanksTitle: "Thank you for your answers",
        thanksLead: "Everything is saved. There is nothing more you need to do.",
        moreWaits: "Everything is saved. There are some more questions.",
        canClose: "You can close the page now.",
        endedTitle: "This link opens nothing now",
        endedLead:
            "It may be used, too old or not written in full. Answers that are saved are not lost. "
            + "Whoever sent the link can send a new one.",
        notKept: "The answer you sent just now was not saved.",
        notKeptButTold:
            "Your answer was not saved. Your family coordinator has been told that you answered.",
        waitTitle: "Wait a little before you try again",
        waitLead: {
            "There were many tries from here. Answers that are saved are not lost. "
                + "Try again in "
                + ($0 == 1 ? "one minute." : "\($0) minutes.")
        })
}
