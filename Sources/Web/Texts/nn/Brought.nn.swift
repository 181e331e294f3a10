import Instruments

extension BroughtTexts {
    static let nn = BroughtTexts(
        title: "Skjema utanfrå",
        lead: "Hent inn eit spørjeskjema som fil, og ta ut dei som er her.",
        bring: "Hent inn eit skjema",
        bringLead: "Ingenting blir lagra før du har sett gjennom det.",
        file: "Fil med skjemaet",
        fileHint: "FHIR R4 Questionnaire (JSON) eller datakatalog frå REDCap (CSV). Inntil 4 MB.",
        pasted: "Eller lim inn teksten",
        pastedHint: "Blir brukt når du ikkje har valt ei fil.",
        lookThrough: "Sjå gjennom",
        noFile: "Vel ei fil, eller lim inn teksten.",
        brought: "Skjema kommunen har henta inn",
        broughtEmpty: "Ingen skjema er henta inn enno.",
        stored: { "Utgåve \($0). \($1)" },
        wordsFor: { "Tekst til \($0)" },
        ownShort: "Kommunen sitt eige skjema",
        takeOut: "Skjema som følgjer med",
        takeOutLead: "Tekst, svar og poeng som fil. Ein datakatalog har ikkje plass til alt.",
        preview: "Sjå gjennom skjemaet",
        previewLead: "Slik er skjemaet lese. Det er ikkje lagra enno.",
        cannotBring: "Skjemaet kan ikkje hentast inn enno",
        cannotBringLead: "Ingenting er lagra. Rett fila, og hent henne inn på nytt.",
        cannotBringPasted: "Ingenting er lagra. Rett teksten nedst, og sjå gjennom han på nytt.",
        pastedText: "Teksten du limte inn",
        pastedAgain: "Rett teksten her",
        faults: "Må rettast i fila",
        faultsLead: "Alt står her, så du kan rette det på éin gong.",
        leftOut: "Kjem ikkje med",
        leftOutLead: "Dette finst i fila, men kan ikkje brukast her.",
        unfitTitle: "Passar ikkje til bruken",
        unfitLead: "Rett fila, eller vel ein annan bruk.",
        unfit: "Skjemaet passar ikkje til denne bruken. Sjå lista.",
        count: { $0 == 1 ? "Eitt punkt." : "\($0) punkt." },
        wholeFile: "Heile fila",
        asked: "Slik blir det spurt",
        askedLead: { $0 == 1 ? "Eitt spørsmål." : "\($0) spørsmål." },
        kind: { kind in
            switch kind {
            case .group: "overskrift"
            case .display: "tekst"
            case .choice: "val"
            case .openChoice: "val eller eigne ord"
            case .integer: "heilt tal"
            case .decimal: "tal"
            case .boolean: "ja eller nei"
            case .date: "dato"
            case .string: "kort svar"
            case .text: "langt svar"
            }
        },
        required: "skal svarast på",
        repeats: "fleire svar",
        partRepeats: "kan fyllast ut fleire gonger",
        longest: { "inntil \($0) teikn" },
        askedWhen: { conditions, join in
            "blir spurt når " + conditions.joined(separator: join == .all ? " og " : " eller ")
        },
        exists: { "\($0) \($1 ? "er svart på" : "ikkje er svart på")" },
        problem: ImportWords.nn,
        keepTitle: "Kva skal det brukast til?",
        keepLead:
            "Er skjemaet her frå før, blir dette ei ny utgåve. Du ser kva som er nytt, før det blir lagra.",
        keep: "Lagre skjemaet",
        use: "Bruk",
        own: "Kommunen sitt eige skjema",
        ownHint: "Fyll ut resten av felta under.",
        wordsOfKey: "Tekst til eit skjema med kjend nøkkel",
        wordsOfKeyHint: "For lisensierte skjema. Vel nøkkelen under. Så ser du korleis det blir.",
        key: "Nøkkel",
        keyHint: "Poenga må vere dei same som i nøkkelen.",
        harm: "Spør skjemaet om å skade seg sjølv?",
        harmHint: "Vel spørsmålet. Då får koordinator varsel med ein gong.",
        harmNone: "Nei, ingen spørsmål",
        harmFrom: "Frå kva svar skal det varslast?",
        harmFromHint:
            "Skriv det lågaste poenget, eller svara slik dei står over, med komma mellom.",
        harmMissing: "Denne nøkkelen spør om å skade seg sjølv. Vel kva spørsmål det er.",
        harmFault:
            "Skriv poeng eller svar som finst i spørsmålet. Minst eitt svar må vere utan varsel.",
        area: "Livsområde",
        areaHint: "Trengst når svara skal teljast.",
        allAreas: "Fleire område",
        areaToCount: "Vel området summen høyrer til.",
        who: "Kven er det for?",
        whoHint: "For kommunen sitt eige skjema.",
        respondent: { who in
            switch who {
            case .adult: "Vaksne"
            case .child: "Barn"
            case .everyone: "Alle"
            case .parent: "Forelder om barnet"
            case .teacher: "Lærar om barnet"
            }
        },
        youngest: "Frå kva alder?",
        oldest: "Til kva alder?",
        oldestHint: "Lat stå tomt når det ikkje er noka grense.",
        age: "Skriv ein alder frå 0 til 120.",
        oldestAge: "Skriv ein alder som er minst den yngste.",
        minutes: "Kor mange minutt tek det?",
        minutesFault: "Skriv eit heilt tal frå 1 til 240.",
        counting: "Korleis blir svara talde?",
        countingHint: "Ein sum treng heile poeng på alle val i eit spørsmål.",
        countNothing: "Dei blir ikkje talde",
        countSum: { $0 == .better ? "Summen: høgare er betre" : "Summen: høgare er verre" },
        source: "Kvar står det at svara skal summerast?",
        sourceHint: "Ein artikkel, ein manual eller eit vedtak.",
        notCounted: "Spørsmål som ikkje skal vere med i summen",
        notCountedHint: "La alle stå tomme når alle spørsmål med poeng skal vere med.",
        noPoints: "Svar som ikkje gir poeng",
        noPointsHint:
            "Skriv kodane eller orda, med komma mellom: 99, veit ikkje. Eit slikt svar er som eit "
            + "spørsmål utan svar, og då blir det ingen sum.",
        noPointsFault: "Skriv svar som står i spørjeskjemaet, med komma mellom.",
        confirm: .nn,
        trial: .nn)
}
