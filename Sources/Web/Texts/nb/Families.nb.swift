import Domain

extension FamiliesTexts {
    static let nb = FamiliesTexts(
        enrol: "Ta imot en familie",
        enrolLead: "Det tar omtrent fem minutter. Resten av familien legger du til etterpå.",
        enrolButton: "Ta imot familien",
        name: "Hva vil familien kalles her?",
        nameHint: "For eksempel «Familien i Solbakken». Familien kan bytte navn når den vil.",
        referral: "Hvor kommer familien fra?",
        referralOf: { source in
            switch source {
            case .labourAndWelfare: "NAV"
            case .healthService: "Helsetjenesten"
            case .childWelfare: "Barnevernet"
            case .school: "Skolen"
            case .kindergarten: "Barnehagen"
            case .healthClinic: "Helsestasjonen"
            case .familyItself: "Familien tok kontakt selv"
            }
        },
        reason: "Hvorfor vil familien være med?",
        reasonHint: "Skriv det gjerne slik familien sier det.",
        enrolledFrom: "Fra hvilken dag?",
        firstAdult: "Den første voksne",
        firstAdultLead: "Familien trenger én voksen for å begynne.",
        choose: "Velg",
        phase: { phase in
            switch phase {
            case .recruitment: "Blir spurt"
            case .baseline: "Blir kjent"
            case .planning: "Lager plan"
            case .followUp: "Følges opp"
            case .tapering: "Trappes ned"
            case .closed: "Avsluttet"
            }
        },
        members: "Familien",
        membersSection: "Hvem som er med",
        personName: "Navn",
        personNameHint: "Fornavnet er nok.",
        born: "Født",
        gender: "Kjønn",
        genderOf: { gender in
            switch gender {
            case .woman: "Kvinne eller jente"
            case .man: "Mann eller gutt"
            case .other: "Annet"
            case .unsaid: "Vil ikke si"
            }
        },
        number: "Fødselsnummer",
        numberHint: "Elleve siffer. Trengs for å logge inn, eller hvis en tjeneste ber om det.",
        addMember: "Legg til en i familien",
        correct: "Endre",
        correctLead: "Rett det som er feil. Loggen viser at det er endret.",
        livesIn: { homes in
            SpokenList.places(homes, after: ["hos", "i", "på"], with: "og").map { "Bor \($0)" }
                ?? "Hjem: \(SpokenList.join(homes, with: "og"))"
        },
        relations: "Hvem som hører sammen",
        relationsEmpty: "Her står hvem som er foreldre, søsken og besteforeldre til hvem.",
        relate: "Si hvem som hører sammen",
        relative: "Hvem?",
        nature: "Hva er de for hverandre?",
        natureOf: { nature in
            switch nature {
            case .parentWithResponsibility: "forelder med foreldreansvar for"
            case .parentWithoutResponsibility: "forelder uten foreldreansvar for"
            case .stepParent: "steforelder til"
            case .fosterParent: "fosterforelder til"
            case .partner: "sammen med"
            case .formerPartner: "tidligere sammen med"
            case .sibling: "søsken til"
            case .grandparent: "besteforelder til"
            }
        },
        relativeOf: "Til hvem?",
        all: { SpokenList.join($0, with: "og") },
        relation: { nature, gender, first, second in
            let parent = gender.norwegian("mor", "far", "forelder")
            let grand = gender.norwegian("bestemor", "bestefar", "besteforelder")
            return switch nature {
            case .parentWithResponsibility: "\(first) er \(parent) til \(second)"
            case .parentWithoutResponsibility:
                "\(first) er \(parent) til \(second), uten foreldreansvar"
            case .stepParent: "\(first) er ste\(parent) til \(second)"
            case .fosterParent: "\(first) er foster\(parent) til \(second)"
            case .partner: "\(first) og \(second) er sammen"
            case .formerPartner: "\(first) og \(second) var sammen før"
            case .sibling: "\(first) og \(second) er søsken"
            case .grandparent: "\(first) er \(grand) til \(second)"
            }
        },
        homes: "Hvem som bor hvor",
        homesLead: "Et barn kan ha to hjem. Adressen skrives ikke her.",
        homesEmpty: "Ingen hjem er skrevet ned ennå.",
        nobodyHere: "Ingen bor her nå.",
        livedBefore: "Bodde her før",
        livesHere: { "\($0), fra \($1)" },
        livedHere: { "fra \($0) til \($1)" },
        moveIn: "Skriv hvem som bor hvor",
        resident: "Hvem bor der?",
        whichHome: "Hvilket hjem?",
        newHome: "Et nytt hjem",
        homeName: "Hva kalles hjemmet?",
        homeNameHint: "Bare for et nytt hjem. For eksempel «Hos mamma».",
        moved: "Fra hvilken dag?",
        share: "Hvor mye av tiden?",
        shareOf: { share in
            switch share {
            case .always: "hele tiden"
            case .half: "halvparten av tiden"
            case .weekends: "i helgene"
            }
        },
        movesOut: { "Skriv at \($0) flytter ut" },
        lastDay: "Siste dag her",
        staleHome: "Se hvordan det står nå. Dagen du skrev, står fortsatt i skjemaet.",
        matters: "Hva er viktig for familien",
        noMatters: "Ingen har skrevet hva som er viktig ennå. Spør, og skriv det med deres ord.",
        openPlan: "Åpne planen",
        changes: "Siden du så sist",
        noChanges: "Ingen andre har endret noe.",
        profile: "Slik har de det",
        noProfile: "Ingen har svart på spørsmål ennå.",
        openProfile: "Se hele profilen",
        openMapping: "Gå til kartleggingen",
        team: "Hvem hjelper",
        noTeam: "Ingen andre er med ennå.",
        openTeam: "Se teamet",
        seesUntil: { "Ser en del av planen til \($0)" },
        next: "Hva skjer nå",
        nothingNext: "Ingenting har en dag ennå. Sett en dag på det neste som skal skje.",
        notYet: "Ikke gjort ennå",
        helps: { "\($0) – \($1)" },
        lookTogether: { "Se på målet sammen – \($0)" },
        openQuestions: { $0 == 1 ? "Ett skjema er ikke besvart" : "\($0) skjema er ikke besvart" },
        happensNow: "Hva skjer nå",
        nothingNow: "Ingenting er avtalt akkurat nå. Du kan se på planen når du vil.",
        youTookThis: "Dette har du tatt på deg:",
        agreedFor: { "Avtalt dag: \($0)." },
        seeMore: "Se mer",
        questionsWait: "Det ligger spørsmål til deg:",
        answerNow: "Svar på spørsmål",
        ourPlan: "Planen vår",
        goals: {
            switch $0 {
            case 0: "Ingen mål ennå"
            case 1: "Ett mål"
            default: "\($0) mål"
            }
        },
        yourQuestions: "Spørsmål til deg",
        noQuestions: "Ingen spørsmål nå",
        questions: { count, minutes in
            "\(count == 1 ? "ett skjema" : "\(count) skjema"), omtrent \(minutes) minutter"
        },
        howWeAre: "Hvordan vi har det",
        whoSees: "Hvem ser hva",
        whoLooked: "Hvem har sett",
        mattersToUs: "Hva er viktig for oss",
        whoIsIn: "Hvem som er med i familien, og hvor dere bor")
}

extension Gender {
    /// The word for a woman, a man, or neither said, in Norwegian.
    func norwegian(_ woman: String, _ man: String, _ either: String) -> String {
        switch self {
        case .woman: woman
        case .man: man
        case .other, .unsaid: either
        }
    }
}
