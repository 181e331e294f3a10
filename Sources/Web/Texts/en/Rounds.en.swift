import Domain

extension RoundTexts {
    static let en = RoundTexts(
        number: { round, year, isYear in "\(isYear ? "Year" : "Round") \(round) (\(year))" },
        timing: { timing in
            switch timing {
            case .onTime: nil
            case .early(let days): "Started \(count(days)) before its time."
            case .late(let days): "Started \(count(days)) after its time."
            }
        },
        daysLeft: { $0 == 0 ? "The last day is today" : "\(count($0)) left" },
        daysLate: { "\(count($0)) after the last day" },
        change: "Change the round",
        changeLead: "Answers that were given stay.",
        moveTitle: "Move the last day",
        newDay: "New last day",
        why: "Why",
        optional: "optional",
        move: "Move the day",
        isMoved: { "The last day is now \($0)." },
        moves: "Moved before",
        moved: { "From \($0) to \($1)" },
        byOn: { "\($0), \($1)" },
        tooFarAhead: { "Choose a day no later than \($0)." },
        movedElsewhere: "Somebody moved the day while you looked. This is the day that holds now.",
        endTitle: "End the round",
        endLead:
            "Nobody is asked any more in this round, and its links stop working. "
            + "You can open it again.",
        end: "End the round now",
        isEnded: "The round is over. The answers are kept.",
        endedOn: { "The round was ended \($0)." },
        openAgain: "Open the round again",
        isOpenAgain: "The round is open again. Links that worked work again.",
        laterTitle: "Ask somebody who came later",
        laterLead: "They were not there when the round began.",
        ask: { "Ask \($0)" },
        isAsked: "The questions are in the round now.",
        numberTitle: { $0 ? "Which year is this?" : "Which round is this?" },
        numberLead: {
            $0
                ? "Years count from the first round. If it is wrong, you can correct it. "
                    + "The questions stay the same."
                : "Rounds count from the first, by date. If it is wrong, you can correct it. "
                    + "The questions stay the same."
        },
        numberLabel: { $0 ? "Year, where 0 is the first" : "Round, where 0 is the first" },
        setNumber: "Correct the number",
        isNumbered: "The number is corrected.",
        impossibleNumber: { "Write a whole number from 0 to \($0)." },
        startedToday: { day in
            day.map { "You started these questions today, with the last day \($0). " }
                ?? "You started these questions today. "
        },
        declined: "Does not wish to answer",
        countDeclined: {
            $0 == 1
                ? "One form somebody does not wish to answer."
                : "\($0) forms somebody does not wish to answer."
        },
        declineLink: { voice, isSelf in
            if isSelf { return "Don't want to answer?" }
            return switch voice {
            case .own: "Does not wish to answer"
            case .parent: "The parent does not wish to answer"
            case .teacher: "The school does not wish to answer"
            }
        },
        declineTitle: "Does not wish to answer",
        declineLead: { toFamily in
            toFamily
                ? "It is up to you. You can change your mind as long as the round is open."
                : "It is an answer, and does not count as something missing. It can be taken back."
        },
        what: "What is it about?",
        everything: "All of this round",
        decline: "Save",
        isDeclined: "It is noted. Nobody is reminded of this.",
        isTakenBack: "It is taken back. The questions are open again.",
        takeBack: "Take back",
        alreadyDeclined: "Said no to",
        remind: { voice in
            switch voice {
            case .own: "Remind"
            case .parent: "Remind a parent"
            case .teacher: "Remind the school"
            }
        },
        remindTitle: "Remind of the questions",
        remindLead: { "To \($0). Veven sends no messages, so say it in your own way." },
        saying: { voice, day in
            let what =
                switch voice {
                case .own: "Hello! Some questions are waiting for you."
                case .parent: "Hello! Some questions about your child are waiting for you."
                case .teacher: "Hello! Some questions are waiting for you who know the child."
                }
            let when =
                day.map { " It would be good if you answer by \($0)." } ?? " You can still answer."
            return what + when
                + " You can skip what you like, and say no. Tell me if you want help."
        },
        words: "This is what you can say",
        copyWords: "Copy the words",
        copiedWords: "The words are copied",
        openLink: "Show the link and the card",
        noLink: "Make a link",
        remindedBy: { "Reminded \($0) by \($1)." },
        isNoted: "It is noted that you reminded of this.",
        isNotNoted: "The note is gone.",
        today: "Rounds of questions",
        todayLead: "Those that have waited longest come first.",
        unanswered: { whom, since in
            "Not everybody has answered since \(since): " + SpokenList.join(whom, with: "and") + "."
        },
        soon: { "The next round is \($0)." },
        byLink: "Answers came by a link.",
        complete: "Everybody has answered in the round.",
        seeRound: "See the round",
        hasWaited: { hours in
            switch hours {
            case ..<1: "Came just now."
            case ..<48: hours == 1 ? "Has waited for 1 hour." : "Has waited for \(hours) hours."
            default: "Has waited for \(hours / 24) days."
            }
        },
        calendar: "Rounds ahead",
        calendarLead: "Twelve months ahead, for all your families.",
        day: "Day",
        family: "Family",
        whatHappens: "What",
        lastDay: "Last day for answering",
        expected: { round, isYear in isYear ? "Round for year \(round)" : "Round \(round)" },
        passed: "the day has been",
        noDays: "No rounds are expected in the coming year.",
        without: "Without a day ahead",
        notYetAsked: "Has had no round yet.",
        noRhythm: "The rounds have no fixed rhythm.")

    private static func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}
