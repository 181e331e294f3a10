extension LiveTexts {
    static let nn = LiveTexts(
        here: { "Her no: \(SpokenList.join($0, with: "og"))" },
        changed: "Nokon har endra denne delen.", gone: "Nokon har teke bort denne delen.",
        show: "Vis", updated: "Oppdatert:")
}
