import Domain
import UseCases

extension LookTexts {
    static let nn = LookTexts(
        title: "Loggen på tvers",
        lead: "Her ser du kor mykje det blir sett på og endra, og kva det er verdt å spørje om.",
        places: "Personvern",
        period: { $0 == .month ? "Siste 30 dagar" : "Siste 90 dagar" },
        odd: "Verdt å spørje om",
        oddLead:
            "Ingen av desse er eit prov på noko. Spør den det gjeld, og skriv kva du fann ut.",
        oddEmpty: "Det er ikkje noko å spørje om i denne tida.",
        rule: { rule in
            switch rule {
            case .refusedAttempts: "Prøvde fleire gonger utan tilgang"
            case .acuteNeed: "Opna i akutt naud"
            case .outsideHours: "Natt eller helg"
            case .ownRelatives: "Eiga slekt"
            case .manyFamilies: "Mange familiar på éin dag"
            case .afterHandOver: "Etter overlevering"
            }
        },
        why: { rule, limits in
            switch rule {
            case .refusedAttempts:
                "Vart avvist \(limits.attempts) gonger eller meir på éin dag."
            case .acuteNeed: "Opna ein familie utan å vere i teamet, og skreiv kvifor."
            case .outsideHours:
                "Opna noko mellom klokka \(limits.nightFrom) og \(limits.nightUntil), eller i "
                    + "ei helg."
            case .ownRelatives: "Har sagt frå om slekt i familien."
            case .manyFamilies:
                "Opna minst \(limits.families) familiar, og meir enn \(limits.timesMedian) "
                    + "gonger det som er vanleg for denne personen."
            case .afterHandOver: "Prøvde å opne ein familie som ein annan har teke over."
            }
        },
        found: { look in
            guard let usual = look.usual else {
                return look.count == 1 ? "1 linje i loggen." : "\(look.count) linjer i loggen."
            }
            return "\(look.count) familiar. Vanleg er \(usual)."
        },
        families: { codes in
            codes.count == 1
                ? "Familie \(codes[0])." : "Familiar: \(SpokenList.join(codes, with: "og"))."
        },
        more: { "og \($0) til" },
        memberOfFamily: { "Nokon i ein familie (\($0))" },
        lookInto: "Skriv at det er sett på",
        lookIntoLabel: "Kva fann du ut?",
        lookIntoHint: "Skriv kort. Ikkje skriv namn på nokon i familien.",
        note: "Lagre",
        noted: { name, day, words in "Sett på av \(name) \(day): \(words)" },
        numbers: "Kor mykje det blir sett på",
        numbersLead:
            "Berre det som gjeld mappene til familiar. Små tal for foreldre og unge blir ikkje "
            + "viste.",
        numbersEmpty: "Ingen har sett på noko i denne tida.",
        from: "Frå",
        role: "Rolle",
        looks: "Sett på",
        changes: "Endra",
        refusals: "Avvist",
        export: "Ta med loggen ut",
        exportLead:
            "Fila seier kven, når og kva slags handling, utan namn og utan innhald. Ein revisor "
            + "kan kontrollere ho utan databasen.",
        download: "Last ned loggen",
        meaning: [
            "Grensene er valde av oss og er ikkje ei norm. Dei står i programmet som data.",
            "Loggen her viser kortkodar, ikkje familiar. Koordinatoren kan seie kven det er.",
        ])
}
