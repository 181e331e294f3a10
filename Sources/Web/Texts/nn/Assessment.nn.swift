import Domain
import Instruments

extension AssessmentTexts {
    static let nn = AssessmentTexts(
        safety: .nn,
        waves: .nn, rounds: .nn,
        results: .nn,
        mapping: "Kartlegging",
        mappingLead: "Kven svarar på kva. De kan svare saman, eller kvar for seg på telefonen.",
        questionsToYou: "Spørsmål til deg",
        questionsLead: "Spørsmål om korleis de har det. Du vel sjølv kva du vil svare på.",
        noRounds: "Her spør de kvar i familien korleis dei har det.",
        noRoundsHint: "Start ein runde, så kjem spørsmåla fram for alle som er med.",
        noQuestionsYet: "Det er ingen spørsmål til deg enno.",
        start: "Start ein runde",
        startAnother: "Start ein ny runde",
        startAnotherLead: "Svara frå før blir ståande, så de kan sjå kva som har endra seg.",
        round: { "Runden frå \($0)" },
        earlierRounds: "Tidlegare rundar",
        answeredCount: { $0 == 1 ? "Eitt skjema svara på" : "\($0) skjema svara på" },
        toYou: "Spørsmåla dine",
        about: { "\($0), \($1)" },
        tooYoung:
            "Ingen spørsmål for denne alderen. Sjå korleis barnet har det, og skriv det i planen.",
        takes: { $0 == 1 ? "Det tek om lag eitt minutt." : "Det tek om lag \($0) minutt." },
        answer: "Svar",
        seeOrChange: "Sjå eller endre",
        goOn: "Hald fram",
        allAnswered: "Du har svara på alt. Takk.",
        notAsked: "Ikkje svara enno",
        youAnswered: "Det du har svara på",
        isAnswered: "Det som er svara på",
        answeredOn: { "Svara \($0)" },
        openLeft: { $0 == 1 ? "Eitt spørsmål igjen" : "\($0) spørsmål igjen" },
        thankYou: "Takk. Svara dine er lagra.",
        alerts: "Svar som treng deg",
        reason: { reason in
            switch reason {
            case .selfHarm: "Har svara at tankar om å skade seg sjølv har vore der"
            }
        },
        whatToDo: "Sjå kva du kan gjere",
        cameTooLate: "Svaret kom etter at lenkja var over. Det blei ikkje lagra.",
        whatWasDone: "Kva gjorde du?",
        whatWasDoneHint: "Kven du snakka med, kva de vart einige om, og kven som følgjer opp.",
        handleAlert: "Lagre kva du gjorde",
        handled: "Svar som er følgde opp",
        nowHandled: { "Det du gjorde, er lagra. Svaret frå \($0) står no som følgt opp." },
        questionAnswered: { "Spørsmål \($0): «\($1)», \($2)" },
        seeAnswers: "Sjå svara",
        aboutYou: "Spørsmåla handlar om deg.",
        aboutChild: { "Spørsmåla handlar om \($0). Svar saman om de kan." },
        together: { "Svar saman med \($0), og skriv det slik \($0) seier det." },
        mayLeaveOpen: "Du kan hoppe over spørsmål, og endre svara seinare.",
        seenByYou: "Berre du og familiekoordinatoren ser svara.",
        seenByParents: "Dei som er foreldre, og familiekoordinatoren ser svara.",
        seenBySelf: { "Berre \($0) og familiekoordinatoren ser svara." },
        seenByParentsOf: { "Foreldra til \($0) og familiekoordinatoren ser svara." },
        seenTogether: {
            "Berre \($0) og familiekoordinatoren ser svara. Du som hjelper, ser dei no."
        },
        weTell: {
            "Eitt av spørsmåla er om å skade seg sjølv. Svarar du noko anna enn «\($0)», får "
                + "familiekoordinatoren beskjed."
        },
        decline: "Vil ikkje svare",
        leftOpen: "Ikkje svara",
        sayMore: { "Med eigne ord: \($0)" },
        profile: "Profil",
        profileLead:
            "Det kvar og ein seier sjølv. Det gjev krefter nokre stader og krev mykje andre.",
        howWeAre: "Korleis vi har det",
        howWeAreLead: "Her står svara du kan sjå. Ingenting er rett eller gale.",
        noAnswers: "Ingen svar enno.",
        noAnswersHint: "Når nokon har svara på spørsmål, kjem det fram her som eit bilete.",
        noAreasYet: "Ingen har svara om livet sitt i den siste runden enno.",
        picture: "Slik har de det no",
        answersFrom: { "Svar frå \($0)." },
        drawStrength: { who, areas in
            "\(who ?? "Nokon") hentar krefter frå: \(SpokenList.areas(areas, with: "og"))."
        },
        findHard: { who, areas in
            "\(who ?? "Nokon") har det tungt med: \(SpokenList.areas(areas, with: "og"))."
        },
        areas: "Del av livet",
        strain: "krev mykje no",
        resource: "gjev krefter",
        lastRound: "førre gong",
        rating: { ["veldig vanskeleg", "vanskeleg", "midt imellom", "bra", "veldig bra"].at($0) },
        ownWords: "Med eigne ord",
        ownWordsLead: "Det som krev mykje, kan bli noko de tek inn i planen.",
        otherAreas: "Resten av livet",
        makeNeed: "Ta det inn i planen",
        scores: "Skjema",
        moreAnswers: "Fleire svar",
        scoresLead: "Tala seier korleis svara var den dagen. Dei er ingen diagnose.",
        decimal: ",",
        scored: { value, low, high in
            low == "0" ? "\(value) av \(high)" : "\(value) på ein skala frå \(low) til \(high)"
        },
        tooFew: { "For få svar til å rekne ut noko: \($0) svar, det trengst \($1)." },
        wasBefore: { "Sist var det \($0). Vi veit ikkje kor stor skilnad som betyr noko." },
        higherMeans: { direction in
            switch direction {
            case .better: "Høgare tal betyr at det er betre."
            case .worse: "Høgare tal betyr at det er tyngre."
            }
        },
        when: "Når",
        value: "Svar",
        withinBand: "Skilnader innanfor dette merkar folk sjeldan",
        whereFrom: "Kvar talet kjem frå",
        notADiagnosis: "Eit skjema stiller ingen diagnose. Det er ein stad å byrje å snakke.",
        questionnaire: "Skjema",
        edition: { version, rule in
            let edition = version.isEmpty ? "" : "utgåve \(version), "
            return edition + "teljeregel \(rule)"
        },
        madeBy: "Laga av",
        wording: "Ordlyd",
        origin: { origin in
            switch origin {
            case .original: "slik det vart gjeve ut"
            case .officialTranslation: "offisiell omsetjing"
            case .establishedWording: "vanleg ordlyd, ikkje samanlikna med den utgjevne"
            case .ownTranslation: "eiga omsetjing, ikkje prøvd ut"
            case .broughtAlong: "teken med av kommunen"
            case .ownWords: "eigne spørsmål, ikkje prøvde ut"
            }
        },
        counting: "Slik blir det talt",
        bands: "Orda kjem frå",
        smallestChange: "Minste endring folk merkar",
        leftOut: "Spørsmål utan svar",
        filledIn: { "\($0) tel som gjennomsnittet av dei andre" },
        meanIs: { "gjennomsnittet er \($0)" },
        shareAbove: { percent, sex, isNorway, from in
            let who = ["men": "menn", "women": "kvinner"][sex ?? ""] ?? "folk"
            return "\(percent) % av \(who)\(isNorway ? " i Noreg" : "") hadde \(from) eller meir"
        },
        shareIs: { "\($0) prosent har frå \($1) til \($2)" })
}
