import Domain

extension BatteryTexts {
    static let en = BatteryTexts(
        title: "Batteries",
        lead: "What is asked together in a round. The coordinator chooses when a round starts.",
        new: "Make a battery",
        newLead: "Choose questionnaires, whom they are about, and who answers.",
        emptyPlace: "Empty slot",
        emptyPlaces: { $0 == 1 ? "1 empty slot" : "\($0) empty slots" },
        emptyOf: { "\($0) of \($1) places are empty." },
        emptyPlacesMean:
            "An empty slot is skipped when a round starts. "
            + "It fills by itself when the questionnaire is in use.",
        notInCatalogue: "the questionnaire is not in the catalogue yet",
        shippedName: { id in
            switch id {
            case Battery.howWeAre.id: "How we are"
            case Battery.study.id: "The study of the model, years 0 to 5"
            default: nil
            }
        },
        edition: { $0 == 0 ? "as it comes along" : "edition \($0)" },
        offered: "Can be used",
        withdrawn: "Withdrawn",
        offer: "Let it be used",
        withdraw: "Withdraw",
        withdrawMeans:
            "When you press “Withdraw”, nobody can start a new round with it. "
            + "Rounds that run go on.",
        lines: { $0 == 1 ? "1 questionnaire" : "\($0) questionnaires" },
        whatIsAsked: "What is asked",
        questionnaire: "Questionnaire",
        whom: "Whom it is about",
        band: { band in
            if band == .adults { return "Adults" }
            if band == .everybody { return "Everybody" }
            return band.to.map { "Ages \(band.from)–\($0)" } ?? "From \(band.from)"
        },
        who: "Who answers",
        voice: { voice in
            switch voice {
            case .own: "The person it is about"
            case .parent: "A parent"
            case .teacher: "School or kindergarten"
            }
        },
        rounds: "Rounds",
        everyRound: "every round",
        roundsSaid: { "rounds \($0)" },
        when: "When",
        rhythm: { window, reminder, months in
            let answer = "\(window) days to answer, a reminder \(reminder) days before."
            guard let months else { return answer }
            return "\(answer) A new round every \(months == 12 ? "year" : "\(months) months")."
        },
        change: "Change the battery",
        changeLead: "Rounds that run keep the edition they began with.",
        earlier: "Earlier editions",
        name: "Name of the battery",
        window: "Days to answer",
        windowHint: "From 1 to 365.",
        reminder: "Reminder, days before",
        reminderHint: "0 is the last day.",
        months: "Months between rounds",
        monthsHint: "Leave it empty if there is no fixed rhythm.",
        line: { "Line \($0)" },
        none: "None (the line is left out)",
        adults: "Adults",
        everybody: "Everybody",
        ages: "Ages from and to",
        from: "From age",
        to: "To age",
        roundsHint:
            "An empty field for rounds is every round. Otherwise numbers from 0 to "
            + "10: 0–5 or 0, 2, 4.",
        moreLines: "One more line",
        linesHint: "Write the ages only where you choose “Ages from and to”.",
        save: "Save the battery",
        fault: { fault in
            switch fault {
            case .noLine: "Choose at least one questionnaire."
            case .tooManyLines: "A battery has \(BatteryRules.most) lines at most."
            case .impossibleWindow: "Write a whole number from 1 to 365."
            case .impossibleReminder: "Write a whole number from 0 to the days to answer."
            case .impossibleRhythm: "Write a whole number from 1 to 60, or leave it empty."
            case .line(_, .unknownQuestionnaire): "This questionnaire is not in the catalogue."
            case .line(_, .impossibleAge): "Write ages from 0 to 120."
            case .line(_, .agesUpsideDown): "The highest age is below the lowest."
            case .line(_, .aboutAdult):
                "A parent or a teacher answers about children up to 17 only."
            case .line(_, .impossibleRound): "Rounds are numbers from 0 to 10."
            case .line(_, .twice): "The same line stands here already."
            case .line(_, .otherAges): "The questionnaire is not made for all of these ages."
            case .line(_, .otherVoice): "The questionnaire is worded for somebody else to answer."
            }
        },
        noAge: "Write a whole number.",
        noRounds: "Write 0–5 or 0, 2, 4, for example.",
        isOffered: "May coordinators use it?")
}
