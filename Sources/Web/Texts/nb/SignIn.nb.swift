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
            }
        })
}
