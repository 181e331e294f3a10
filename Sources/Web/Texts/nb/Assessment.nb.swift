import Domain
import Instruments

extension AssessmentTexts {
    static let nb = AssessmentTexts(
        safety: .nb,
        waves: .nb, rounds: .nb,
        results: .nb,
        mapping: "Kartlegging",
        mappingLead: "Hvem svarer på hva. Dere kan svare sammen, eller hver for seg på telefonen.",
        questionsToYou: "Spørsmål til deg",
        questionsLead: "Spørsmål om hvordan dere har det. Du velger selv hva du vil svare på.",
        noRounds: "Her spør dere hver i familien hvordan de har det.",
        noRoundsHint: "Start en runde, så kommer spørsmålene fram for alle som er med.",
        noQuestionsYet: "Det er ingen spørsmål til deg ennå.",
        start: "Start en runde",
        startAnother: "Start en ny runde",
        startAnotherLead: "Svarene fra før blir stående, så dere kan se hva som har endret seg.",
        round: { "Runden fra \($0)" },
        earlierRounds: "Tidligere runder",
        answeredCount: { $0 == 1 ? "Ett skjema besvart" : "\($0) skjema besvart" },
        toYou: "Dine spørsmål",
        about: { "\($0), \($1)" },
        tooYoung:
            "Ingen spørsmål for denne alderen. Se hvordan barnet har det, og skriv det i planen.",
        takes: { $0 == 1 ? "Det tar omtrent ett minutt." : "Det tar omtrent \($0) minutter." },
        answer: "Svar",
        seeOrChange: "Se eller endre",
        goOn: "Fortsett",
        allAnswered: "Du har svart på alt. Takk.",
        notAsked: "Ikke svart ennå",
        youAnswered: "Det du har svart på",
        isAnswered: "Det som er besvart",
        answeredOn: { "Besvart \($0)" },
        openLeft: { $0 == 1 ? "Ett spørsmål igjen" : "\($0) spørsmål igjen" },
        thankYou: "Takk. Svarene dine er lagret.",
        alerts: "Svar som trenger deg",
        reason: { reason in
            switch reason {
            case .selfHarm: "Har svart at tanker om å skade seg selv har vært der"
            }
        },
        whatToDo: "Se hva du kan gjøre",
        cameTooLate: "Svaret kom etter at lenken var over. Det ble ikke lagret.",
        whatWasDone: "Hva gjorde du?",
        whatWasDoneHint: "Hvem du snakket med, hva dere ble enige om, og hvem som følger opp.",
        handleAlert: "Lagre hva du gjorde",
        handled: "Svar som er fulgt opp",
        nowHandled: { "Det du gjorde, er lagret. Svaret fra \($0) står nå som fulgt opp." },
        questionAnswered: { "Spørsmål \($0): «\($1)», \($2)" },
        seeAnswers: "Se svarene",
        aboutYou: "Spørsmålene handler om deg.",
        aboutChild: { "Spørsmålene handler om \($0). Svar sammen hvis dere kan." },
        together: { "Svar sammen med \($0), og skriv det slik \($0) sier det." },
        mayLeaveOpen: "Du kan hoppe over spørsmål, og endre svarene senere.",
        seenByYou: "Bare du og familiekoordinatoren ser svarene.",
        seenByParents: "De som er foreldre, og familiekoordinatoren ser svarene.",
        seenBySelf: { "Bare \($0) og familiekoordinatoren ser svarene." },
        seenByParentsOf: { "Foreldrene til \($0) og familiekoordinatoren ser svarene." },
        seenTogether: {
            "Bare \($0) og familiekoordinatoren ser svarene. Du som hjelper, ser dem nå."
        },
        weTell: {
            "Ett av spørsmålene er om å skade seg selv. Svarer du noe annet enn «\($0)», får "
                + "familiekoordinatoren beskjed."
        },
        decline: "Vil ikke svare",
        leftOpen: "Ikke svart",
        sayMore: { "Med egne ord: \($0)" },
        profile: "Profil",
        profileLead:
            "Det hver enkelt sier selv. Det gir krefter noen steder og krever mye andre steder.",
        howWeAre: "Hvordan vi har det",
        howWeAreLead: "Her står svarene du kan se. Ingenting er riktig eller galt.",
        noAnswers: "Ingen svar ennå.",
        noAnswersHint: "Når noen har svart på spørsmål, vises det her som et bilde.",
        noAreasYet: "Ingen har svart om livet sitt i den siste runden ennå.",
        picture: "Slik har dere det nå",
        answersFrom: { "Svar fra \($0)." },
        drawStrength: { who, areas in
            "\(who ?? "Noen") henter krefter fra: \(SpokenList.areas(areas, with: "og"))."
        },
        findHard: { who, areas in
            "\(who ?? "Noen") har det tungt med: \(SpokenList.areas(areas, with: "og"))."
        },
        areas: "Del av livet",
        strain: "krever mye nå",
        resource: "gir krefter",
        lastRound: "forrige gang",
        rating: { ["veldig vanskelig", "vanskelig", "midt imellom", "bra", "veldig bra"].at($0) },
        ownWords: "Med egne ord",
        ownWordsLead: "Det som krever mye, kan bli noe dere tar inn i planen.",
        otherAreas: "Resten av livet",
        makeNeed: "Ta det inn i planen",
        scores: "Skjemaer",
        moreAnswers: "Flere svar",
        scoresLead: "Tallene sier hvordan svarene var den dagen. De er ingen diagnose.",
        decimal: ",",
        scored: { value, low, high in
            low == "0" ? "\(value) av \(high)" : "\(value) på en skala fra \(low) til \(high)"
        },
        tooFew: { "For få svar til å regne ut noe: \($0) svar, det trengs \($1)." },
        wasBefore: { "Sist var det \($0). Vi vet ikke hvor stor forskjell som betyr noe." },
        higherMeans: { direction in
            switch direction {
            case .better: "Høyere tall betyr at det er bedre."
            case .worse: "Høyere tall betyr at det er tyngre."
            }
        },
        when: "Når",
        value: "Svar",
        withinBand: "Forskjeller innenfor dette merker folk sjelden",
        whereFrom: "Hvor tallet kommer fra",
        notADiagnosis: "Et skjema stiller ingen diagnose. Det er et sted å begynne å snakke.",
        questionnaire: "Skjema",
        edition: { version, rule in
            let edition = version.isEmpty ? "" : "utgave \(version), "
            return edition + "telleregel \(rule)"
        },
        madeBy: "Laget av",
        wording: "Ordlyd",
        origin: { origin in
            switch origin {
            case .original: "slik det ble gitt ut"
            case .officialTranslation: "offisiell oversettelse"
            case .establishedWording: "vanlig ordlyd, ikke sammenlignet med den utgitte"
            case .ownTranslation: "egen oversettelse, ikke prøvd ut"
            case .broughtAlong: "tatt med av kommunen"
            case .ownWords: "egne spørsmål, ikke prøvd ut"
            }
        },
        counting: "Slik telles det",
        bands: "Ordene kommer fra",
        smallestChange: "Minste endring folk merker",
        leftOut: "Spørsmål uten svar",
        filledIn: { "\($0) teller som gjennomsnittet av de andre" },
        meanIs: { "gjennomsnittet er \($0)" },
        shareAbove: { percent, sex, isNorway, from in
            let who = ["men": "menn", "women": "kvinner"][sex ?? ""] ?? "folk"
            return "\(percent) % av \(who)\(isNorway ? " i Norge" : "") hadde \(from) eller mer"
        },
        shareIs: { "\($0) prosent har fra \($1) til \($2)" })
}

extension [String] {
    /// The word for a rating from 1; the nearest for one outside.
    func at(_ rating: Int) -> String { self[Swift.min(count, Swift.max(1, rating)) - 1] }
}
