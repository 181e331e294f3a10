extension TodayTexts {
    static let nb = TodayTexts(
        title: "I dag",
        lead: { $0 == 1 ? "Du følger opp én familie." : "Du følger opp \($0) familier." },
        happens: "Skjer nå",
        happensEmpty: "Ingenting har frist de neste dagene.",
        waits: "Venter på deg",
        waitsEmpty: "Ingen venter på svar fra deg.",
        nobody: "Her har ingen tatt tak",
        nobodyEmpty: "Alle behov har noen som hjelper.",
        families: "Familiene dine",
        noFamilies: "Du har ingen familier ennå.",
        noFamiliesHint: "Når du tar imot en familie, står den her.",
        enrol: "Ta imot en familie",
        open: "Åpne",
        alert: { "Et svar fra \($0) trenger deg nå." },
        openAlert: "Se svaret",
        proposal: { "Foreslår et mål: «\($0)»" },
        openProposal: "Svar",
        actionDue: { "\($0) – \($1)" },
        goalDue: { "Se på målet «\($0)» sammen – \($1)" },
        andMore: { "(og \($0) til)" },
        laterThisWeek: { "Senere denne uka: \($0)" },
        actionLate: { "Ikke gjort ennå: \($0) (skulle vært gjort \($1))" },
        openPlan: "Åpne planen",
        uncovered: { count, words in
            count == 1
                ? "Ingen hjelper med «\(words)»"
                : "Ingen hjelper med «\(words)» og \(count - 1) til"
        },
        openUncovered: "Se veven",
        noMapping: "Har ikke fått spørsmål ennå.",
        openMapping: "Start kartlegging",
        noGoals: "Har ingen mål i planen ennå.",
        changed: { $0 == 1 ? "Én endring siden sist" : "\($0) endringer siden sist" },
        now: "Nå",
        more: { "og \($0) til" })
}
