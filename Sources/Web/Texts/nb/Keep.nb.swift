extension KeepTexts {
    static let nb = KeepTexts(
        unfold: "Skal noen ikke se dette?",
        whom: "Hvem skal ikke se det?",
        hint: "Den du velger, merker ikke at det finnes.",
        keptFrom: { "Skjult for \(SpokenList.join($0, with: "og"))" },
        change: "Endre",
        offer: "Skjul for noen",
        title: "Hvem skal ikke se dette?",
        lead: "Den du velger, merker ikke at det finnes.",
        saved: "Lagret. Det gjelder fra nå.",
        nobodyToKeepFrom: "Det er ingen andre i familien som kan lese dette.",
        aboutTitle: "Hva som blir borte",
        about: [
            "Det står ikke i planen, på bildene, i tall eller på utskrift.",
            "«Hvem har sett» sier ikke at det ble skrevet eller endret.",
            "Hjelp og svar som hører til, blir borte sammen med det.",
            "Det du skrev et annet sted, blir ikke borte. Se etter der også.",
        ])
}
