extension TeamTexts {
    static let nn = TeamTexts(
        lead: { reader in
            switch reader {
            case .family: "Her ser du kven som kan sjå noko om dykk, og kvifor."
            case .youngPerson: "Her ser du kven som kan sjå noko om deg eller alle saman."
            case .practitioner: "Her ser du kven som kan sjå noko om familien, og kvifor."
            }
        },
        always: "Ser alltid noko",
        family: { toFamily in toFamily ? "De i familien" : "Familien sjølv" },
        familySees:
            "Foreldre ser heile planen. Barn og unge ser det som gjeld dei sjølve og heile "
            + "familien. Svar frå den som har fylt 12 år, ser berre den som svarte, og familiekoordinatoren.",
        coordinator: { "\($0), familiekoordinator" },
        coordinatorSees: "Ser planen og svara, og skriv planen saman med familien.",
        sees: "Dette er ope no",
        seesEmpty: { reader in
            reader == .youngPerson
                ? "Ingen tenester eller frivillige ser noko om deg no."
                : "Ingen tenester eller frivillige ser noko no."
        },
        seesEmptyHint: "Familien bestemmer kven som får sjå, kva dei får sjå og kor lenge.",
        titled: { name, title, place in
            "\(name), \(title)" + (place.map { " (\($0))" } ?? "")
        },
        sentence: {
            "\($0.receiver) kan sjå planen for \($0.whom) om \($0.areas) til \($0.until)."
        },
        purposeIs: { "Kvifor: \($0)" },
        beginsOn: { "Det byrjar \($0)." },
        wholeFamily: "heile familien",
        allAreas: "alle delar av livet",
        list: { SpokenList.join($0, with: "og") },
        quoted: { "«\($0)»" },
        somebody: "Nokon som ikkje er med lenger",
        takeBack: "Ta tilbake",
        afterTakeBack: { "Då ser ikkje \($0) dette lenger. Planen blir ståande." },
        preview: "Sjå det dei ser",
        takenBackNow: { "\($0) ser ikkje dette lenger." },
        sharedNow: { "\($0) kan sjå dette no." },
        nobody: "Dette ser ingen andre",
        nobodySees: [
            "Dei ser aldri svara på spørsmål, kven som bur kvar, eller denne sida.",
            "Leiarar ser berre tal for mange familiar samla.",
            "Administratoren ser ingenting om nokon familie.",
        ],
        nobodyAreas: { areas, reader in
            reader == .youngPerson
                ? "Ingen tenester eller frivillige ser noko om deg og \(areas)."
                : "Ingen tenester eller frivillige ser noko om \(areas)."
        },
        nobodyAnything: { reader in
            switch reader {
            case .family: "Ingen tenester eller frivillige ser noko om dykk."
            case .youngPerson: "Ingen tenester eller frivillige ser noko om deg."
            case .practitioner: "Ingen tenester eller frivillige ser noko om familien."
            }
        },
        earlier: "Delt før",
        endedOn: { "Slutta \($0)" },
        takenBackOn: { "Teke tilbake \($0)" },
        release: "Del ein mindre del av planen",
        releaseLead:
            "Dette kan du gjere når dei som bestemmer, har sagt ja. Berre det du kryssar av, blir "
            + "synleg, og aldri meir enn det er sagt ja til.",
        receiver: "Kven skal få sjå?",
        chooseReceiver: "Vel kven",
        persons: "Kven i familien gjeld det?",
        personsHint: "«Heile familien» tek òg med det som gjeld alle saman.",
        areas: "Kva for delar av livet?",
        purpose: "Kvifor skal dei få sjå det?",
        purposeHint: "Til dømes: «Så skulen kan leggje til rette.»",
        until: "Til og med",
        untilHint: "Høgst eitt år. Etterpå må de bli einige på nytt.",
        untilRange: "Vel ein dag frå i dag og høgst eitt år fram.",
        noPersons: "Vel minst éin i familien.",
        noAreas: "Vel minst éin del av livet.",
        share: "Del dette",
        previewTitle: { "Det \($0) ser" },
        previewLead: "Akkurat dette, og ikkje noko anna.",
        released: "Familiar som har delt",
        releasedLead: "Dei har delt ein del av planen sin med deg eller tenesta du jobbar i.",
        releasedEmpty: "Ingen familie har delt noko med deg enno.",
        releasedEmptyHint: "Når ein familie deler noko, står han her. Du treng ikkje gjere noko.",
        toDo: { $0 == 1 ? "1 ting å gjere" : "\($0) ting å gjere" },
        because: {
            "Du ser dette fordi familien har delt det med \($0.receiver): planen for \($0.whom) "
                + "om \($0.areas), til \($0.until)."
        },
        notSeen:
            "Du ser kven som hjelper med desse måla, men ikkje resten av planen eller "
            + "svara deira.",
        matters: "Viktig for familien",
        needs: "Det dei treng",
        noNeeds: "Det står ikkje noko dei treng i denne delen av planen enno.",
        goals: "Mål",
        noGoals: "Ingen mål står i denne delen av planen enno.",
        yours: "Du gjer dette",
        someoneInFamily: "Nokon i familien",
        reported: { "Takk. Det står no som «\($0)»." })
}
