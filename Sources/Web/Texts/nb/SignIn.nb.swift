import Domain

extension SignInTexts {
    static let nb = SignInTexts(
        title: "Hvem vil du være?",
        lead: "Dette er en prøve med oppdiktede mennesker. Velg en, og se Veven slik den ser den.",
        enter: "Logg inn",
        role: { role in
            switch role {
            case .coordinator: "Familiekoordinator"
            case .parent: "Foreldre"
            case .youngPerson: "Ungdom"
            case .child: "Barn"
            case .partner: "I en tjeneste"
            case .volunteer: "Frivillig"
            case .leader: "Leder"
            case .researcher: "Forsker"
            case .administrator: "Administrator"
            case .guest: "Med lenke"
            }
        },
        about: { role in
            switch role {
            case .coordinator: "Følger opp familier og skriver planen sammen med dem."
            case .parent: "Leser planen, sier hva som er viktig, og ser hvem som har sett."
            case .youngPerson: "Ser sin del av planen og sier hvordan det er."
            case .child: "Sier hvordan det er, med bilder."
            case .partner: "Ser den delen familien har delt, og ikke noe annet."
            case .volunteer: "Ser det familien har delt med akkurat dem."
            case .leader: "Ser tall for alle familier, aldri en familie."
            case .researcher: "Ser tall uten navn."
            case .administrator: "Holder orden på tjenester og roller, og ser ingen familie."
            case .guest: "Svarer på spørsmål med en engangslenke, og ser ingenting."
            }
        },
        enterTitle: "Logg inn",
        enterLead: "Veven holder planen deres trygg. Vis hvem du er, så slipper vi deg inn.",
        enterWith: { "Logg inn med \($0)" },
        people: { people in
            switch people {
            case .citizens: "For familier og frivillige"
            case .employees: "For deg på jobb"
            }
        },
        aboutPeople: { people in
            switch people {
            case .citizens: "Du som har en plan her, eller hjelper en familie på fritiden."
            case .employees: "Du som er ansatt i kommunen eller i en tjeneste."
            }
        },
        chooseTitle: "Hvem er du her i dag?",
        chooseLead: "Du har flere roller i Veven. Velg den du trenger nå.",
        tryAgain: "Til innloggingen",
        awayTitle: { "Vi når ikke \($0) akkurat nå" },
        awayMore:
            "Du er ikke logget inn. Alt som er lagret, er trygt. Vent noen minutter og prøv igjen.",
        stoppedTitle: "Du ble ikke logget inn",
        stoppedMore: "Innloggingen ble stoppet underveis. Ingenting er borte. Du kan prøve igjen.",
        levelTitle: "Du må bruke en sikrere måte å logge inn på",
        levelMore:
            "Her står det ting som er private. Prøv igjen og velg BankID eller en annen måte på "
            + "høyeste nivå. Ingenting er borte.",
        unfinishedTitle: "Innloggingen ble ikke ferdig",
        unfinishedMore:
            "Det kan ha tatt for lang tid, eller siden ble åpnet på nytt. Ingenting er borte. "
            + "Begynn på nytt.",
        refusedMore: {
            "Svaret fra \($0) var ikke slik vi venter det. Derfor slapp vi ingen inn. Ingenting "
                + "er borte. Prøv igjen. Skjer det flere ganger, si fra til kommunen."
        },
        strangerTitle: "Vi kjenner deg ikke her ennå",
        strangerMore: { people in
            switch people {
            case .citizens:
                "Du har vist hvem du er, men ingen har gitt deg tilgang. Ingenting er galt. "
                    + "Spør familiekoordinatoren din."
            case .employees:
                "Du har vist hvem du er, men ingen har gitt deg tilgang. Ingenting er galt. "
                    + "Spør den som styrer tilgang i kommunen."
            }
        },
        farewellTitle: "Du er logget ut",
        farewellMore: { "Vi sender deg videre, så du blir logget ut av \($0) også." })
}
