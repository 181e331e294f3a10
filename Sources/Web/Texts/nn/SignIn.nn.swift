import Domain

extension SignInTexts {
    static let nn = SignInTexts(
        title: "Kven vil du vere?",
        lead:
            "Dette er ei prøve med oppdikta menneske. Vel éin, og sjå Veven slik den personen ser han.",
        enter: "Logg inn",
        role: { role in
            switch role {
            case .coordinator: "Familiekoordinator"
            case .parent: "Foreldre"
            case .youngPerson: "Ungdom"
            case .child: "Barn"
            case .partner: "I ei teneste"
            case .volunteer: "Frivillig"
            case .leader: "Leiar"
            case .researcher: "Forskar"
            case .administrator: "Administrator"
            case .guest: "Med lenkje"
            }
        },
        about: { role in
            switch role {
            case .coordinator: "Følgjer opp familiar og skriv planen saman med dei."
            case .parent: "Les planen, seier kva som er viktig, og ser kven som har sett."
            case .youngPerson: "Ser sin del av planen og seier korleis det er."
            case .child: "Seier korleis det er, med bilete."
            case .partner: "Ser den delen familien har delt, og ikkje noko anna."
            case .volunteer: "Ser det familien har delt med akkurat dei."
            case .leader: "Ser tal for alle familiar, aldri ein familie."
            case .researcher: "Ser tal utan namn."
            case .administrator: "Held orden på tenester og roller, og ser ingen familie."
            case .guest: "Svarer på spørsmål med ei eingongslenkje, og ser ingenting."
            }
        },
        enterTitle: "Logg inn",
        enterLead: "Veven held planen dykkar trygg. Vis kven du er, så slepp vi deg inn.",
        enterWith: { "Logg inn med \($0)" },
        people: { people in
            switch people {
            case .citizens: "For familiar og frivillige"
            case .employees: "For deg på jobb"
            }
        },
        aboutPeople: { people in
            switch people {
            case .citizens: "Du som har ein plan her, eller hjelper ein familie på fritida."
            case .employees: "Du som er tilsett i kommunen eller i ei teneste."
            }
        },
        chooseTitle: "Kven er du her i dag?",
        chooseLead: "Du har fleire roller i Veven. Vel den du treng no.",
        tryAgain: "Til innlogginga",
        awayTitle: { "Vi når ikkje \($0) akkurat no" },
        awayMore:
            "Du er ikkje logga inn. Alt som er lagra, er trygt. Vent nokre minutt og prøv igjen.",
        stoppedTitle: "Du vart ikkje logga inn",
        stoppedMore: "Innlogginga vart stoppa undervegs. Ingenting er borte. Du kan prøve igjen.",
        levelTitle: "Du må bruke ein sikrare måte å logge inn på",
        levelMore:
            "Her står det ting som er private. Prøv igjen og vel BankID eller ein annan måte på "
            + "høgste nivå. Ingenting er borte.",
        unfinishedTitle: "Innlogginga vart ikkje ferdig",
        unfinishedMore:
            "Det kan ha teke for lang tid, eller sida vart opna på nytt. Ingenting er borte. "
            + "Byrj på nytt.",
        refusedMore: {
            "Svaret frå \($0) var ikkje slik vi ventar det. Difor sleppte vi ingen inn. Ingenting "
                + "er borte. Prøv igjen. Skjer det fleire gonger, sei frå til kommunen."
        },
        strangerTitle: "Vi kjenner deg ikkje her enno",
        strangerMore: { people in
            switch people {
            case .citizens:
                "Du har vist kven du er, men ingen har gitt deg tilgang. Ingenting er gale. "
                    + "Spør familiekoordinatoren din."
            case .employees:
                "Du har vist kven du er, men ingen har gitt deg tilgang. Ingenting er gale. "
                    + "Spør den som styrer tilgang i kommunen."
            }
        },
        farewellTitle: "Du er logga ut",
        farewellMore: { "Vi sender deg vidare, så du blir logga ut av \($0) òg." })
}
