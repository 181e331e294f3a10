extension TodayTexts {
    static let nn = TodayTexts(
        title: "I dag",
        lead: { $0 == 1 ? "Du følgjer opp éin familie." : "Du følgjer opp \($0) familiar." },
        happens: "Skjer no",
        happensEmpty: "Ingenting har frist dei neste dagane.",
        waits: "Ventar på deg",
        waitsEmpty: "Ingen ventar på svar frå deg.",
        nobody: "Her har ingen teke tak",
        nobodyEmpty: "Alle behov har nokon som hjelper.",
        families: "Familiane dine",
        noFamilies: "Du har ingen familiar enno.",
        noFamiliesHint: "Når du tek imot ein familie, står han her.",
        enrol: "Ta imot ein familie",
        open: "Opne",
        alert: { "Eit svar frå \($0) treng deg no." },
        openAlert: "Sjå svaret",
        proposal: { "Foreslår eit mål: «\($0)»" },
        openProposal: "Svar",
        actionDue: { "\($0) – \($1)" },
        goalDue: { "Sjå på målet «\($0)» saman – \($1)" },
        andMore: { "(og \($0) til)" },
        laterThisWeek: { "Seinare denne veka: \($0)" },
        actionLate: { "Ikkje gjort enno: \($0) (skulle vore gjort \($1))" },
        openPlan: "Opne planen",
        uncovered: { count, words in
            count == 1
                ? "Ingen hjelper med «\(words)»"
                : "Ingen hjelper med «\(words)» og \(count - 1) til"
        },
        openUncovered: "Sjå veven",
        noMapping: "Har ikkje fått spørsmål enno.",
        openMapping: "Start kartlegging",
        noGoals: "Har ingen mål i planen enno.",
        changed: { $0 == 1 ? "Éi endring sidan sist" : "\($0) endringar sidan sist" },
        now: "No",
        more: { "og \($0) til" })
}
