import Domain

extension WaveTexts {
    static let nb = WaveTexts(
        battery: "Hvilke spørsmål?",
        window: { "\($0) dager til å svare" },
        lastDayLabel: "Siste dag for å svare",
        lastDayHint: "Velger du andre spørsmål, følger dagen med, så sant du ikke endrer den.",
        inThePast: "Velg i dag eller en dag som kommer.",
        nothingToAsk: "Ingen av spørreskjemaene kan stilles ennå.",
        nothingAsked: "Ingen spørsmål i denne runden.",
        countAnswered: { "\($0) besvart" },
        hasLink: { voice, day in
            switch voice {
            case .own: "Har en lenke til \(day)."
            case .parent: "En forelder har en lenke til \(day)."
            case .teacher: "Skolen har en lenke til \(day)."
            }
        },
        answered: { "\($0) av \($1) skjema er besvart." },
        allAnswered: { $0 == 1 ? "Skjemaet er besvart." : "Alle \($0) skjema er besvart." },
        waitsFor: { "Vi venter på " + SpokenList.join($0, with: "og") + "." },
        whose: { voice, name in
            switch voice {
            case .own: name
            case .parent: "en forelder til \(name)"
            case .teacher: "skolen til \(name)"
            }
        },
        answers: { voice in
            switch voice {
            case .own: "Svarer selv."
            case .parent: "En forelder svarer."
            case .teacher: "Skolen svarer."
            }
        },
        tells: { "\($0) svarer." },
        tellsTogether: { "\($0) forteller om \($1), og du skriver det slik \($0) sier det." },
        lastDay: { $1 ? "Siste dag var \($0)." : "Siste dag er \($0)." },
        toFamily: { "Det er fint om du svarer senest \($0)." },
        together: "Svar sammen",
        todayWaits: { whom, day, isOver in
            "Ikke alle har svart ennå: " + SpokenList.join(whom, with: "og")
                + (isOver ? ". Siste dag var \(day)." : ". Siste dag er \(day).")
        },
        openRound: "Se runden",
        todayNext: { "Det er tid for en ny runde med spørsmål (\($0))." },
        openNext: "Start runden",
        sendLink: { voice in
            switch voice {
            case .own: "Send en lenke"
            case .parent: "Send en lenke til en forelder"
            case .teacher: "Send en lenke til skolen"
            }
        },
        sendAnother: "Send en lenke til en lærer til",
        linkTitle: "Lag en engangslenke",
        linkLead: { voice, name in
            switch voice {
            case .own: "\(name) svarer på telefonen, uten konto."
            case .parent: "En forelder svarer om \(name) på telefonen, uten konto."
            case .teacher: "Noen som kjenner \(name) på skolen, svarer uten konto."
            }
        },
        who: "Hvem svarer?",
        place: "Hvor går barnet?",
        until: "Lenken virker til og med",
        untilHint: { "Høyst \($0) dager fram." },
        schoolLearns: {
            "Skolen får vite at du følger opp \($0), og hva du spør om. Den ser ingen andre svar. "
                + "Si selv hvem det gjelder – siden nevner ingen navn."
        },
        noPlace: {
            "Familien har ikke sagt ja til at en skole eller barnehage får vite noe om \($0). "
                + "Spør dem først."
        },
        askConsent: "Spør om samtykke",
        noParent:
            "Det er ingen forelder å sende til. "
            + "Enten har alle en lenke alt, eller så står ingen som forelder under «Medlemmer».",
        makeLink: "Lag lenken",
        impossibleDay: { "Velg en dag fra i dag og høyst \($0) dager fram." },
        noAnswerer: "Velg hvem som svarer.",
        hasLinkAlready:
            "Denne forelderen har en lenke som virker. Vis den igjen, eller kall den tilbake.",
        noConsent:
            "Familien har ikke sagt ja til dette stedet. Spør om samtykke først, "
            + "eller velg et annet sted.",
        someMayWait:
            "Noen spørsmål kommer bare etter visse svar. Med en lenke kommer de straks når alt "
            + "svares i én omgang. Resten stilles når dere møtes.",
        leftToAsk: {
            $0 == 1 ? "Besvart. Still ett spørsmål sammen" : "Besvart. Still \($0) spørsmål sammen"
        },
        ready: "Lenken er klar",
        opensUntil: { "Den virker til og med \($0), og bare til svarene er sendt." },
        address: "Adressen",
        print: "Skriv ut",
        cardMark: { "Merke \($0)" },
        copy: "Kopier adressen",
        copied: "Adressen er kopiert",
        square: "Rute som telefonen leser, og som fører til spørsmålene",
        howToGive: "Slik gir du den fra deg",
        ways: [
            "Vis ruta på skjermen, og la telefonen lese den.",
            "Skriv ut siden. Da får du bare et lite kort.",
            "Les adressen høyt, eller send den selv. Veven sender ingen meldinger.",
        ],
        whatToSay: "Dette kan du si",
        sayings: { voice in
            switch voice {
            case .own:
                [
                    "Spørsmålene handler om hvordan du har det.",
                    "Du kan hoppe over spørsmål, og ta en pause.",
                    "Når svarene er sendt, virker ikke lenken lenger.",
                ]
            case .parent:
                [
                    "Spørsmålene handler om barnet ditt, slik du ser det.",
                    "Du kan hoppe over spørsmål, og ta en pause.",
                    "Når svarene er sendt, virker ikke lenken lenger.",
                ]
            case .teacher:
                [
                    "Familien har sagt ja til at du blir spurt.",
                    "Svar ut fra det du selv har sett på skolen.",
                    "Siden nevner ingen navn. Ikke skriv navn i svarene.",
                ]
            }
        },
        cardLanguage: "Språket på kortet",
        callBack: "Kall tilbake lenken",
        callBackHint:
            "Når du trykker «Kall tilbake lenken», virker den ikke mer. Svar som "
            + "er gitt, blir stående.",
        links: "Lenker som virker",
        overLinks: "Lenker som ikke virker mer",
        linkFor: { who, about in about.map { "\(who), om \($0)" } ?? who },
        showAgain: "Vis igjen",
        ended: { why, day in
            switch why {
            case .used: "Svarene ble sendt \(day)."
            case .calledBack: "Kalt tilbake \(day)."
            }
        },
        late: { "Siste dag var \($0)." },
        overWithRound: "En ny runde har begynt.",
        allAnsweredUnsent: "Alt er besvart, men ikke sendt.",
        isCalledBack: "Lenken er kalt tilbake. Den virker ikke mer.",
        someoneByLink: "Noen med en engangslenke",
        byLink: { "\($0), med en engangslenke" })
}
