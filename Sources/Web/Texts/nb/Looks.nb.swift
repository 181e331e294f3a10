import Domain
import UseCases

extension LookTexts {
    static let nb = LookTexts(
        title: "Loggen på tvers",
        lead: "Her ser du hvor mye det blir sett på og endret, og hva det er verdt å spørre om.",
        places: "Personvern",
        period: { $0 == .month ? "Siste 30 dager" : "Siste 90 dager" },
        odd: "Verdt å spørre om",
        oddLead:
            "Ingen av disse er et bevis på noe. Spør den det gjelder, og skriv hva du fant ut.",
        oddEmpty: "Det er ikke noe å spørre om i denne tiden.",
        rule: { rule in
            switch rule {
            case .refusedAttempts: "Prøvde flere ganger uten tilgang"
            case .acuteNeed: "Åpnet i akutt nød"
            case .outsideHours: "Natt eller helg"
            case .ownRelatives: "Egen slekt"
            case .manyFamilies: "Mange familier på én dag"
            case .afterHandOver: "Etter overlevering"
            }
        },
        why: { rule, limits in
            switch rule {
            case .refusedAttempts:
                "Ble avvist \(limits.attempts) ganger eller mer på én dag."
            case .acuteNeed: "Åpnet en familie uten å være i teamet, og skrev hvorfor."
            case .outsideHours:
                "Åpnet noe mellom klokken \(limits.nightFrom) og \(limits.nightUntil), eller i "
                    + "en helg."
            case .ownRelatives: "Har sagt fra om slekt i familien."
            case .manyFamilies:
                "Åpnet minst \(limits.families) familier, og mer enn \(limits.timesMedian) "
                    + "ganger det som er vanlig for denne personen."
            case .afterHandOver: "Prøvde å åpne en familie som en annen har overtatt."
            }
        },
        found: { look in
            guard let usual = look.usual else {
                return look.count == 1 ? "1 linje i loggen." : "\(look.count) linjer i loggen."
            }
            return "\(look.count) familier. Vanlig er \(usual)."
        },
        families: { codes in
            codes.count == 1
                ? "Familie \(codes[0])." : "Familier: \(SpokenList.join(codes, with: "og"))."
        },
        more: { "og \($0) til" },
        memberOfFamily: { "Noen i en familie (\($0))" },
        lookInto: "Skriv at det er sett på",
        lookIntoLabel: "Hva fant du ut?",
        lookIntoHint: "Skriv kort. Ikke skriv navn på noen i familien.",
        note: "Lagre",
        noted: { name, day, words in "Sett på av \(name) \(day): \(words)" },
        numbers: "Hvor mye det blir sett på",
        numbersLead:
            "Bare det som gjelder familiers mapper. Små tall for foreldre og unge vises ikke.",
        numbersEmpty: "Ingen har sett på noe i denne tiden.",
        from: "Fra",
        role: "Rolle",
        looks: "Sett på",
        changes: "Endret",
        refusals: "Avvist",
        export: "Ta med loggen ut",
        exportLead:
            "Filen sier hvem, når og hva slags handling, uten navn og uten innhold. En revisor "
            + "kan kontrollere den uten databasen.",
        download: "Last ned loggen",
        meaning: [
            "Grensene er valgt av oss og er ikke en norm. De står i programmet som data.",
            "Loggen her viser kortkoder, ikke familier. Koordinatoren kan si hvem det er.",
        ])
}
