extension KeepTexts {
    static let nn = KeepTexts(
        unfold: "Skal nokon ikkje sjå dette?",
        whom: "Kven skal ikkje sjå det?",
        hint: "Den du vel, merkar ikkje at det finst.",
        keptFrom: { "Skjult for \(SpokenList.join($0, with: "og"))" },
        change: "Endre",
        offer: "Skjul for nokon",
        title: "Kven skal ikkje sjå dette?",
        lead: "Den du vel, merkar ikkje at det finst.",
        saved: "Lagra. Det gjeld frå no.",
        nobodyToKeepFrom: "Det er ingen andre i familien som kan lese dette.",
        aboutTitle: "Kva som blir borte",
        about: [
            "Det står ikkje i planen, på bileta, i tal eller på utskrift.",
            "«Kven har sett» seier ikkje at det vart skrive eller endra.",
            "Hjelp og svar som høyrer til, blir borte saman med det.",
            "Det du skreiv ein annan stad, blir ikkje borte. Sjå etter der òg.",
        ])
}
