import Domain

extension WaveTexts {
    static let nn = WaveTexts(
        battery: "Kva for spørsmål?",
        window: { "\($0) dagar til å svare" },
        lastDayLabel: "Siste dag for å svare",
        lastDayHint: "Vel du andre spørsmål, følgjer dagen med, så sant du ikkje endrar han.",
        inThePast: "Vel i dag eller ein dag som kjem.",
        nothingToAsk: "Ingen av spørjeskjemaa kan stillast enno.",
        nothingAsked: "Ingen spørsmål i denne runden.",
        countAnswered: { "\($0) svara" },
        hasLink: { voice, day in
            switch voice {
            case .own: "Har ei lenkje til \(day)."
            case .parent: "Ein forelder har ei lenkje til \(day)."
            case .teacher: "Skulen har ei lenkje til \(day)."
            }
        },
        answered: { "\($0) av \($1) skjema er svara på." },
        allAnswered: { $0 == 1 ? "Skjemaet er svara på." : "Alle \($0) skjema er svara på." },
        waitsFor: { "Vi ventar på " + SpokenList.join($0, with: "og") + "." },
        whose: { voice, name in
            switch voice {
            case .own: name
            case .parent: "ein forelder til \(name)"
            case .teacher: "skulen til \(name)"
            }
        },
        answers: { voice in
            switch voice {
            case .own: "Svarar sjølv."
            case .parent: "Ein forelder svarar."
            case .teacher: "Skulen svarar."
            }
        },
        tells: { "\($0) svarar." },
        tellsTogether: { "\($0) fortel om \($1), og du skriv det slik \($0) seier det." },
        lastDay: { $1 ? "Siste dag var \($0)." : "Siste dag er \($0)." },
        toFamily: { "Det er fint om du svarar seinast \($0)." },
        together: "Svar saman",
        todayWaits: { whom, day, isOver in
            "Ikkje alle har svara enno: " + SpokenList.join(whom, with: "og")
                + (isOver ? ". Siste dag var \(day)." : ". Siste dag er \(day).")
        },
        openRound: "Sjå runden",
        todayNext: { "Det er tid for ein ny runde med spørsmål (\($0))." },
        openNext: "Start runden",
        sendLink: { voice in
            switch voice {
            case .own: "Send ei lenkje"
            case .parent: "Send ei lenkje til ein forelder"
            case .teacher: "Send ei lenkje til skulen"
            }
        },
        sendAnother: "Send ei lenkje til ein lærar til",
        linkTitle: "Lag ei eingongslenkje",
        linkLead: { voice, name in
            switch voice {
            case .own: "\(name) svarar på telefonen, utan konto."
            case .parent: "Ein forelder svarar om \(name) på telefonen, utan konto."
            case .teacher: "Nokon som kjenner \(name) på skulen, svarar utan konto."
            }
        },
        who: "Kven svarar?",
        place: "Kvar går barnet?",
        until: "Lenkja verkar til og med",
        untilHint: { "Høgst \($0) dagar fram." },
        schoolLearns: {
            "Skulen får vite at du følgjer opp \($0), og kva du spør om. Han ser ingen andre svar. "
                + "Sei sjølv kven det gjeld – sida nemner ingen namn."
        },
        noPlace: {
            "Familien har ikkje sagt ja til at ein skule eller barnehage får vite noko om \($0). "
                + "Spør dei først."
        },
        askConsent: "Spør om samtykke",
        noParent:
            "Det er ingen forelder å sende til. "
            + "Anten har alle ei lenkje alt, eller så står ingen som forelder under «Medlemmer».",
        makeLink: "Lag lenkja",
        impossibleDay: { "Vel ein dag frå i dag og høgst \($0) dagar fram." },
        noAnswerer: "Vel kven som svarar.",
        hasLinkAlready:
            "Denne forelderen har ei lenkje som verkar. Vis henne igjen, eller kall henne tilbake.",
        noConsent:
            "Familien har ikkje sagt ja til denne staden. Spør om samtykke først, "
            + "eller vel ein annan stad.",
        someMayWait:
            "Nokre spørsmål kjem berre etter visse svar. Med ei lenkje kjem dei straks når alt "
            + "blir svart på i éin omgang. Resten blir stilte når de møtest.",
        leftToAsk: {
            $0 == 1 ? "Svara. Still eitt spørsmål saman" : "Svara. Still \($0) spørsmål saman"
        },
        ready: "Lenkja er klar",
        opensUntil: { "Ho verkar til og med \($0), og berre til svara er sende." },
        address: "Adressa",
        print: "Skriv ut",
        cardMark: { "Merke \($0)" },
        copy: "Kopier adressa",
        copied: "Adressa er kopiert",
        square: "Rute som telefonen les, og som fører til spørsmåla",
        howToGive: "Slik gir du ho frå deg",
        ways: [
            "Vis ruta på skjermen, og lat telefonen lese ho.",
            "Skriv ut sida. Då får du berre eit lite kort.",
            "Les adressa høgt, eller send ho sjølv. Veven sender ingen meldingar.",
        ],
        whatToSay: "Dette kan du seie",
        sayings: { voice in
            switch voice {
            case .own:
                [
                    "Spørsmåla handlar om korleis du har det.",
                    "Du kan hoppe over spørsmål, og ta ein pause.",
                    "Når svara er sende, verkar ikkje lenkja lenger.",
                ]
            case .parent:
                [
                    "Spørsmåla handlar om barnet ditt, slik du ser det.",
                    "Du kan hoppe over spørsmål, og ta ein pause.",
                    "Når svara er sende, verkar ikkje lenkja lenger.",
                ]
            case .teacher:
                [
                    "Familien har sagt ja til at du blir spurd.",
                    "Svar ut frå det du sjølv har sett på skulen.",
                    "Sida nemner ingen namn. Ikkje skriv namn i svara.",
                ]
            }
        },
        cardLanguage: "Språket på kortet",
        callBack: "Kall tilbake lenkja",
        callBackHint:
            "Når du trykkjer «Kall tilbake lenkja», verkar ho ikkje meir. Svar som "
            + "er gitt, blir ståande.",
        links: "Lenkjer som verkar",
        overLinks: "Lenkjer som ikkje verkar meir",
        linkFor: { who, about in about.map { "\(who), om \($0)" } ?? who },
        showAgain: "Vis igjen",
        ended: { why, day in
            switch why {
            case .used: "Svara vart sende \(day)."
            case .calledBack: "Kalla tilbake \(day)."
            }
        },
        late: { "Siste dag var \($0)." },
        overWithRound: "Ein ny runde har byrja.",
        allAnsweredUnsent: "Alt er svara på, men ikkje sendt.",
        isCalledBack: "Lenkja er kalla tilbake. Ho verkar ikkje meir.",
        someoneByLink: "Nokon med ei eingongslenkje",
        byLink: { "\($0), med ei eingongslenkje" })
}
