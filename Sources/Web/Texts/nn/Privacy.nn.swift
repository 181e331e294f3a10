import Domain

extension PrivacyTexts {
    static let nn = PrivacyTexts(
        emergency: .nn, review: .nn, request: .nn, report: .nn, handOver: .nn)
}

extension EmergencyTexts {
    static let nn = EmergencyTexts(
        title: "Når det er akutt",
        lead: "Treng nokon hjelp no, kan du opne mappa til familien i éin time.",
        whatHappens: [
            "Du ser kven dei er, kvar dei bur, planen og kven som hjelper. "
                + "Du ser ikkje svar på spørsmål, og ikkje loggen.",
            "Etter éin time blir mappa lukka av seg sjølv.",
            "Familien får vite at du opna, og kvifor.",
            "Leiaren for personvern ser etter om det var nødvendig.",
        ],
        number: "Fødselsnummer eller D-nummer",
        numberHint: "11 siffer, for éin i familien.",
        reason: "Kvifor er det akutt?",
        reasonHint: "Familien kjem til å lese dette.",
        told: "Når skal familien få vite det?",
        toldNow: "Med ein gong",
        toldLater: "Etter at leiaren for personvern har sett på det",
        toldLaterHint: "Berre når det kan vere farleg for nokon at dei veit det no.",
        laterReason: "Kvifor kan dei ikkje få vite det no?",
        laterReasonHint: "Fyll ut berre når dei skal få vite det seinare. Leiaren les dette.",
        openForAnHour: "Opne i éin time",
        nobodyFound: "Vi fann ingen du kan opne slik. Sjå etter at alle siffera er rette.",
        tooMany: { "Du har søkt \($0) gonger det siste døgnet. Vent, eller ring koordinatoren." },
        openNow: "Ope no",
        closesIn: { $0 == 1 ? "Blir lukka om 1 minutt" : "Blir lukka om \($0) minutt" },
        youSeeThis: { "Du ser dette i \($0) minutt til." },
        youWrote: { "Du skreiv: «\($0)»" },
        familyKnows: "Familien har fått vite at du opna.",
        familyKnowsLater: "Familien får vite det når leiaren for personvern har sett på det.",
        whoIsWho: "Kven dei er",
        whoHelps: "Kven som hjelper",
        noHelp: "Ingen er skrivne opp som hjelparar enno.",
        coordinator: "Familiekoordinator",
        mayNotSee: "Svar på spørsmål, loggen og resten av mappa er ikkje her.",
        shouldKnow: "Dette bør de vite",
        opened: { who, day, time in
            "\(who) opna mappa dykkar fordi det var akutt: \(day) klokka \(time)."
        },
        why: { "Kvifor: «\($0)»" },
        notReviewed: "Leiaren for personvern skal sjå etter om det var nødvendig.",
        wasNeeded: "Leiaren for personvern såg på det: Det var nødvendig.",
        wasNotNeeded: "Leiaren for personvern såg på det: Det var ikkje nødvendig.",
        openedToday: { who, day in "\(who) opna mappa akutt – \(day)" },
        seeLog: "Sjå loggen",
        because: { words in
            switch words {
            case .coordinator(let toFamily):
                toFamily ? "Er koordinatoren dykkar." : "Er koordinatoren til familien."
            case .consent(let receiver, let toFamily):
                (toFamily ? "De" : "Familien") + " sa ja til at \(receiver) kan sjå noko."
            case .emergency(let reason): "Det var akutt: «\(reason)»"
            }
        })
}

extension ReviewTexts {
    static let nn = ReviewTexts(
        title: "Personvern",
        lead: "Dette ventar på deg. Du ser ikkje kva familie det gjeld.",
        empty: "Ingenting ventar på deg.",
        emptyHint: "Når nokon opnar ei mappe akutt, eller spør deg om noko, står det her.",
        openings: "Opna fordi det var akutt",
        openingsLead: "Familien får lese svaret ditt, også når dei skulle få vite det seinare.",
        family: { "Familie \($0)" },
        openedBy: { who, day, time in "\(who) – \(day) klokka \(time)" },
        familyKnows: "Familien har fått vite det.",
        toldLater: { "Familien veit det ikkje enno. Kvifor: «\($0)»" },
        wasNeeded: "Var det nødvendig?",
        yes: "Ja",
        no: "Nei",
        words: "Kva fann du ut?",
        wordsHint: "Familien kjem til å lese dette.",
        send: "Lagre og sei det til familien",
        sent: "Lagra. Familien kan lese det no.",
        questions: "Spørsmål",
        corrections: "Noko er feil",
        erasures: "Ønske om å bli sletta")
}

extension RequestTexts {
    static let nn = RequestTexts(
        title: "Spørsmål og rettingar",
        lead: { toFamily in
            toFamily
                ? "Spør om kven som har sett, og sei frå når noko er feil. "
                    + "Berre du og den som svarer, ser det."
                : "Her står det familien spør deg om."
        },
        empty: { $0 ? "Du har ikkje spurt om noko enno." : "Ingen har spurt om noko enno." },
        asked: { $0 ? "Det du har spurt om" : "Spurt om" },
        sort: { sort in
            switch sort {
            case .log: "Spørsmål om loggen"
            case .correction: "Noko er feil"
            case .erasure: "Ønske om å bli sletta"
            }
        },
        aboutLog: { who, day in "Om det \(who) gjorde – \(day)" },
        waits: { to in
            switch to {
            case .coordinator: "Ventar på svar frå koordinatoren."
            case .privacyLeader: "Ventar på svar frå leiaren for personvern."
            }
        },
        answered: { who, day in "\(who) svarte \(day)" },
        done: "Retta",
        notDone: "Ikkje endra",
        staysAsNote: "Det står som ein merknad ved planen, og følgjer med når planen blir kopiert.",
        sent: "Sendt. Svaret kjem her.",
        answerSent: "Svaret er sendt.",
        ask: "Spør om dette",
        askTitle: "Spør om dette",
        question: "Kva lurer du på?",
        questionHint: "Til dømes: «Kvifor såg ho på planen?»",
        aboutCoordinator: "Dette gjeld koordinatoren. Difor svarer leiaren for personvern.",
        to: "Kven skal svare?",
        addressee: { to in
            switch to {
            case .coordinator: "Koordinatoren"
            case .privacyLeader: "Leiaren for personvern i kommunen"
            }
        },
        sendQuestion: "Send spørsmålet",
        correction: "Noko er feil",
        wrong: "Kva er feil?",
        right: "Kva er rett?",
        rightIs: { "Rett: \($0)" },
        sendCorrection: "Be om at det blir retta",
        erasure: "Vil du at noko skal slettast?",
        erasureLead: "Leiaren for personvern svarer. Noko må kommunen ta vare på etter lova.",
        erasureWords: "Kva vil du ha sletta?",
        sendErasure: "Be om at det blir sletta",
        isSomethingWrong: "Er noko feil her?",
        answer: "Svaret ditt",
        answerHint: "Den som spurte, les dette.",
        isDone: "Vart det gjort?",
        yes: "Ja",
        no: "Nei",
        sendAnswer: "Send svaret",
        todayWaits: { sort in
            switch sort {
            case .log: "Spør om kven som har sett"
            case .correction: "Seier at noko er feil"
            case .erasure: "Vil at noko skal slettast"
            }
        },
        toAnswer: "Svar",
        gotAnswer: { "Du har fått svar: «\($0)»" },
        readAnswer: "Les svaret",
        notes: "Merknader",
        notesLead: "Nokon i familien meiner at dette er feil. Det er ikkje endra.")
}

extension ReportTexts {
    static let nn = ReportTexts(
        title: "Uroleg for eit barn?",
        lead: "Her står det du skal gjere, og kven du kan ringe.",
        guidance: [
            "Plikta til å melde er di eiga. Ingen andre kan bestemme at du ikkje skal melde.",
            "Ho går føre teieplikta (barnevernslova § 13-2).",
            "Meldinga sender du i den nasjonale portalen, ikkje her.",
        ],
        volunteer: "Er du i tvil om plikta gjeld deg? Snakk med koordinatoren i dag.",
        callFirst: "Hastar det, så ring først",
        toPortal: "Gå til portalen",
        portalLead: "Du går ut av Veven.",
        note: "Skriv opp at du har meldt",
        noteLead:
            "Berre du og koordinatoren ser dette. Familien ser det ikkje, heller ikkje i loggen. "
            + "Sjølve meldinga blir ikkje lagra her.",
        day: "Når melde du?",
        persons: "Kven gjeld det?",
        noPersons: "Vel minst éin i familien.",
        words: "Noko ein kollega må vite?",
        wordsHint: "Skriv ikkje det som står i meldinga.",
        save: "Lagre",
        saved: "Lagra. Familien ser det ikkje.",
        notes: { $0 ? "Skrive opp" : "Det du har skrive opp" },
        noteSentence: { names, day in "Meldt \(day) om \(names)" },
        madeBy: { "Skrive av \($0)" })
}

extension HandOverTexts {
    static let nn = HandOverTexts(
        title: "Gi familien ein ny koordinator",
        whatHappens: [
            "Frå då av ser du ikkje denne familien lenger.",
            "Den nye koordinatoren ser alt du ser no.",
            "Familien får vite det på forsida si.",
        ],
        coordinator: "Kven tek over?",
        choose: "Vel kven",
        send: "Gi vidare",
        nobody: "Det er ingen andre koordinatorar her enno.",
        done: "Familien har fått ein ny koordinator. Du ser han ikkje lenger.",
        isNew: "Er ny på lista di",
        openNew: "Opne",
        told: { who, day in "\(who) er koordinatoren dykkar frå \(day)." })
}
