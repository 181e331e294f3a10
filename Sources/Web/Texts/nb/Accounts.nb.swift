import Domain

extension AccountTexts {
    static let nb = AccountTexts(
        addService: "Legg til en tjeneste",
        serviceName: "Hva heter tjenesten?",
        serviceSort: "Hva slags tjeneste er det?",
        addPerson: "Legg til noen som jobber her",
        addPersonLead: "En ny koordinator ser ingen familier før en familie er tatt imot.",
        name: "Navn og stilling",
        nameHint: "Skriv stillingen etter navnet, slik: Anne Berg, lærer.",
        role: "Hva skal personen være her?",
        roleHint: "Ingen av rollene åpner en familie alene.",
        service: "Hvilken tjeneste?",
        serviceHint: "For den som jobber i en tjeneste, eller er frivillig der.",
        noService: "Ingen",
        rights: "Særskilt ansvar",
        right: { right in
            switch right {
            case .emergency: "Kan åpne en familie i akutt nød"
            case .privacy: "Har ansvar for personvern"
            }
        },
        rightHint: { right in
            switch right {
            case .emergency: "For koordinatorer og de som jobber i en tjeneste."
            case .privacy: "For ledere."
            }
        },
        way: "Hvordan logger personen inn?",
        wayHint:
            "Dette kan ikke byttes siden. Ble det feil, avslutter du tilgangen og legger til på "
            + "nytt.",
        withEmployer: "Med jobbkontoen",
        withNumber: "Som innbygger, med fødselsnummer",
        issuer: "Hvor er jobbkontoen?",
        issuerHint: "Adressen til innloggingen. Den begynner med https://.",
        subject: "Hva heter kontoen der?",
        subjectHint: "Den faste koden (subject), ikke e-postadressen.",
        citizenNumber: "Fødselsnummer",
        citizenNumberHint:
            "Bare for den som logger inn som innbygger. Vi lagrer bare et avtrykk.",
        changeLead: "Når du har lagret en endring, må personen logge inn på nytt.",
        ending: "Avslutte tilgangen",
        endingWords: [
            "Personen er ute med en gang og kan ikke logge inn mer.",
            "Navnet står igjen i loggene, så familiene fortsatt ser hvem som har sett.",
            "Du kan angre i ett døgn. Etter det legger du til personen på nytt.",
        ],
        end: "Avslutt tilgangen",
        ended: "Tilgangen er avsluttet. Du kan angre i ett døgn.",
        takeUp: "La tilgangen gjelde igjen",
        isEnded: "Tilgangen er avsluttet",
        fault: { fault in
            switch fault {
            case .serviceNeeded: "Velg tjenesten personen jobber i."
            case .rightNotForRole(.emergency):
                "Bare koordinatorer og de som jobber i en tjeneste kan åpne i akutt nød."
            case .rightNotForRole(.privacy): "Bare ledere kan ha ansvar for personvern."
            case .ownRights:
                "Du kan ikke gi deg selv et særskilt ansvar. En annen administrator må gjøre det."
            case .lastAdministrator:
                "Dette er den siste administratoren. Legg til en annen først."
            case .stillCoordinates:
                "Denne koordinatoren har fortsatt familier. De må få en annen koordinator først."
            }
        },
        noIssuer: "Skriv en adresse som begynner med https://.",
        relatives: "Slekt og nære",
        relativesLead: "Si fra hvem du er i slekt med, så det synes om du ser på planen deres.",
        relativesWords: [
            "Vi lagrer bare et avtrykk av nummeret. Ingen kan lese det, heller ikke du.",
            "Den som har ansvar for personvern, ser om du har åpnet noe om en familie der en av "
                + "dem er med.",
        ],
        relativesCount: { count in
            count == 0 ? "Du har ikke sagt fra om noen ennå." : "Du har sagt fra om \(count)."
        },
        relativeNumber: "Fødselsnummeret til en du er i slekt med",
        add: "Legg til",
        forgetRelatives: "Ta bort alle",
        signIn: "Innlogging",
        canSignIn: "Kan logge inn",
        signsIn: { name, role in
            role == .parent
                ? "\(name) logger inn med fødselsnummeret sitt og ser hele planen."
                : "\(name) logger inn med fødselsnummeret sitt og ser sin del av planen."
        },
        signsInNot: { "\($0) kan ikke logge inn." },
        letIn: { "La \($0) logge inn" },
        endSignIn: "Avslutt innloggingen",
        signInFault: { fault in
            switch fault {
            case .tooYoung(let age): "En kan logge inn fra fylte \(age) år."
            case .numberNeeded: "Skriv fødselsnummeret først. En logger inn med det."
            }
        })
}
