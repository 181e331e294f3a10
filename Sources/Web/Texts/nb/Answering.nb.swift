import Domain
import Instruments

extension AnsweringTexts {
    static let nb = AnsweringTexts(
        language: .nb,
        checkedByNativeReader: false,
        safety: .nb,
        days: .nb,
        skipToContent: "Hopp til innholdet",
        languageLabel: "Språk",
        notCheckedNotice: "Ingen som har dette språket som morsmål, har lest teksten ennå.",
        notInThisLanguage: {
            "Spørsmålene finnes ikke på bokmål ennå. Her står de på et annet språk: \($0)."
        },
        title: "Spørsmål til deg",
        lead: "Her er noen spørsmål. Ingen svar er gale, og du velger selv hva du vil svare på.",
        takes: { $0 == 1 ? "Det tar omtrent ett minutt." : "Det tar omtrent \($0) minutter." },
        howManyQuestions: { $0 == 1 ? "Det er ett spørsmål." : "Det er \($0) spørsmål." },
        mayStop: "Du kan stoppe når du vil og fortsette senere, også på en annen telefon.",
        whoSees: { sight in
            switch sight {
            case .you: "Bare du og familiekoordinatoren får se svarene."
            case .yourParents: "Foreldrene dine og familiekoordinatoren får se svarene."
            case .itsParents: "Familiekoordinatoren og foreldrene til barnet får se svarene."
            case .whomItIsAbout:
                "Familiekoordinatoren og den du svarer om, får se svarene."
            }
        },
        neverShown: "Lenken viser aldri hva du har svart før.",
        openUntil: { "Lenken virker til og med \($0)." },
        aboutYou: "Spørsmålene handler om deg.",
        aboutChild:
            "Spørsmålene handler om et barn. Den som sendte lenken, kan si deg hvilket barn.",
        weTell: {
            "Ett av spørsmålene er om å skade seg selv. Svarer du noe annet enn «\($0)», får "
                + "familiekoordinatoren beskjed."
        },
        start: "Begynn",
        goOn: "Fortsett",
        questionOf: { "Spørsmål \($0) av \($1)" },
        progress: { "\($0) prosent ferdig" },
        next: "Neste",
        back: "Tilbake",
        skip: "Hopp over, svar senere",
        decline: "Jeg vil ikke svare",
        declineHint: "Det er også et svar. Vi spør ikke om det igjen denne gangen.",
        declined: "Du ville ikke svare på dette.",
        save: "Lagre",
        saved: "Lagret.",
        answeredAlready: "Dette har du svart på. Velg på nytt hvis du vil endre svaret.",
        wordsKept: "Det du skrev her, er lagret. Skriv på nytt hvis du vil endre det.",
        wholePage: "Alle spørsmål på én side",
        wholePart: "Alt i denne delen på én side",
        oneByOne: "Ett spørsmål om gangen",
        pause: "Stopp nå, fortsett senere",
        pausedTitle: "Svarene dine er lagret",
        pausedLead:
            "Ingenting er borte. Vil du fortsette, åpner du den samme lenken eller logger inn "
            + "igjen.",
        yes: "Ja",
        no: "Nei",
        otherAnswer: "Noe annet",
        whatOther: "Skriv hva",
        chooseSeveral: "Du kan velge flere svar.",
        writeNumber: "Skriv et tall.",
        writeDate: "Skriv dag, måned og år.",
        day: "Dag",
        month: "Måned",
        year: "År",
        writeWords: "Skriv med egne ord.",
        sayMore: { "Med egne ord: \($0)" },
        addAnother: "Legg til et svar",
        optional: "valgfritt",
        faultsTitle: "Se på dette før du går videre. Det du skrev, er ikke borte.",
        tooLong: { "Dette er for langt. Du kan skrive opptil \($0) tegn. Ingenting er borte." },
        notANumber: "Dette er ikke et tall. Skriv bare sifre, for eksempel 3.",
        notADate: "Denne datoen finnes ikke. Skriv dag, måned og år med tall.",
        chooseAnAnswer: "Velg et svar, eller velg «Jeg vil ikke svare».",
        outside: { "Skriv et tall fra \($0) til \($1)." },
        changedElsewhere:
            "Det kom et svar fra en annen telefon eller maskin imens. Her står begge. Velg hvilket "
            + "som skal gjelde.",
        changedElsewhereUnseen:
            "Det kom et svar fra en annen telefon eller maskin imens. Det vises ikke her. Velg "
            + "hvilket som skal gjelde.",
        theirs: "Svaret som er lagret",
        yours: "Svaret du ga nå",
        keepTheirs: "Behold svaret som er lagret",
        useMine: "Bruk svaret mitt",
        notSavedYet: "Ikke lagret ennå. Vi prøver igjen. La siden stå åpen.",
        savedNow: "Nå er det lagret.",
        reviewTitle: "Før du er ferdig",
        leftOpen: {
            $0 == 1
                ? "Ett spørsmål står uten svar. Det er helt greit."
                : "\($0) spørsmål står uten svar. Det er helt greit."
        },
        allAnswered: "Du har svart på alt.",
        answerOpen: "Svar på dem nå",
        send: "Jeg er ferdig",
        sendHint: "Da får den som spurte, vite at du er ferdig.",
        sendEndsLink: "Etterpå åpner denne lenken ingenting.",
        roundIsOver: "Disse spørsmålene er over",
        roundIsOverLead: "Det du svarte nå, ble ikke lagret. Det du har svart før, er ikke borte.",
        seeNewQuestions: "Se spørsmålene dine",
        thanksTitle: "Takk for svarene",
        thanksLead: "Alt er lagret. Du trenger ikke gjøre noe mer.",
        moreWaits: "Alt er lagret. Det er noen spørsmål til.",
        canClose: "Du kan lukke siden nå.",
        endedTitle: "Denne lenken åpner ingenting nå",
        endedLead:
            "Den kan være brukt, for gammel eller ikke helt riktig skrevet. Svar som er lagret, er "
            + "ikke borte. Den som sendte lenken, kan sende en ny.",
        notKept: "Svaret du sendte nå, ble ikke lagret.",
        notKeptButTold:
            "Svaret ble ikke lagret. Familiekoordinatoren har fått beskjed om at du svarte.",
        waitTitle: "Vent litt før du prøver igjen",
        waitLead: {
            "Det ble prøvd mange ganger herfra. Svar som er lagret, er ikke borte. Prøv "
                + "igjen om "
                + ($0 == 1 ? "ett minutt." : "\($0) minutter.")
        })
}
