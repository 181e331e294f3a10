import Domain

extension AccountTexts {
    static let nn = AccountTexts(
        addService: "Legg til ei teneste",
        serviceName: "Kva heiter tenesta?",
        serviceSort: "Kva slags teneste er det?",
        addPerson: "Legg til nokon som arbeider her",
        addPersonLead: "Ein ny koordinator ser ingen familiar før ein familie er teken imot.",
        name: "Namn og stilling",
        nameHint: "Skriv stillinga etter namnet, slik: Anne Berg, lærar.",
        role: "Kva skal personen vere her?",
        roleHint: "Ingen av rollene opnar ein familie åleine.",
        service: "Kva teneste?",
        serviceHint: "For den som arbeider i ei teneste, eller er frivillig der.",
        noService: "Inga",
        rights: "Særskilt ansvar",
        right: { right in
            switch right {
            case .emergency: "Kan opne ein familie i akutt naud"
            case .privacy: "Har ansvar for personvern"
            }
        },
        rightHint: { right in
            switch right {
            case .emergency: "For koordinatorar og dei som arbeider i ei teneste."
            case .privacy: "For leiarar."
            }
        },
        way: "Korleis loggar personen inn?",
        wayHint:
            "Dette kan ikkje bytast sidan. Vart det feil, avsluttar du tilgangen og legg til på "
            + "nytt.",
        withEmployer: "Med jobbkontoen",
        withNumber: "Som innbyggjar, med fødselsnummer",
        issuer: "Kvar er jobbkontoen?",
        issuerHint: "Adressa til innlogginga. Ho byrjar med https://.",
        subject: "Kva heiter kontoen der?",
        subjectHint: "Den faste koden (subject), ikkje e-postadressa.",
        citizenNumber: "Fødselsnummer",
        citizenNumberHint:
            "Berre for den som loggar inn som innbyggjar. Vi lagrar berre eit avtrykk.",
        changeLead: "Når du har lagra ei endring, må personen logge inn på nytt.",
        ending: "Avslutte tilgangen",
        endingWords: [
            "Personen er ute med ein gong og kan ikkje logge inn meir.",
            "Namnet står att i loggane, så familiane framleis ser kven som har sett.",
            "Du kan angre i eitt døgn. Etter det legg du til personen på nytt.",
        ],
        end: "Avslutt tilgangen",
        ended: "Tilgangen er avslutta. Du kan angre i eitt døgn.",
        takeUp: "La tilgangen gjelde igjen",
        isEnded: "Tilgangen er avslutta",
        fault: { fault in
            switch fault {
            case .serviceNeeded: "Vel tenesta personen arbeider i."
            case .rightNotForRole(.emergency):
                "Berre koordinatorar og dei som arbeider i ei teneste kan opne i akutt naud."
            case .rightNotForRole(.privacy): "Berre leiarar kan ha ansvar for personvern."
            case .ownRights:
                "Du kan ikkje gi deg sjølv eit særskilt ansvar. Ein annan administrator må gjere det."
            case .lastAdministrator:
                "Dette er den siste administratoren. Legg til ein annan først."
            case .stillCoordinates:
                "Denne koordinatoren har framleis familiar. Dei må få ein annan koordinator først."
            }
        },
        noIssuer: "Skriv ei adresse som byrjar med https://.",
        relatives: "Slekt og nære",
        relativesLead: "Sei frå kven du er i slekt med, så det syner om du ser på planen deira.",
        relativesWords: [
            "Vi lagrar berre eit avtrykk av nummeret. Ingen kan lese det, heller ikkje du.",
            "Den som har ansvar for personvern, ser om du har opna noko om ein familie der ein av "
                + "dei er med.",
        ],
        relativesCount: { count in
            count == 0 ? "Du har ikkje sagt frå om nokon enno." : "Du har sagt frå om \(count)."
        },
        relativeNumber: "Fødselsnummeret til ein du er i slekt med",
        add: "Legg til",
        forgetRelatives: "Ta bort alle",
        signIn: "Innlogging",
        canSignIn: "Kan logge inn",
        signsIn: { name, role in
            role == .parent
                ? "\(name) loggar inn med fødselsnummeret sitt og ser heile planen."
                : "\(name) loggar inn med fødselsnummeret sitt og ser sin del av planen."
        },
        signsInNot: { "\($0) kan ikkje logge inn." },
        letIn: { "La \($0) logge inn" },
        endSignIn: "Avslutt innlogginga",
        signInFault: { fault in
            switch fault {
            case .tooYoung(let age): "Ein kan logge inn frå fylte \(age) år."
            case .numberNeeded: "Skriv fødselsnummeret først. Ein loggar inn med det."
            }
        })
}
