extension TrialTexts {
    static let nb = TrialTexts(
        title: "Prøv skjemaet",
        open: "Prøv skjemaet",
        lead: "Slik ser det ut for den som svarer. Ingenting blir lagret.",
        language: "Språk",
        send: "Se hva svarene gir",
        result: "Svarene ville gitt dette",
        nothingCounted: "Ingenting telles sammen.",
        hasAlarm: "Koordinator ville fått varsel om et svar.",
        endsSoon: "En lisens går snart ut",
        ends: { title, day, days in
            let left = days == 0 ? "i dag" : days == 1 ? "i morgen" : "om \(days) dager"
            return "\(title): lisensen gjelder til og med \(day), \(left)."
        })
}
