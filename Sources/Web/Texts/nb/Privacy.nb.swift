import Domain

extension PrivacyTexts {
    static let nb = PrivacyTexts(
        emergency: .nb, review: .nb, request: .nb, report: .nb, handOver: .nb)
}

extension EmergencyTexts {
    static let nb = EmergencyTexts(
        title: "Når det er akutt",
        lead: "Trenger noen hjelp nå, kan du åpne familiens mappe i én time.",
        whatHappens: [
            "Du ser hvem de er, hvor de bor, planen og hvem som hjelper. "
                + "Du ser ikke svar på spørsmål, og ikke loggen.",
            "Etter én time lukkes mappen av seg selv.",
            "Familien får vite at du åpnet, og hvorfor.",
            "Lederen for personvern ser etter om det var nødvendig.",
        ],
        number: "Fødselsnummer eller D-nummer",
        numberHint: "11 siffer, for én i familien.",
        reason: "Hvorfor er det akutt?",
        reasonHint: "Familien kommer til å lese dette.",
        told: "Når skal familien få vite det?",
        toldNow: "Med en gang",
        toldLater: "Etter at lederen for personvern har sett på det",
        toldLaterHint: "Bare når det kan være farlig for noen at de vet det nå.",
        laterReason: "Hvorfor kan de ikke få vite det nå?",
        laterReasonHint: "Fyll ut bare når de skal få vite det senere. Lederen leser dette.",
        openForAnHour: "Åpne i én time",
        nobodyFound: "Vi fant ingen du kan åpne slik. Se etter at alle sifrene er rett.",
        tooMany: { "Du har søkt \($0) ganger det siste døgnet. Vent, eller ring koordinatoren." },
        openNow: "Åpent nå",
        closesIn: { $0 == 1 ? "Lukkes om 1 minutt" : "Lukkes om \($0) minutter" },
        youSeeThis: {
            $0 == 1 ? "Du ser dette i 1 minutt til." : "Du ser dette i \($0) minutter til."
        },
        youWrote: { "Du skrev: «\($0)»" },
        familyKnows: "Familien har fått vite at du åpnet.",
        familyKnowsLater: "Familien får vite det når lederen for personvern har sett på det.",
        whoIsWho: "Hvem de er",
        whoHelps: "Hvem som hjelper",
        noHelp: "Ingen er skrevet opp som hjelpere ennå.",
        coordinator: "Familiekoordinator",
        mayNotSee: "Svar på spørsmål, loggen og resten av mappen vises ikke her.",
        shouldKnow: "Dette bør dere vite",
        opened: { who, day, time in
            "\(who) åpnet mappen deres fordi det var akutt: \(day) klokka \(time)."
        },
        why: { "Hvorfor: «\($0)»" },
        notReviewed: "Lederen for personvern skal se etter om det var nødvendig.",
        wasNeeded: "Lederen for personvern så på det: Det var nødvendig.",
        wasNotNeeded: "Lederen for personvern så på det: Det var ikke nødvendig.",
        openedToday: { who, day in "\(who) åpnet mappen akutt – \(day)" },
        seeLog: "Se loggen",
        because: { words in
            switch words {
            case .coordinator(let toFamily):
                toFamily ? "Er koordinatoren deres." : "Er familiens koordinator."
            case .consent(let receiver, let toFamily):
                (toFamily ? "Dere" : "Familien") + " sa ja til at \(receiver) kan se noe."
            case .emergency(let reason): "Det var akutt: «\(reason)»"
            }
        })
}

extension ReviewTexts {
    static let nb = ReviewTexts(
        title: "Personvern",
        lead: "Dette venter på deg. Du ser ikke hvilken familie det gjelder.",
        empty: "Ingenting venter på deg.",
        emptyHint: "Når noen åpner en mappe akutt, eller spør deg om noe, står det her.",
        openings: "Åpnet fordi det var akutt",
        openingsLead: "Familien får lese svaret ditt, også når de skulle få vite det senere.",
        family: { "Familie \($0)" },
        openedBy: { who, day, time in "\(who) – \(day) klokka \(time)" },
        familyKnows: "Familien har fått vite det.",
        toldLater: { "Familien vet det ikke ennå. Hvorfor: «\($0)»" },
        wasNeeded: "Var det nødvendig?",
        yes: "Ja",
        no: "Nei",
        words: "Hva fant du ut?",
        wordsHint: "Familien kommer til å lese dette.",
        send: "Lagre og si det til familien",
        sent: "Lagret. Familien kan lese det nå.",
        questions: "Spørsmål",
        corrections: "Noe er feil",
        erasures: "Ønsker om å bli slettet")
}

extension RequestTexts {
    static let nb = RequestTexts(
        title: "Spørsmål og rettelser",
        lead: { toFamily in
            toFamily
                ? "Spør om hvem som har sett, og si fra når noe er feil. "
                    + "Bare du og den som svarer, ser det."
                : "Her står det familien spør deg om."
        },
        empty: { $0 ? "Du har ikke spurt om noe ennå." : "Ingen har spurt om noe ennå." },
        asked: { $0 ? "Det du har spurt om" : "Spurt om" },
        sort: { sort in
            switch sort {
            case .log: "Spørsmål om loggen"
            case .correction: "Noe er feil"
            case .erasure: "Ønske om å bli slettet"
            }
        },
        aboutLog: { who, day in "Om det \(who) gjorde – \(day)" },
        waits: { to in
            switch to {
            case .coordinator: "Venter på svar fra koordinatoren."
            case .privacyLeader: "Venter på svar fra lederen for personvern."
            }
        },
        answered: { who, day in "\(who) svarte \(day)" },
        done: "Rettet",
        notDone: "Ikke endret",
        staysAsNote: "Det står som en merknad ved planen, og følger med når planen kopieres.",
        sent: "Sendt. Svaret kommer her.",
        answerSent: "Svaret er sendt.",
        ask: "Spør om dette",
        askTitle: "Spør om dette",
        question: "Hva lurer du på?",
        questionHint: "For eksempel: «Hvorfor så hun på planen?»",
        aboutCoordinator: "Dette gjelder koordinatoren. Derfor svarer lederen for personvern.",
        to: "Hvem skal svare?",
        addressee: { to in
            switch to {
            case .coordinator: "Koordinatoren"
            case .privacyLeader: "Lederen for personvern i kommunen"
            }
        },
        sendQuestion: "Send spørsmålet",
        correction: "Noe er feil",
        wrong: "Hva er feil?",
        right: "Hva er rett?",
        rightIs: { "Rett: \($0)" },
        sendCorrection: "Be om at det rettes",
        erasure: "Vil du at noe skal slettes?",
        erasureLead: "Lederen for personvern svarer. Noe må kommunen ta vare på etter loven.",
        erasureWords: "Hva vil du ha slettet?",
        sendErasure: "Be om at det slettes",
        isSomethingWrong: "Er noe feil her?",
        answer: "Svaret ditt",
        answerHint: "Den som spurte, leser dette.",
        isDone: "Ble det gjort?",
        yes: "Ja",
        no: "Nei",
        sendAnswer: "Send svaret",
        todayWaits: { sort in
            switch sort {
            case .log: "Spør om hvem som har sett"
            case .correction: "Sier at noe er feil"
            case .erasure: "Vil at noe skal slettes"
            }
        },
        toAnswer: "Svar",
        gotAnswer: { "Du har fått svar: «\($0)»" },
        readAnswer: "Les svaret",
        notes: "Merknader",
        notesLead: "Noen i familien mener at dette er feil. Det er ikke endret.")
}

extension ReportTexts {
    static let nb = ReportTexts(
        title: "Urolig for et barn?",
        lead: "Her står det du skal gjøre, og hvem du kan ringe.",
        guidance: [
            "Plikten til å melde er din egen. Ingen andre kan bestemme at du ikke skal melde.",
            "Den går foran taushetsplikten (barnevernsloven § 13-2).",
            "Meldingen sender du i den nasjonale portalen, ikke her.",
        ],
        volunteer: "Er du i tvil om plikten gjelder deg? Snakk med koordinatoren i dag.",
        callFirst: "Haster det, så ring først",
        toPortal: "Gå til portalen",
        portalLead: "Du går ut av Veven.",
        note: "Skriv opp at du har meldt",
        noteLead:
            "Bare du og koordinatoren ser dette. Familien ser det ikke, heller ikke i loggen. "
            + "Selve meldingen lagres ikke her.",
        day: "Når meldte du?",
        persons: "Hvem gjelder det?",
        noPersons: "Velg minst én i familien.",
        words: "Noe en kollega må vite?",
        wordsHint: "Skriv ikke det som står i meldingen.",
        save: "Lagre",
        saved: "Lagret. Familien ser det ikke.",
        notes: { $0 ? "Skrevet opp" : "Det du har skrevet opp" },
        noteSentence: { names, day in "Meldt \(day) om \(names)" },
        madeBy: { "Skrevet av \($0)" })
}

extension HandOverTexts {
    static let nb = HandOverTexts(
        title: "Gi familien en ny koordinator",
        whatHappens: [
            "Fra da av ser du ikke denne familien lenger.",
            "Den nye koordinatoren ser alt du ser nå.",
            "Familien får vite det på forsiden sin.",
        ],
        coordinator: "Hvem tar over?",
        choose: "Velg hvem",
        send: "Gi videre",
        nobody: "Det er ingen andre koordinatorer her ennå.",
        done: "Familien har fått en ny koordinator. Du ser den ikke lenger.",
        isNew: "Er ny på listen din",
        openNew: "Åpne",
        told: { who, day in "\(who) er koordinatoren deres fra \(day)." })
}
