import Domain

extension FamiliesTexts {
    static let nn = FamiliesTexts(
        enrol: "Ta imot ein familie",
        enrolLead: "Det tek om lag fem minutt. Resten av familien legg du til etterpå.",
        enrolButton: "Ta imot familien",
        name: "Kva vil familien kallast her?",
        nameHint: "Til dømes «Familien i Solbakken». Familien kan byte namn når han vil.",
        referral: "Kvar kjem familien frå?",
        referralOf: { source in
            switch source {
            case .labourAndWelfare: "NAV"
            case .healthService: "Helsetenesta"
            case .childWelfare: "Barnevernet"
            case .school: "Skulen"
            case .kindergarten: "Barnehagen"
            case .healthClinic: "Helsestasjonen"
            case .familyItself: "Familien tok kontakt sjølv"
            }
        },
        reason: "Kvifor vil familien vere med?",
        reasonHint: "Skriv det gjerne slik familien seier det.",
        enrolledFrom: "Frå kva dag?",
        firstAdult: "Den første vaksne",
        firstAdultLead: "Familien treng éin vaksen for å byrje.",
        choose: "Vel",
        phase: { phase in
            switch phase {
            case .recruitment: "Blir spurd"
            case .baseline: "Blir kjend"
            case .planning: "Lagar plan"
            case .followUp: "Blir følgd opp"
            case .tapering: "Blir trappa ned"
            case .closed: "Avslutta"
            }
        },
        members: "Familien",
        membersSection: "Kven som er med",
        personName: "Namn",
        personNameHint: "Førenamnet er nok.",
        born: "Fødd",
        gender: "Kjønn",
        genderOf: { gender in
            switch gender {
            case .woman: "Kvinne eller jente"
            case .man: "Mann eller gut"
            case .other: "Anna"
            case .unsaid: "Vil ikkje seie"
            }
        },
        number: "Fødselsnummer",
        numberHint: "Elleve siffer. Trengst for å logge inn, eller om ei teneste ber om det.",
        addMember: "Legg til ein i familien",
        correct: "Endre",
        correctLead: "Rett det som er feil. Loggen viser at det er endra.",
        livesIn: { homes in
            SpokenList.places(homes, after: ["hos", "i", "på"], with: "og").map { "Bur \($0)" }
                ?? "Heim: \(SpokenList.join(homes, with: "og"))"
        },
        relations: "Kven som høyrer saman",
        relationsEmpty: "Her står kven som er foreldre, sysken og besteforeldre til kven.",
        relate: "Sei kven som høyrer saman",
        relative: "Kven?",
        nature: "Kva er dei for kvarandre?",
        natureOf: { nature in
            switch nature {
            case .parentWithResponsibility: "forelder med foreldreansvar for"
            case .parentWithoutResponsibility: "forelder utan foreldreansvar for"
            case .stepParent: "steforelder til"
            case .fosterParent: "fosterforelder til"
            case .partner: "saman med"
            case .formerPartner: "tidlegare saman med"
            case .sibling: "sysken til"
            case .grandparent: "besteforelder til"
            }
        },
        relativeOf: "Til kven?",
        all: { SpokenList.join($0, with: "og") },
        relation: { nature, gender, first, second in
            let parent = gender.norwegian("mor", "far", "forelder")
            let grand = gender.norwegian("bestemor", "bestefar", "besteforelder")
            return switch nature {
            case .parentWithResponsibility: "\(first) er \(parent) til \(second)"
            case .parentWithoutResponsibility:
                "\(first) er \(parent) til \(second), utan foreldreansvar"
            case .stepParent: "\(first) er ste\(parent) til \(second)"
            case .fosterParent: "\(first) er foster\(parent) til \(second)"
            case .partner: "\(first) og \(second) er saman"
            case .formerPartner: "\(first) og \(second) var saman før"
            case .sibling: "\(first) og \(second) er sysken"
            case .grandparent: "\(first) er \(grand) til \(second)"
            }
        },
        homes: "Kven som bur kvar",
        homesLead: "Eit barn kan ha to heimar. Adressa blir ikkje skriven her.",
        homesEmpty: "Ingen heimar er skrivne ned enno.",
        nobodyHere: "Ingen bur her no.",
        livedBefore: "Budde her før",
        livesHere: { "\($0), frå \($1)" },
        livedHere: { "frå \($0) til \($1)" },
        moveIn: "Skriv kven som bur kvar",
        resident: "Kven bur der?",
        whichHome: "Kva for ein heim?",
        newHome: "Ein ny heim",
        homeName: "Kva blir heimen kalla?",
        homeNameHint: "Berre for ein ny heim. Til dømes «Hos mamma».",
        moved: "Frå kva dag?",
        share: "Kor mykje av tida?",
        shareOf: { share in
            switch share {
            case .always: "heile tida"
            case .half: "halvparten av tida"
            case .weekends: "i helgene"
            }
        },
        movesOut: { "Skriv at \($0) flyttar ut" },
        lastDay: "Siste dag her",
        staleHome: "Sjå korleis det står no. Dagen du skreiv, står framleis i skjemaet.",
        matters: "Kva er viktig for familien",
        noMatters: "Ingen har skrive kva som er viktig enno. Spør, og skriv det med deira ord.",
        openPlan: "Opne planen",
        changes: "Sidan du såg sist",
        noChanges: "Ingen andre har endra noko.",
        profile: "Slik har dei det",
        noProfile: "Ingen har svara på spørsmål enno.",
        openProfile: "Sjå heile profilen",
        openMapping: "Gå til kartlegginga",
        team: "Kven hjelper",
        noTeam: "Ingen andre er med enno.",
        openTeam: "Sjå teamet",
        seesUntil: { "Ser ein del av planen til \($0)" },
        next: "Kva skjer no",
        nothingNext: "Ingenting har ein dag enno. Set ein dag på det neste som skal skje.",
        notYet: "Ikkje gjort enno",
        helps: { "\($0) – \($1)" },
        lookTogether: { "Sjå på målet saman – \($0)" },
        openQuestions: {
            $0 == 1 ? "Eitt skjema er ikkje svara på" : "\($0) skjema er ikkje svara på"
        },
        happensNow: "Kva skjer no",
        nothingNow: "Ingenting er avtalt akkurat no. Du kan sjå på planen når du vil.",
        youTookThis: "Dette har du teke på deg:",
        agreedFor: { "Avtalt dag: \($0)." },
        seeMore: "Sjå meir",
        questionsWait: "Det ligg spørsmål til deg:",
        answerNow: "Svar på spørsmål",
        ourPlan: "Planen vår",
        goals: {
            switch $0 {
            case 0: "Ingen mål enno"
            case 1: "Eitt mål"
            default: "\($0) mål"
            }
        },
        yourQuestions: "Spørsmål til deg",
        noQuestions: "Ingen spørsmål no",
        questions: { count, minutes in
            "\(count == 1 ? "eitt skjema" : "\(count) skjema"), om lag \(minutes) minutt"
        },
        howWeAre: "Korleis vi har det",
        whoSees: "Kven ser kva",
        whoLooked: "Kven har sett",
        mattersToUs: "Kva er viktig for oss",
        whoIsIn: "Kven som er med i familien, og kvar de bur")
}
