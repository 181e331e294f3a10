import Instruments

extension BroughtTexts {
    static let nb = BroughtTexts(
        title: "Skjema utenfra",
        lead: "Hent inn et spørreskjema som fil, og ta ut dem som er her.",
        bring: "Hent inn et skjema",
        bringLead: "Ingenting lagres før du har sett gjennom det.",
        file: "Fil med skjemaet",
        fileHint: "FHIR R4 Questionnaire (JSON) eller datakatalog fra REDCap (CSV). Inntil 4 MB.",
        pasted: "Eller lim inn teksten",
        pastedHint: "Brukes når du ikke har valgt en fil.",
        lookThrough: "Se gjennom",
        noFile: "Velg en fil, eller lim inn teksten.",
        brought: "Skjema kommunen har hentet inn",
        broughtEmpty: "Ingen skjema er hentet inn ennå.",
        stored: { "Utgave \($0). \($1)" },
        wordsFor: { "Tekst til \($0)" },
        ownShort: "Kommunens eget skjema",
        takeOut: "Skjema som følger med",
        takeOutLead: "Tekst, svar og poeng som fil. En datakatalog har ikke plass til alt.",
        preview: "Se gjennom skjemaet",
        previewLead: "Slik er skjemaet lest. Det er ikke lagret ennå.",
        cannotBring: "Skjemaet kan ikke hentes inn ennå",
        cannotBringLead: "Ingenting er lagret. Rett filen, og hent den inn på nytt.",
        cannotBringPasted: "Ingenting er lagret. Rett teksten nederst, og se gjennom den på nytt.",
        pastedText: "Teksten du limte inn",
        pastedAgain: "Rett teksten her",
        faults: "Må rettes i filen",
        faultsLead: "Alt står her, så du kan rette det på én gang.",
        leftOut: "Kommer ikke med",
        leftOutLead: "Dette finnes i filen, men kan ikke brukes her.",
        unfitTitle: "Passer ikke til bruken",
        unfitLead: "Rett filen, eller velg en annen bruk.",
        unfit: "Skjemaet passer ikke til denne bruken. Se listen.",
        count: { $0 == 1 ? "Ett punkt." : "\($0) punkter." },
        wholeFile: "Hele filen",
        asked: "Slik blir det spurt",
        askedLead: { $0 == 1 ? "Ett spørsmål." : "\($0) spørsmål." },
        kind: { kind in
            switch kind {
            case .group: "overskrift"
            case .display: "tekst"
            case .choice: "valg"
            case .openChoice: "valg eller egne ord"
            case .integer: "helt tall"
            case .decimal: "tall"
            case .boolean: "ja eller nei"
            case .date: "dato"
            case .string: "kort svar"
            case .text: "langt svar"
            }
        },
        required: "skal besvares",
        repeats: "flere svar",
        partRepeats: "kan fylles ut flere ganger",
        longest: { "inntil \($0) tegn" },
        askedWhen: { conditions, join in
            "spørres når " + conditions.joined(separator: join == .all ? " og " : " eller ")
        },
        exists: { "\($0) \($1 ? "er besvart" : "ikke er besvart")" },
        problem: ImportWords.nb,
        keepTitle: "Hva skal det brukes til?",
        keepLead:
            "Er skjemaet her fra før, blir dette en ny utgave. Du ser hva som er nytt, før det lagres.",
        keep: "Lagre skjemaet",
        use: "Bruk",
        own: "Kommunens eget skjema",
        ownHint: "Fyll ut resten av feltene under.",
        wordsOfKey: "Tekst til et skjema med kjent nøkkel",
        wordsOfKeyHint: "For lisensierte skjema. Velg nøkkelen under. Så ser du hvordan det blir.",
        key: "Nøkkel",
        keyHint: "Poengene må være de samme som i nøkkelen.",
        harm: "Spør skjemaet om å skade seg selv?",
        harmHint: "Velg spørsmålet. Da får koordinator varsel med en gang.",
        harmNone: "Nei, ingen spørsmål",
        harmFrom: "Fra hvilket svar skal det varsles?",
        harmFromHint:
            "Skriv det laveste poenget, eller svarene slik de står over, med komma mellom.",
        harmMissing: "Denne nøkkelen spør om å skade seg selv. Velg hvilket spørsmål det er.",
        harmFault:
            "Skriv poeng eller svar som finnes i spørsmålet. Minst ett svar må være uten varsel.",
        area: "Livsområde",
        areaHint: "Trengs når svarene skal telles.",
        allAreas: "Flere områder",
        areaToCount: "Velg området summen hører til.",
        who: "Hvem er det for?",
        whoHint: "For kommunens eget skjema.",
        respondent: { who in
            switch who {
            case .adult: "Voksne"
            case .child: "Barn"
            case .everyone: "Alle"
            case .parent: "Forelder om barnet"
            case .teacher: "Lærer om barnet"
            }
        },
        youngest: "Fra hvilken alder?",
        oldest: "Til hvilken alder?",
        oldestHint: "La stå tomt når det ikke er noen grense.",
        age: "Skriv en alder fra 0 til 120.",
        oldestAge: "Skriv en alder som er minst den yngste.",
        minutes: "Hvor mange minutter tar det?",
        minutesFault: "Skriv et helt tall fra 1 til 240.",
        counting: "Hvordan telles svarene?",
        countingHint: "En sum trenger hele poeng på alle valg i et spørsmål.",
        countNothing: "De telles ikke",
        countSum: { $0 == .better ? "Summen: høyere er bedre" : "Summen: høyere er verre" },
        source: "Hvor står det at svarene skal summeres?",
        sourceHint: "En artikkel, en manual eller et vedtak.",
        notCounted: "Spørsmål som ikke skal være med i summen",
        notCountedHint: "La alle stå tomme når alle spørsmål med poeng skal være med.",
        noPoints: "Svar som ikke gir poeng",
        noPointsHint:
            "Skriv kodene eller ordene, med komma mellom: 99, vet ikke. Et slikt svar er som et "
            + "spørsmål uten svar, og da blir det ingen sum.",
        noPointsFault: "Skriv svar som står i spørreskjemaet, med komma mellom.",
        confirm: .nb,
        trial: .nb)
}
