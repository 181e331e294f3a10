import Domain

extension BatteryTexts {
    static let nb = BatteryTexts(
        title: "Spørrepakker",
        lead:
            "Det som spørres sammen i en runde. Koordinatoren velger pakke når runden starter.",
        new: "Lag en pakke",
        newLead: "Velg skjemaer, hvem de gjelder, og hvem som svarer.",
        emptyPlace: "Tom plass",
        emptyPlaces: { $0 == 1 ? "1 tom plass" : "\($0) tomme plasser" },
        emptyOf: { "\($0) av \($1) plasser er tomme." },
        emptyPlacesMean:
            "En tom plass hoppes over når en runde starter. "
            + "Den fylles av seg selv når skjemaet er i bruk.",
        notInCatalogue: "skjemaet er ikke i katalogen ennå",
        shippedName: { id in
            switch id {
            case Battery.howWeAre.id: "Slik har vi det"
            case Battery.study.id: "Studien av modellen, år 0 til 5"
            default: nil
            }
        },
        edition: { $0 == 0 ? "slik den følger med" : "utgave \($0)" },
        offered: "Kan brukes",
        withdrawn: "Trukket tilbake",
        offer: "La den brukes",
        withdraw: "Trekk tilbake",
        withdrawMeans:
            "Når du trykker «Trekk tilbake», kan ingen starte en ny runde med pakken. "
            + "Runder som er i gang, fortsetter.",
        lines: { $0 == 1 ? "1 skjema" : "\($0) skjemaer" },
        whatIsAsked: "Dette spørres det om",
        questionnaire: "Skjema",
        whom: "Hvem det gjelder",
        band: { band in
            if band == .adults { return "Voksne" }
            if band == .everybody { return "Alle" }
            return band.to.map { "\(band.from)–\($0) år" } ?? "Fra \(band.from) år"
        },
        who: "Hvem svarer",
        voice: { voice in
            switch voice {
            case .own: "Den det gjelder"
            case .parent: "En forelder"
            case .teacher: "Skole eller barnehage"
            }
        },
        rounds: "Runder",
        everyRound: "alle runder",
        roundsSaid: { "runde \($0)" },
        when: "Når",
        rhythm: { window, reminder, months in
            let answer = "\(window) dager å svare på, påminnelse \(reminder) dager før."
            guard let months else { return answer }
            return "\(answer) Ny runde \(months == 12 ? "hvert år" : "hver \(months). måned")."
        },
        change: "Endre pakken",
        changeLead: "Runder som er i gang, følger utgaven de begynte med.",
        earlier: "Tidligere utgaver",
        name: "Navn på pakken",
        window: "Dager å svare på",
        windowHint: "Fra 1 til 365.",
        reminder: "Påminnelse, dager før",
        reminderHint: "0 er den siste dagen.",
        months: "Måneder mellom runder",
        monthsHint: "La feltet stå tomt hvis det ikke er noen fast rytme.",
        line: { "Linje \($0)" },
        none: "Ingen (linjen tas ikke med)",
        adults: "Voksne",
        everybody: "Alle",
        ages: "Alder fra og til",
        from: "Fra alder",
        to: "Til alder",
        roundsHint:
            "Et tomt felt for runder er alle runder. Ellers tall fra 0 til 10: 0–5 eller 0, 2, 4.",
        moreLines: "Én linje til",
        linesHint: "Aldrene skriver du bare når du velger «Alder fra og til».",
        save: "Lagre pakken",
        fault: { fault in
            switch fault {
            case .noLine: "Velg minst ett skjema."
            case .tooManyLines: "En pakke har høyst \(BatteryRules.most) linjer."
            case .impossibleWindow: "Skriv et helt tall fra 1 til 365."
            case .impossibleReminder: "Skriv et helt tall fra 0 til antall dager å svare på."
            case .impossibleRhythm: "Skriv et helt tall fra 1 til 60, eller la feltet stå tomt."
            case .line(_, .unknownQuestionnaire): "Dette skjemaet er ikke i katalogen."
            case .line(_, .impossibleAge): "Skriv aldre fra 0 til 120."
            case .line(_, .agesUpsideDown): "Den høyeste alderen er lavere enn den laveste."
            case .line(_, .aboutAdult):
                "En forelder eller lærer svarer bare om barn til og med 17 år."
            case .line(_, .impossibleRound): "Runder er tall fra 0 til 10."
            case .line(_, .twice): "Den samme linjen står her allerede."
            case .line(_, .otherAges): "Skjemaet er ikke laget for alle disse aldrene."
            case .line(_, .otherVoice): "Skjemaet er skrevet for en annen til å svare."
            }
        },
        noAge: "Skriv et helt tall.",
        noRounds: "Skriv for eksempel 0–5 eller 0, 2, 4.",
        isOffered: "Kan koordinatorer bruke den?")
}
