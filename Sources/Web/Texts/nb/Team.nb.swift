extension TeamTexts {
    static let nb = TeamTexts(
        lead: { reader in
            switch reader {
            case .family: "Her ser du hvem som kan se noe om dere, og hvorfor."
            case .youngPerson: "Her ser du hvem som kan se noe om deg eller alle sammen."
            case .practitioner: "Her ser du hvem som kan se noe om familien, og hvorfor."
            }
        },
        always: "Ser alltid noe",
        family: { toFamily in toFamily ? "Dere i familien" : "Familien selv" },
        familySees:
            "Foreldre ser hele planen. Barn og unge ser det som gjelder dem selv og hele familien. "
            + "Svar fra den som har fylt 12 år, ser bare den som svarte, og familiekoordinatoren.",
        coordinator: { "\($0), familiekoordinator" },
        coordinatorSees: "Ser planen og svarene, og skriver planen sammen med familien.",
        sees: "Dette er åpent nå",
        seesEmpty: { reader in
            reader == .youngPerson
                ? "Ingen tjenester eller frivillige ser noe om deg nå."
                : "Ingen tjenester eller frivillige ser noe nå."
        },
        seesEmptyHint: "Familien bestemmer hvem som får se, hva de får se og hvor lenge.",
        titled: { name, title, place in
            "\(name), \(title)" + (place.map { " (\($0))" } ?? "")
        },
        sentence: {
            "\($0.receiver) kan se planen for \($0.whom) om \($0.areas) til \($0.until)."
        },
        purposeIs: { "Hvorfor: \($0)" },
        beginsOn: { "Det begynner \($0)." },
        wholeFamily: "hele familien",
        allAreas: "alle deler av livet",
        list: { SpokenList.join($0, with: "og") },
        quoted: { "«\($0)»" },
        somebody: "Noen som ikke er med lenger",
        takeBack: "Ta tilbake",
        afterTakeBack: { "Da ser ikke \($0) dette lenger. Planen blir stående." },
        preview: "Se det de ser",
        takenBackNow: { "\($0) ser ikke dette lenger." },
        sharedNow: { "\($0) kan se dette nå." },
        nobody: "Dette ser ingen andre",
        nobodySees: [
            "De ser aldri svarene på spørsmål, hvem som bor hvor, eller denne siden.",
            "Ledere ser bare tall for mange familier samlet.",
            "Administratoren ser ingenting om noen familie.",
        ],
        nobodyAreas: { areas, reader in
            reader == .youngPerson
                ? "Ingen tjenester eller frivillige ser noe om deg og \(areas)."
                : "Ingen tjenester eller frivillige ser noe om \(areas)."
        },
        nobodyAnything: { reader in
            switch reader {
            case .family: "Ingen tjenester eller frivillige ser noe om dere."
            case .youngPerson: "Ingen tjenester eller frivillige ser noe om deg."
            case .practitioner: "Ingen tjenester eller frivillige ser noe om familien."
            }
        },
        earlier: "Delt før",
        endedOn: { "Sluttet \($0)" },
        takenBackOn: { "Tatt tilbake \($0)" },
        release: "Del en mindre del av planen",
        releaseLead:
            "Dette kan du gjøre når de som bestemmer, har sagt ja. Bare det du krysser av, blir "
            + "synlig, og aldri mer enn det er sagt ja til.",
        receiver: "Hvem skal få se?",
        chooseReceiver: "Velg hvem",
        persons: "Hvem i familien gjelder det?",
        personsHint: "«Hele familien» tar også med det som gjelder alle sammen.",
        areas: "Hvilke deler av livet?",
        purpose: "Hvorfor skal de få se det?",
        purposeHint: "For eksempel: «Så skolen kan legge til rette.»",
        until: "Til og med",
        untilHint: "Høyst ett år. Etterpå må dere bli enige på nytt.",
        untilRange: "Velg en dag fra i dag og høyst ett år fram.",
        noPersons: "Velg minst én i familien.",
        noAreas: "Velg minst én del av livet.",
        share: "Del dette",
        previewTitle: { "Det \($0) ser" },
        previewLead: "Akkurat dette, og ikke noe annet.",
        released: "Familier som har delt",
        releasedLead: "De har delt en del av planen sin med deg eller tjenesten du jobber i.",
        releasedEmpty: "Ingen familie har delt noe med deg ennå.",
        releasedEmptyHint: "Når en familie deler noe, står den her. Du trenger ikke gjøre noe.",
        toDo: { $0 == 1 ? "1 ting å gjøre" : "\($0) ting å gjøre" },
        because: {
            "Du ser dette fordi familien har delt det med \($0.receiver): planen for \($0.whom) "
                + "om \($0.areas), til \($0.until)."
        },
        notSeen:
            "Du ser hvem som hjelper med disse målene, men ikke resten av planen eller "
            + "svarene deres.",
        matters: "Viktig for familien",
        needs: "Det de trenger",
        noNeeds: "Det står ikke noe de trenger i denne delen av planen ennå.",
        goals: "Mål",
        noGoals: "Ingen mål står i denne delen av planen ennå.",
        yours: "Du gjør dette",
        someoneInFamily: "Noen i familien",
        reported: { "Takk. Det står nå som «\($0)»." })
}
