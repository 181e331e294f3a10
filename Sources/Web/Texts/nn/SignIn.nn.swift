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
            }
        })
}
