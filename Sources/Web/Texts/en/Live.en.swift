extension LiveTexts {
    static let en = LiveTexts(
        here: { "Here now: \(SpokenList.join($0, with: "and"))" },
        changed: "Somebody changed this part.", gone: "Somebody took this part away.", show: "Show",
        updated: "Updated:")
}
