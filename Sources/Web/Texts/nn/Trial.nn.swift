extension TrialTexts {
    static let nn = TrialTexts(
        title: "Prøv skjemaet",
        open: "Prøv skjemaet",
        lead: "Slik ser det ut for den som svarer. Ingenting blir lagra.",
        language: "Språk",
        send: "Sjå kva svara gir",
        result: "Svara ville gitt dette",
        nothingCounted: "Ingenting blir talt saman.",
        hasAlarm: "Koordinator ville fått varsel om eit svar.",
        endsSoon: "Ein lisens går snart ut",
        ends: { title, day, days in
            let left = days == 0 ? "i dag" : days == 1 ? "i morgon" : "om \(days) dagar"
            return "\(title): lisensen gjeld til og med \(day), \(left)."
        })
}
