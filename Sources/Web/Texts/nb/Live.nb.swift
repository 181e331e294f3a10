extension LiveTexts {
    static let nb = LiveTexts(
        here: { "Her nå: \(SpokenList.join($0, with: "og"))" },
        changed: "Noen har endret denne delen.", gone: "Noen har tatt bort denne delen.",
        show: "Vis", updated: "Oppdatert:")
}
