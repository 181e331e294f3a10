import Domain

extension ConsentTexts {
    static let nn = ConsentTexts(
        title: "Samtykke",
        waitsForYou: "Ventar på svar frå deg",
        agreed: "Dette er det sagt ja til",
        asked: "Ventar på svar",
        earlier: "Ikkje i bruk lenger",
        none: "Ingen har spurt om å få sjå noko enno.",
        open: "Sjå meir",
        seeAndChange: "Sjå og endre",
        about: { "Kva \($0) får sjå" },
        question: {
            "Kan \($0.receiver) få sjå planen for \($0.whom) om \($0.areas) til \($0.until)?"
        },
        could: { "\($0.receiver) fekk sjå planen for \($0.whom) om \($0.areas)." },
        openedAll: "Dei ser det med ein gong alle har sagt ja.",
        openedByHand: "Når alle har sagt ja, deler familiekoordinatoren det med dei.",
        notAllShared: "Det er sagt ja til meir enn dette, men resten er ikkje delt.",
        state: { state in
            switch state {
            case .waiting: "Ventar på svar"
            case .holds: "Gjeld no"
            case .declined: "Sagt nei"
            case .withdrawn: "Teke tilbake"
            case .ended: "Over"
            case .calledOff: "Ikkje spurt lenger"
            }
        },
        endsSoon: "Går snart ut",
        waitsFor: { "Ventar på svar frå \($0). Ingenting er opna enno." },
        differ: "De har sagt ja til kvar dykkar del. Difor er ingenting opna enno.",
        holdsUntil: { "Gjeld til \($0)." },
        restWaitsFor: { "\($0) har ikkje svart. Resten er ikkje opna." },
        declinedBy: { "\($0) sa nei. Ingenting er opna." },
        withdrawnBy: { "\($0) tok det tilbake. Ingenting er ope." },
        endedOn: { "Det gjekk ut \($0)." },
        calledOff: "Familiekoordinatoren spør ikkje om dette lenger.",
        whoDecides: "Kven bestemmer, og kva dei har sagt",
        you: "Du",
        fromYou: "deg",
        silent: { "\($0) har ikkje svart enno" },
        gave: { name, day, part in "\(name) sa ja\(part ? " til ein del" : ""), \(day)" },
        declined: { "\($0) sa nei, \($1)" },
        withdrew: { "\($0) tok det tilbake, \($1)" },
        giftIs: { "Planen for \($0.whom) om \($0.areas), til \($0.until)." },
        onPaper: { "På papir, skrive inn av \($0)." },
        aloud: { "Sagt til \($0), som skreiv det inn." },
        openSheet: "Last ned arket",
        sheetOf: { "som \($0) skreiv under på" },
        sheetFile: "samtykke",
        heard: { "Snakk med \($0) først, og høyr kva \($0) synest." },
        weighsMuch: { "Snakk med \($0) først. Det \($0) meiner, tel mykje." },
        yours: "Dette er ditt å bestemme. Foreldra dine ser det ikkje.",
        yoursButSeen:
            "Dette er ditt å bestemme. Foreldra dine kan sjå det, men ikkje svare for deg.",
        keptFrom: { "Dette blir ikkje vist for \($0)." },
        yourAnswer: "Kva svarer du?",
        yourChange: "Vil du endre noko?",
        yesToAll: "Ja, til alt dette",
        yesToPart: "Ja, til ein del",
        change: "Endre kva dei får sjå",
        partLead: "Lat det stå kryssa av som dei kan få sjå.",
        partPersons: "Kven i familien?",
        common: "Det som gjeld heile familien",
        no: "Nei",
        withdraw: "Ta tilbake",
        renew: "Forny eitt år",
        giveAgain: "Sei ja igjen",
        lookFirst: "Du får sjå kva som endrar seg før noko blir lagra.",
        nextStep: "Sjå kva som endrar seg",
        before: { step in
            switch step {
            case .yes: "Før du seier ja"
            case .no: "Før du seier nei"
            case .withdrawal: "Før du tek det tilbake"
            }
        },
        confirm: { step in
            switch step {
            case .yes: "Sei ja"
            case .no: "Sei nei"
            case .withdrawal: "Ta tilbake"
            }
        },
        goBack: "Gå tilbake utan å endre noko",
        youSayYesTo: {
            "Du seier ja til at \($0.receiver) ser planen for \($0.whom) om \($0.areas) "
                + "til \($0.until)."
        },
        willSee: { "Dette får \($0) sjå" },
        willSeeWhenAll: { "Dette får \($0) sjå når alle har sagt ja" },
        willNotSee: { "Dette ser \($0) ikkje lenger" },
        changesNothing: { "\($0) ser det same etterpå som no." },
        seesNothingYet:
            "Det står ingenting i denne delen av planen enno. Dei får sjå det som kjem.",
        nothingElse: "Ingenting anna endrar seg. Planen blir ståande som han er.",
        alsoMustSayYes: { "\($0) må òg seie ja. Før det ser dei ingenting av dette." },
        atOnce: "Det verkar med ein gong.",
        canTakeBack: "Du kan ta det tilbake når du vil.",
        sharedLater: "Familiekoordinatoren må dele det med dei før dei ser noko.",
        said: { step in
            switch step {
            case .yes: "Takk. Du har sagt ja."
            case .no: "Takk. Du har sagt nei."
            case .withdrawal: "Du har teke det tilbake. Dei ser det ikkje lenger."
            }
        },
        saidWaits: { "Takk. Du har sagt ja. No ventar vi på \($0)." },
        everyonesTitle: { "Det \($0) får sjå dersom alle seier ja" },
        everyonesLead: "Slik planen er i dag, med det dei ser frå før.",
        ask: "Be om samtykke",
        askLead:
            "Ingen utanfor familien ser noko før dei som bestemmer, har sagt ja. "
            + "Fyll gjerne ut saman med familien.",
        receivers: "Kven skal få sjå?",
        search: "Søk etter ei teneste eller ein person",
        searchHint: "Dei du har kryssa av, blir ståande.",
        searchButton: "Søk",
        noneFound: { "Ingen heiter noko med «\($0)»." },
        moreFound: { "Det er \($0) til. Søk for å finne dei." },
        noReceivers: "Vel minst éin som skal få sjå.",
        opens: "Når skal dei få sjå det?",
        opensChoice: "Med ein gong alle har sagt ja",
        keepFrom: "Hald spørsmålet skjult for éin i familien",
        keepFromHint:
            "Berre når det trengst, og berre for ein som ikkje bestemmer om dette. "
            + "Den det er skjult for, ser ikkje at det er noko.",
        keepFromNobody: "Ikkje skjult for nokon",
        decidesSelf: { "\($0) må seie ja til dette, og må få vite om det." },
        seeWho: "Sjå kven som må seie ja",
        mustSayYes: { "Desse må seie ja: \($0)." },
        askNow: "Spør om samtykke",
        nobodyDecides: { "Det står ikkje kven som bestemmer for \($0)." },
        writeResponsibility: "Skriv først kven som har foreldreansvar",
        askFirst:
            "Ingen har sagt ja til at dei får sjå dette. Be om samtykke først, så kan du dele det.",
        askFirstLink: "Be om samtykke",
        askedNow: "Spurt. Ingenting er opna før alle som bestemmer, har sagt ja.",
        seeEveryones: "Sjå det dei får sjå",
        seeNow: "Sjå det dei ser no",
        record: "Skriv inn eit svar på papir, eller eit nei",
        recordLead:
            "Eit ja må vere skrive under. Ta bilete av arket. Eit nei kan seiast, "
            + "og treng ikkje ark.",
        holder: "Kven har svart?",
        decision: "Kva svarte dei?",
        decisionOf: { step in
            switch step {
            case .yes: "Ja, til det som er kryssa av under"
            case .no: "Nei"
            case .withdrawal: "Tek tilbake eit ja"
            }
        },
        sheet: "Arket som er skrive under",
        sheetHint: "PDF eller bilete (JPEG, PNG), høgst 4 MB. Berre for eit ja.",
        write: "Skriv inn svaret",
        notGiven: "Den du valde, har ikkje sagt ja til dette. Vel «Nei» i staden.",
        recorded: "Svaret er skrive inn.",
        callOff: "Ikkje spør om dette lenger",
        afterCallOff: { "Då kan ingen svare, og \($0) ser ikkje dette." },
        askAgain: "Be om eitt år til",
        afterAskAgain:
            "Dei som bestemmer, får spørsmålet på nytt. Det dei har sagt ja til, gjeld imens.",
        todayEnds: { "Samtykket til \($0) går ut \($1)." },
        todayWaits: { "Samtykket til \($0) har venta på svar sidan \($1)." },
        openConsent: "Sjå samtykket",
        asksYou: { "Kan \($0) få sjå ein del av planen?" },
        answerNow: "Sjå og svar",
        noSheet: "Eit ja på papir treng arket. Legg ved eit bilete av det.",
        unreadableSheet: "Fila må vere PDF, JPEG eller PNG, og høgst 4 MB. Prøv eit anna bilete.",
        picture: "Kven ser kva, som bilete",
        pictureSummary: { open, asked in
            switch (open, asked) {
            case (0, 0): "Ingen utanfor familien ser noko no."
            case (let open, 0): "\(open) utanfor familien ser noko."
            case (0, let asked): "Ingen utanfor familien ser noko no. \(asked) ventar på svar."
            default: "\(open) utanfor familien ser noko. \(asked) ventar på svar."
            }
        },
        asTable: "Vis som tabell",
        who: "Kven",
        what: "Om kva",
        how: "Korleis det står",
        lineOpen: "sagt ja",
        lineAsked: "spurt",
        lineEnded: "ikkje lenger")
}
