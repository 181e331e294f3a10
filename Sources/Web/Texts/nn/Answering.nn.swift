import Domain
import Instruments

extension AnsweringTexts {
    static let nn = AnsweringTexts(
        language: .nn,
        checkedByNativeReader: false,
        safety: .nn,
        days: .nn,
        skipToContent: "Hopp til innhaldet",
        languageLabel: "Språk",
        notCheckedNotice: "Ingen som har dette språket som morsmål, har lese teksten enno.",
        notInThisLanguage: {
            "Spørsmåla finst ikkje på nynorsk enno. Her står dei på eit anna språk: \($0)."
        },
        title: "Spørsmål til deg",
        lead: "Her er nokre spørsmål. Ingen svar er gale, og du vel sjølv kva du vil svare på.",
        takes: { $0 == 1 ? "Det tek om lag eitt minutt." : "Det tek om lag \($0) minutt." },
        howManyQuestions: { $0 == 1 ? "Det er eitt spørsmål." : "Det er \($0) spørsmål." },
        mayStop: "Du kan stoppe når du vil og halde fram seinare, òg på ein annan telefon.",
        whoSees: { sight in
            switch sight {
            case .you: "Berre du og familiekoordinatoren får sjå svara."
            case .yourParents: "Foreldra dine og familiekoordinatoren får sjå svara."
            case .itsParents: "Familiekoordinatoren og foreldra til barnet får sjå svara."
            case .whomItIsAbout: "Familiekoordinatoren og den du svarar om, får sjå svara."
            }
        },
        neverShown: "Lenkja viser aldri kva du har svara før.",
        openUntil: { "Lenkja verkar til og med \($0)." },
        aboutYou: "Spørsmåla handlar om deg.",
        aboutChild:
            "Spørsmåla handlar om eit barn. Den som sende lenkja, kan seie deg kva barn.",
        weTell: {
            "Eitt av spørsmåla er om å skade seg sjølv. Svarar du noko anna enn «\($0)», får "
                + "familiekoordinatoren beskjed."
        },
        start: "Start",
        goOn: "Hald fram",
        questionOf: { "Spørsmål \($0) av \($1)" },
        progress: { "\($0) prosent ferdig" },
        next: "Neste",
        back: "Tilbake",
        skip: "Hopp over, svar seinare",
        decline: "Eg vil ikkje svare",
        declineHint: "Det er òg eit svar. Vi spør ikkje om det igjen denne gongen.",
        declined: "Du ville ikkje svare på dette.",
        save: "Lagre",
        saved: "Lagra.",
        answeredAlready: "Dette har du svara på. Vel på nytt om du vil endre svaret.",
        wordsKept: "Det du skreiv her, er lagra. Skriv på nytt om du vil endre det.",
        wholePage: "Alle spørsmål på éi side",
        wholePart: "Alt i denne delen på éi side",
        oneByOne: "Eitt spørsmål om gongen",
        pause: "Stopp no, hald fram seinare",
        pausedTitle: "Svara dine er lagra",
        pausedLead:
            "Ingenting er borte. Vil du halde fram, opnar du den same lenkja eller loggar inn "
            + "igjen.",
        yes: "Ja",
        no: "Nei",
        otherAnswer: "Noko anna",
        whatOther: "Skriv kva",
        chooseSeveral: "Du kan velje fleire svar.",
        writeNumber: "Skriv eit tal.",
        writeDate: "Skriv dag, månad og år.",
        day: "Dag",
        month: "Månad",
        year: "År",
        writeWords: "Skriv med eigne ord.",
        sayMore: { "Med eigne ord: \($0)" },
        addAnother: "Legg til eit svar",
        optional: "valfritt",
        faultsTitle: "Sjå på dette før du går vidare. Det du skreiv, er ikkje borte.",
        tooLong: { "Dette er for langt. Du kan skrive opptil \($0) teikn. Ingenting er borte." },
        notANumber: "Dette er ikkje eit tal. Skriv berre siffer, til dømes 3.",
        notADate: "Denne datoen finst ikkje. Skriv dag, månad og år med tal.",
        chooseAnAnswer: "Vel eit svar, eller vel «Eg vil ikkje svare».",
        outside: { "Skriv eit tal frå \($0) til \($1)." },
        changedElsewhere:
            "Det kom eit svar frå ein annan telefon eller ei anna maskin imens. Her står begge. "
            + "Vel kva for eit som skal gjelde.",
        changedElsewhereUnseen:
            "Det kom eit svar frå ein annan telefon eller ei anna maskin imens. Det blir ikkje vist "
            + "her. Vel kva for eit som skal gjelde.",
        theirs: "Svaret som er lagra",
        yours: "Svaret du gav no",
        keepTheirs: "Behald svaret som er lagra",
        useMine: "Bruk svaret mitt",
        notSavedYet: "Ikkje lagra enno. Vi prøver igjen. La sida stå open.",
        savedNow: "No er det lagra.",
        reviewTitle: "Før du er ferdig",
        leftOpen: {
            $0 == 1
                ? "Eitt spørsmål står utan svar. Det er heilt greitt."
                : "\($0) spørsmål står utan svar. Det er heilt greitt."
        },
        allAnswered: "Du har svara på alt.",
        answerOpen: "Svar på dei no",
        send: "Eg er ferdig",
        sendHint: "Då får den som spurde, vite at du er ferdig.",
        sendEndsLink: "Etterpå opnar denne lenkja ingenting.",
        roundIsOver: "Desse spørsmåla er over",
        roundIsOverLead:
            "Det du svarte no, blei ikkje lagra. Det du har svara før, er ikkje borte.",
        seeNewQuestions: "Sjå spørsmåla dine",
        thanksTitle: "Takk for svara",
        thanksLead: "Alt er lagra. Du treng ikkje gjere noko meir.",
        moreWaits: "Alt er lagra. Det er nokre spørsmål til.",
        canClose: "Du kan lukke sida no.",
        endedTitle: "Denne lenkja opnar ingenting no",
        endedLead:
            "Ho kan vere brukt, for gammal eller ikkje heilt rett skriven. Svar som er lagra, er "
            + "ikkje borte. Den som sende lenkja, kan sende ei ny.",
        notKept: "Svaret du sende no, blei ikkje lagra.",
        notKeptButTold:
            "Svaret blei ikkje lagra. Familiekoordinatoren har fått beskjed om at du svarte.",
        waitTitle: "Vent litt før du prøver igjen",
        waitLead: {
            "Det vart prøvd mange gonger herifrå. Svar som er lagra, er ikkje borte. Prøv "
                + "igjen om "
                + ($0 == 1 ? "eitt minutt." : "\($0) minutt.")
        })
}
