import Domain

extension RoundTexts {
    static let nb = RoundTexts(
        number: { round, year, isYear in "\(isYear ? "År" : "Runde") \(round) (\(year))" },
        timing: { timing in
            switch timing {
            case .onTime: nil
            case .early(let days): "Startet \(count(days)) før tida."
            case .late(let days): "Startet \(count(days)) etter tida."
            }
        },
        daysLeft: { $0 == 0 ? "Siste dag er i dag" : "\(count($0)) igjen" },
        daysLate: { "\(count($0)) etter siste dag" },
        change: "Endre runden",
        changeLead: "Svar som er gitt, blir stående.",
        moveTitle: "Flytt siste dag",
        newDay: "Ny siste dag",
        why: "Hvorfor",
        optional: "valgfritt",
        move: "Flytt dagen",
        isMoved: { "Siste dag er nå \($0)." },
        moves: "Flyttet før",
        moved: { "Fra \($0) til \($1)" },
        byOn: { "\($0), \($1)" },
        tooFarAhead: { "Velg en dag senest \($0)." },
        movedElsewhere: "Noen flyttet dagen mens du så på. Her står dagen som gjelder nå.",
        endTitle: "Avslutt runden",
        endLead:
            "Ingen blir spurt mer i denne runden, og lenkene slutter å virke. Du kan åpne den igjen.",
        end: "Avslutt runden nå",
        isEnded: "Runden er avsluttet. Svarene er tatt vare på.",
        endedOn: { "Runden ble avsluttet \($0)." },
        openAgain: "Åpne runden igjen",
        isOpenAgain: "Runden er åpen igjen. Lenker som virket, virker igjen.",
        laterTitle: "Spør en som kom til senere",
        laterLead: "Disse var ikke med da runden startet.",
        ask: { "Spør \($0)" },
        isAsked: "Nå er spørsmålene med i runden.",
        numberTitle: { $0 ? "Hvilket år er dette?" : "Hvilken runde er dette?" },
        numberLead: {
            $0
                ? "Årene telles fra den første runden. Stemmer det ikke, kan du rette det. "
                    + "Spørsmålene blir de samme."
                : "Rundene telles fra den første, etter dato. Stemmer det ikke, kan du rette det. "
                    + "Spørsmålene blir de samme."
        },
        numberLabel: { $0 ? "År, der 0 er det første" : "Runde, der 0 er den første" },
        setNumber: "Rett tallet",
        isNumbered: "Tallet er rettet.",
        impossibleNumber: { "Skriv et helt tall fra 0 til \($0)." },
        startedToday: { day in
            day.map { "Disse spørsmålene startet du i dag, med siste dag \($0). " }
                ?? "Disse spørsmålene startet du i dag. "
        },
        declined: "Vil ikke svare",
        countDeclined: {
            $0 == 1 ? "Ett skjema vil noen ikke svare på." : "\($0) skjema vil noen ikke svare på."
        },
        declineLink: { voice, isSelf in
            if isSelf { return "Vil du ikke svare?" }
            return switch voice {
            case .own: "Vil ikke svare"
            case .parent: "Forelderen vil ikke svare"
            case .teacher: "Skolen vil ikke svare"
            }
        },
        declineTitle: "Vil ikke svare",
        declineLead: { toFamily in
            toFamily
                ? "Du bestemmer selv. Du kan ombestemme deg så lenge runden er åpen."
                : "Det er et svar, og teller ikke som noe som mangler. Det kan tas tilbake."
        },
        what: "Hva gjelder det?",
        everything: "Alt i denne runden",
        decline: "Lagre",
        isDeclined: "Det er notert. Ingen blir minnet på dette.",
        isTakenBack: "Det er tatt tilbake. Spørsmålene står åpne igjen.",
        takeBack: "Ta tilbake",
        alreadyDeclined: "Dette er sagt nei til",
        remind: { voice in
            switch voice {
            case .own: "Minn på"
            case .parent: "Minn en forelder på"
            case .teacher: "Minn skolen på"
            }
        },
        remindTitle: "Minn på spørsmålene",
        remindLead: { "Til \($0). Veven sender ingen meldinger, så si det på din måte." },
        saying: { voice, day in
            let what =
                switch voice {
                case .own: "Hei! Det ligger noen spørsmål og venter på deg."
                case .parent: "Hei! Det ligger noen spørsmål om barnet ditt og venter på deg."
                case .teacher: "Hei! Det ligger noen spørsmål og venter på deg som kjenner barnet."
                }
            let when =
                day.map { " Det er fint om du svarer senest \($0)." } ?? " Du kan fortsatt svare."
            return what + when
                + " Du kan hoppe over det du vil, og si nei. Si fra om du vil ha hjelp."
        },
        words: "Dette kan du si",
        copyWords: "Kopier ordene",
        copiedWords: "Ordene er kopiert",
        openLink: "Vis lenken og kortet",
        noLink: "Lag en lenke",
        remindedBy: { "Minnet på \($0) av \($1)." },
        isNoted: "Det er notert at du minnet på dette.",
        isNotNoted: "Notatet er tatt bort.",
        today: "Runder med spørsmål",
        todayLead: "De som har ventet lengst, står først.",
        unanswered: { whom, since in
            "Ikke alle har svart siden \(since): " + SpokenList.join(whom, with: "og") + "."
        },
        soon: { "Neste runde er \($0)." },
        byLink: "Det kom svar med en lenke.",
        complete: "Alle har svart i runden.",
        seeRound: "Se runden",
        hasWaited: { hours in
            switch hours {
            case ..<1: "Kom nå nettopp."
            case ..<48: hours == 1 ? "Har ventet i 1 time." : "Har ventet i \(hours) timer."
            default: "Har ventet i \(hours / 24) dager."
            }
        },
        calendar: "Rundene framover",
        calendarLead: "Tolv måneder fram, for alle familiene dine.",
        day: "Dag",
        family: "Familie",
        whatHappens: "Hva",
        lastDay: "Siste dag for å svare",
        expected: { round, isYear in isYear ? "Runde for år \(round)" : "Runde \(round)" },
        passed: "dagen har vært",
        noDays: "Ingen runder er ventet det neste året.",
        without: "Uten dag framover",
        notYetAsked: "Har ikke hatt noen runde ennå.",
        noRhythm: "Rundene har ingen fast rytme.")

    private static func count(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dager" }
}
