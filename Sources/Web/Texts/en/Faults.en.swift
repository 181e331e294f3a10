extension FaultTexts {
    static let en = FaultTexts(
        title: "Something needs correcting before it can be saved. What you wrote is still here.",
        goHome: "Go to the front page",
        tryAgain: "Try again",
        blank: "Write something here.",
        tooLong: { "This is too long. You can write up to \($0) characters." },
        noDay: "Choose a date.",
        noSuchDay: "There is no such date. Write year, month and day.",
        inTheFuture: "The date cannot be in the future.",
        beforeBirth: "The date is before the person was born.",
        tooLongAgo: "The date is too far back.",
        endsBeforeStart: "The end date is before the start date.",
        noChoice: "Choose one of the answers.",
        noNumber: "The number is not right. A national identity number has eleven digits.",
        sameMember: "Choose two different people.",
        notActive: "The goal is not in the plan yet. Take it into the plan first.",
        alreadySo: "That is done already.",
        beforeStart: "It cannot be finished before it has begun.",
        nothingToAgreeOn: "The plan has no goals yet. Write one goal first.",
        nobodyAgrees: "Choose at least one person who says yes.",
        notHere: "This page is not here",
        notHereMore: "The address may be wrong, or the page is not for you. Nothing is lost.",
        stale: "Somebody else changed this at the same time",
        staleMore: "What they wrote is saved. Go back, reload the page and try again.",
        crossSite: "This did not come from Veven",
        crossSiteMore: "Another website tried to change something. We did nothing.",
        tooBig: "This is too much at once",
        tooBigMore: "Nothing is saved. Go back and divide it up.",
        tooMany: "Wait a little before you try again",
        tooManyMore: {
            "There were many tries from here. Nothing is lost. Try again in "
                + ($0 == 1 ? "one minute." : "\($0) minutes.")
        },
        badRequest: "We did not understand what the browser sent",
        badRequestMore: "Nothing is saved. Go back and try again.",
        ours: "Something went wrong on our side",
        oursMore: {
            "What you saved before is safe. Try again in a little while. "
                + "The fault’s number is \($0)."
        },
        away: "Veven cannot open this just now",
        awayLook: {
            "What you have saved is safe. Try again in a little while. "
                + "The fault’s number is \($0)."
        },
        awayChange: {
            "What you wrote now is not saved. Go back and save again in a little while. "
                + "What you saved before is safe. The fault’s number is \($0)."
        },
        notKnown: "We do not know whether this was saved",
        notKnownMore: {
            "The connection broke just then. Look whether it is there before you save again. "
                + "What you saved before is safe. The fault’s number is \($0)."
        })
}
