import Domain

extension RoundTexts {
    static let nn = RoundTexts(
        number: { round, year, isYear in "\(isYear ? "År" : "Runde") \(round) (\(year))" },
        timing: { timing in
            switch timing {
            case .onTime: nil
            case .early(let days): "Starta \(count(days)) før tida."
            case .late(let days): "Starta \(count(days)) etter tida."
            }
        },
        daysLeft: { $0 == 0 ? "Siste dag er i dag" : "\(count($0)) igjen" },
        daysLate: { "\(count($0)) etter siste dag" },
        change: "Endre runden",
        changeLead: "Svar som er gjevne, blir ståande.",
        moveTitle: "Flytt siste dag",
        newDay: "Ny siste dag",
        why: "Kvifor",
        optional: "valfritt",
        move: "Flytt dagen",
        isMoved: { "Siste dag er no \($0)." },
        moves: "Flytta før",
        moved: { "Frå \($0) til \($1)" },
        byOn: { "\($0), \($1)" },
        tooFarAhead: { "Vel ein dag seinast \($0)." },
        movedElsewhere: "Nokon flytta dagen medan du såg på. Her står dagen som gjeld no.",
        endTitle: "Avslutt runden",
        endLead:
            "Ingen blir spurde meir i denne runden, og lenkjene sluttar å verke. "
            + "Du kan opne han igjen.",
        end: "Avslutt runden no",
        isEnded: "Runden er avslutta. Svara er tekne vare på.",
        endedOn: { "Runden vart avslutta \($0)." },
        openAgain: "Opne runden igjen",
        isOpenAgain: "Runden er open igjen. Lenkjer som verka, verkar igjen.",
        laterTitle: "Spør ein som kom til seinare",
        laterLead: "Desse var ikkje med då runden starta.",
        ask: { "Spør \($0)" },
        isAsked: "No er spørsmåla med i runden.",
        numberTitle: { $0 ? "Kva år er dette?" : "Kva runde er dette?" },
        numberLead: {
            $0
                ? "Åra blir talde frå den første runden. Stemmer det ikkje, kan du rette det. "
                    + "Spørsmåla blir dei same."
                : "Rundane blir talde frå den første, etter dato. Stemmer det ikkje, kan du rette "
                    + "det. Spørsmåla blir dei same."
        },
        numberLabel: { $0 ? "År, der 0 er det første" : "Runde, der 0 er den første" },
        setNumber: "Rett talet",
        isNumbered: "Talet er retta.",
        impossibleNumber: { "Skriv eit heilt tal frå 0 til \($0)." },
        startedToday: { day in
            day.map { "Desse spørsmåla starta du i dag, med siste dag \($0). " }
                ?? "Desse spørsmåla starta du i dag. "
        },
        declined: "Vil ikkje svare",
        countDeclined: {
            $0 == 1
                ? "Eitt skjema vil nokon ikkje svare på." : "\($0) skjema vil nokon ikkje svare på."
        },
        declineLink: { voice, isSelf in
            if isSelf { return "Vil du ikkje svare?" }
            return switch voice {
            case .own: "Vil ikkje svare"
            case .parent: "Forelderen vil ikkje svare"
            case .teacher: "Skulen vil ikkje svare"
            }
        },
        declineTitle: "Vil ikkje svare",
        declineLead: { toFamily in
            toFamily
                ? "Du bestemmer sjølv. Du kan ombestemme deg så lenge runden er open."
                : "Det er eit svar, og tel ikkje som noko som manglar. Det kan takast tilbake."
        },
        what: "Kva gjeld det?",
        everything: "Alt i denne runden",
        decline: "Lagre",
        isDeclined: "Det er notert. Ingen blir mint om dette.",
        isTakenBack: "Det er teke tilbake. Spørsmåla står opne igjen.",
        takeBack: "Ta tilbake",
        alreadyDeclined: "Dette er det sagt nei til",
        remind: { voice in
            switch voice {
            case .own: "Minn om spørsmåla"
            case .parent: "Minn ein forelder om spørsmåla"
            case .teacher: "Minn skulen om spørsmåla"
            }
        },
        remindTitle: "Minn om spørsmåla",
        remindLead: { "Til \($0). Veven sender ingen meldingar, så sei det på din måte." },
        saying: { voice, day in
            let what =
                switch voice {
                case .own: "Hei! Det ligg nokre spørsmål og ventar på deg."
                case .parent: "Hei! Det ligg nokre spørsmål om barnet ditt og ventar på deg."
                case .teacher: "Hei! Det ligg nokre spørsmål og ventar på deg som kjenner barnet."
                }
            let when =
                day.map { " Det er fint om du svarar seinast \($0)." } ?? " Du kan framleis svare."
            return what + when
                + " Du kan hoppe over det du vil, og seie nei. Sei frå om du vil ha hjelp."
        },
        words: "Dette kan du seie",
        copyWords: "Kopier orda",
        copiedWords: "Orda er kopierte",
        openLink: "Vis lenkja og kortet",
        noLink: "Lag ei lenkje",
        remindedBy: { "Mint om dette \($0) av \($1)." },
        isNoted: "Det er notert at du minte om dette.",
        isNotNoted: "Notatet er teke bort.",
        today: "Rundar med spørsmål",
        todayLead: "Dei som har venta lengst, står først.",
        unanswered: { whom, since in
            "Ikkje alle har svart sidan \(since): " + SpokenList.join(whom, with: "og") + "."
        },
        soon: { "Neste runde er \($0)." },
        byLink: "Det kom svar med ei lenkje.",
        complete: "Alle har svart i runden.",
        seeRound: "Sjå runden",
        hasWaited: { hours in
            switch hours {
            case ..<1: "Kom no nettopp."
            case ..<48: hours == 1 ? "Har venta i 1 time." : "Har venta i \(hours) timar."
            default: "Har venta i \(hours / 24) dagar."
            }
        },
        calendar: "Rundane framover",
        calendarLead: "Tolv månader fram, for alle familiane dine.",
        day: "Dag",
        family: "Familie",
        whatHappens: "Kva",
        lastDay: "Siste dag for å svare",
        expected: { round, isYear in isYear ? "Runde for år \(round)" : "Runde \(round)" },
        passed: "dagen har vore",
        noDays: "Ingen rundar er venta det neste året.",
        without: "Utan dag framover",
        notYetAsked: "Har ikkje hatt nokon runde enno.",
        noRhythm: "Rundane har ingen fast rytme.")

    private static func count(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dagar" }
}
