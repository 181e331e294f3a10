import Domain

extension BatteryTexts {
    static let nn = BatteryTexts(
        title: "Spørjepakkar",
        lead:
            "Det som blir spurt saman i ein runde. Koordinatoren vel pakke når runden startar.",
        new: "Lag ei pakke",
        newLead: "Vel skjema, kven dei gjeld, og kven som svarar.",
        emptyPlace: "Tom plass",
        emptyPlaces: { $0 == 1 ? "1 tom plass" : "\($0) tomme plassar" },
        emptyOf: { "\($0) av \($1) plassar er tomme." },
        emptyPlacesMean:
            "Ein tom plass blir hoppa over når ein runde startar. "
            + "Han blir fylt av seg sjølv når skjemaet er i bruk.",
        notInCatalogue: "skjemaet er ikkje i katalogen enno",
        shippedName: { id in
            switch id {
            case Battery.howWeAre.id: "Slik har vi det"
            case Battery.study.id: "Studien av modellen, år 0 til 5"
            default: nil
            }
        },
        edition: { $0 == 0 ? "slik ho følgjer med" : "utgåve \($0)" },
        offered: "Kan brukast",
        withdrawn: "Trekt tilbake",
        offer: "La ho brukast",
        withdraw: "Trekk tilbake",
        withdrawMeans:
            "Når du trykkjer «Trekk tilbake», kan ingen starte ein ny runde med pakken. "
            + "Rundar som er i gang, held fram.",
        lines: { $0 == 1 ? "1 skjema" : "\($0) skjema" },
        whatIsAsked: "Dette blir det spurt om",
        questionnaire: "Skjema",
        whom: "Kven det gjeld",
        band: { band in
            if band == .adults { return "Vaksne" }
            if band == .everybody { return "Alle" }
            return band.to.map { "\(band.from)–\($0) år" } ?? "Frå \(band.from) år"
        },
        who: "Kven svarar",
        voice: { voice in
            switch voice {
            case .own: "Den det gjeld"
            case .parent: "Ein forelder"
            case .teacher: "Skule eller barnehage"
            }
        },
        rounds: "Rundar",
        everyRound: "alle rundar",
        roundsSaid: { "runde \($0)" },
        when: "Når",
        rhythm: { window, reminder, months in
            let answer = "\(window) dagar å svare på, påminning \(reminder) dagar før."
            guard let months else { return answer }
            return "\(answer) Ny runde \(months == 12 ? "kvart år" : "kvar \(months). månad")."
        },
        change: "Endre pakka",
        changeLead: "Rundar som er i gang, følgjer utgåva dei byrja med.",
        earlier: "Tidlegare utgåver",
        name: "Namn på pakka",
        window: "Dagar å svare på",
        windowHint: "Frå 1 til 365.",
        reminder: "Påminning, dagar før",
        reminderHint: "0 er den siste dagen.",
        months: "Månader mellom rundar",
        monthsHint: "La feltet stå tomt om det ikkje er nokon fast rytme.",
        line: { "Linje \($0)" },
        none: "Ingen (linja blir ikkje med)",
        adults: "Vaksne",
        everybody: "Alle",
        ages: "Alder frå og til",
        from: "Frå alder",
        to: "Til alder",
        roundsHint:
            "Eit tomt felt for rundar er alle rundar. Elles tal frå 0 til 10: 0–5 eller 0, 2, 4.",
        moreLines: "Éi linje til",
        linesHint: "Alderen skriv du berre når du vel «Alder frå og til».",
        save: "Lagre pakka",
        fault: { fault in
            switch fault {
            case .noLine: "Vel minst eitt skjema."
            case .tooManyLines: "Ei pakke har høgst \(BatteryRules.most) linjer."
            case .impossibleWindow: "Skriv eit heilt tal frå 1 til 365."
            case .impossibleReminder: "Skriv eit heilt tal frå 0 til talet på dagar å svare på."
            case .impossibleRhythm: "Skriv eit heilt tal frå 1 til 60, eller la feltet stå tomt."
            case .line(_, .unknownQuestionnaire): "Dette skjemaet er ikkje i katalogen."
            case .line(_, .impossibleAge): "Skriv alder frå 0 til 120."
            case .line(_, .agesUpsideDown): "Den høgste alderen er lågare enn den lågaste."
            case .line(_, .aboutAdult):
                "Ein forelder eller lærar svarar berre om barn til og med 17 år."
            case .line(_, .impossibleRound): "Rundar er tal frå 0 til 10."
            case .line(_, .twice): "Den same linja står her alt."
            case .line(_, .otherAges): "Skjemaet er ikkje laga for alle i denne alderen."
            case .line(_, .otherVoice): "Skjemaet er skrive for at ein annan skal svare."
            }
        },
        noAge: "Skriv eit heilt tal.",
        noRounds: "Skriv til dømes 0–5 eller 0, 2, 4.",
        isOffered: "Kan koordinatorar bruke ho?")
}
