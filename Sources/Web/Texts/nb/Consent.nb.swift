import Domain

extension ConsentTexts {
    static let nb = ConsentTexts(
        title: "Samtykker",
        waitsForYou: "Venter på svar fra deg",
        agreed: "Dette er det sagt ja til",
        asked: "Venter på svar",
        earlier: "Ikke i bruk lenger",
        none: "Ingen har spurt om å få se noe ennå.",
        open: "Se mer",
        seeAndChange: "Se og endre",
        about: { "Hva \($0) får se" },
        question: {
            "Kan \($0.receiver) få se planen for \($0.whom) om \($0.areas) til \($0.until)?"
        },
        could: { "\($0.receiver) fikk se planen for \($0.whom) om \($0.areas)." },
        openedAll: "De ser det med en gang alle har sagt ja.",
        openedByHand: "Når alle har sagt ja, deler familiekoordinatoren det med dem.",
        notAllShared: "Det er sagt ja til mer enn dette, men resten er ikke delt.",
        state: { state in
            switch state {
            case .waiting: "Venter på svar"
            case .holds: "Gjelder nå"
            case .declined: "Sagt nei"
            case .withdrawn: "Tatt tilbake"
            case .ended: "Over"
            case .calledOff: "Ikke spurt lenger"
            }
        },
        endsSoon: "Går snart ut",
        waitsFor: { "Venter på svar fra \($0). Ingenting er åpnet ennå." },
        differ: "Dere har sagt ja til hver deres del. Derfor er ingenting åpnet ennå.",
        holdsUntil: { "Gjelder til \($0)." },
        restWaitsFor: { "\($0) har ikke svart. Resten er ikke åpnet." },
        declinedBy: { "\($0) sa nei. Ingenting er åpnet." },
        withdrawnBy: { "\($0) tok det tilbake. Ingenting er åpent." },
        endedOn: { "Det gikk ut \($0)." },
        calledOff: "Familiekoordinatoren spør ikke om dette lenger.",
        whoDecides: "Hvem bestemmer, og hva de har sagt",
        you: "Du",
        fromYou: "deg",
        silent: { "\($0) har ikke svart ennå" },
        gave: { name, day, part in "\(name) sa ja\(part ? " til en del" : ""), \(day)" },
        declined: { "\($0) sa nei, \($1)" },
        withdrew: { "\($0) tok det tilbake, \($1)" },
        giftIs: { "Planen for \($0.whom) om \($0.areas), til \($0.until)." },
        onPaper: { "På papir, skrevet inn av \($0)." },
        aloud: { "Sagt til \($0), som skrev det inn." },
        openSheet: "Last ned arket",
        sheetOf: { "som \($0) skrev under på" },
        sheetFile: "samtykke",
        heard: { "Snakk med \($0) først, og hør hva \($0) synes." },
        weighsMuch: { "Snakk med \($0) først. Det \($0) mener, teller mye." },
        yours: "Dette er ditt å bestemme. Foreldrene dine ser det ikke.",
        yoursButSeen:
            "Dette er ditt å bestemme. Foreldrene dine kan se det, men ikke svare for deg.",
        keptFrom: { "Dette vises ikke for \($0)." },
        yourAnswer: "Hva svarer du?",
        yourChange: "Vil du endre noe?",
        yesToAll: "Ja, til alt dette",
        yesToPart: "Ja, til en del",
        change: "Endre hva de får se",
        partLead: "La det stå krysset av som de kan få se.",
        partPersons: "Hvem i familien?",
        common: "Det som gjelder hele familien",
        no: "Nei",
        withdraw: "Ta tilbake",
        renew: "Forny ett år",
        giveAgain: "Si ja igjen",
        lookFirst: "Du får se hva som endrer seg før noe blir lagret.",
        nextStep: "Se hva som endrer seg",
        before: { step in
            switch step {
            case .yes: "Før du sier ja"
            case .no: "Før du sier nei"
            case .withdrawal: "Før du tar det tilbake"
            }
        },
        confirm: { step in
            switch step {
            case .yes: "Si ja"
            case .no: "Si nei"
            case .withdrawal: "Ta tilbake"
            }
        },
        goBack: "Gå tilbake uten å endre noe",
        youSayYesTo: {
            "Du sier ja til at \($0.receiver) ser planen for \($0.whom) om \($0.areas) "
                + "til \($0.until)."
        },
        willSee: { "Dette får \($0) se" },
        willSeeWhenAll: { "Dette får \($0) se når alle har sagt ja" },
        willNotSee: { "Dette ser \($0) ikke lenger" },
        changesNothing: { "\($0) ser det samme etterpå som nå." },
        seesNothingYet:
            "Det står ingenting i denne delen av planen ennå. De får se det som kommer.",
        nothingElse: "Ingenting annet endrer seg. Planen blir stående som den er.",
        alsoMustSayYes: { "\($0) må også si ja. Før det ser de ingenting av dette." },
        atOnce: "Det virker med en gang.",
        canTakeBack: "Du kan ta det tilbake når du vil.",
        sharedLater: "Familiekoordinatoren må dele det med dem før de ser noe.",
        said: { step in
            switch step {
            case .yes: "Takk. Du har sagt ja."
            case .no: "Takk. Du har sagt nei."
            case .withdrawal: "Du har tatt det tilbake. De ser det ikke lenger."
            }
        },
        saidWaits: { "Takk. Du har sagt ja. Nå venter vi på \($0)." },
        everyonesTitle: { "Det \($0) får se hvis alle sier ja" },
        everyonesLead: "Slik planen er i dag, med det de ser fra før.",
        ask: "Be om samtykke",
        askLead:
            "Ingen utenfor familien ser noe før de som bestemmer, har sagt ja. "
            + "Fyll gjerne ut sammen med familien.",
        receivers: "Hvem skal få se?",
        search: "Søk etter en tjeneste eller person",
        searchHint: "De du har krysset av, blir stående.",
        searchButton: "Søk",
        noneFound: { "Ingen heter noe med «\($0)»." },
        moreFound: { "Det er \($0) til. Søk for å finne dem." },
        noReceivers: "Velg minst én som skal få se.",
        opens: "Når skal de få se det?",
        opensChoice: "Med en gang alle har sagt ja",
        keepFrom: "Hold spørsmålet skjult for én i familien",
        keepFromHint:
            "Bare når det trengs, og bare for en som ikke bestemmer om dette. "
            + "Den det er skjult for, ser ikke at det er noe.",
        keepFromNobody: "Ikke skjult for noen",
        decidesSelf: { "\($0) må si ja til dette, og må få vite om det." },
        seeWho: "Se hvem som må si ja",
        mustSayYes: { "Disse må si ja: \($0)." },
        askNow: "Spør om samtykke",
        nobodyDecides: { "Det står ikke hvem som bestemmer for \($0)." },
        writeResponsibility: "Skriv først hvem som har foreldreansvar",
        askFirst:
            "Ingen har sagt ja til at de får se dette. Be om samtykke først, så kan du dele det.",
        askFirstLink: "Be om samtykke",
        askedNow: "Spurt. Ingenting er åpnet før alle som bestemmer, har sagt ja.",
        seeEveryones: "Se det de får se",
        seeNow: "Se det de ser nå",
        record: "Skriv inn et svar på papir, eller et nei",
        recordLead:
            "Et ja må være skrevet under. Ta bilde av arket. Et nei kan sies, og trenger ikke ark.",
        holder: "Hvem har svart?",
        decision: "Hva svarte de?",
        decisionOf: { step in
            switch step {
            case .yes: "Ja, til det som er krysset av under"
            case .no: "Nei"
            case .withdrawal: "Tar tilbake et ja"
            }
        },
        sheet: "Arket som er skrevet under",
        sheetHint: "PDF eller bilde (JPEG, PNG), høyst 4 MB. Bare for et ja.",
        write: "Skriv inn svaret",
        notGiven: "Den du valgte, har ikke sagt ja til dette. Velg «Nei» i stedet.",
        recorded: "Svaret er skrevet inn.",
        callOff: "Ikke spør om dette lenger",
        afterCallOff: { "Da kan ingen svare, og \($0) ser ikke dette." },
        askAgain: "Be om ett år til",
        afterAskAgain:
            "De som bestemmer, får spørsmålet på nytt. Det de har sagt ja til, gjelder imens.",
        todayEnds: { "Samtykket til \($0) går ut \($1)." },
        todayWaits: { "Samtykket til \($0) har ventet på svar siden \($1)." },
        openConsent: "Se samtykket",
        asksYou: { "Kan \($0) få se en del av planen?" },
        answerNow: "Se og svar",
        noSheet: "Et ja på papir trenger arket. Legg ved et bilde av det.",
        unreadableSheet: "Fila må være PDF, JPEG eller PNG, og høyst 4 MB. Prøv et annet bilde.",
        picture: "Hvem ser hva, som bilde",
        pictureSummary: { open, asked in
            switch (open, asked) {
            case (0, 0): "Ingen utenfor familien ser noe nå."
            case (let open, 0): "\(open) utenfor familien ser noe."
            case (0, let asked): "Ingen utenfor familien ser noe nå. \(asked) venter på svar."
            default: "\(open) utenfor familien ser noe. \(asked) venter på svar."
            }
        },
        asTable: "Vis som tabell",
        who: "Hvem",
        what: "Om hva",
        how: "Hvordan det står",
        lineOpen: "sagt ja",
        lineAsked: "spurt",
        lineEnded: "ikke lenger")
}
