import Domain

extension Battery {
    /// What a nation's municipalities ask each year of everybody: life areas of all from seven on,
    /// the circumstances of adults, and every other year those of children. Their words ship.
    static let ofNation = Battery(
        id: BatteryID(trusted: "019a0000-0000-7000-8000-0000000ba0f1"),
        name: Name(trusted: "Årlig kartlegging"),
        lines: [
            BatteryLine("life-areas", AgeBand(from: 12, to: nil)),
            BatteryLine("life-areas-child", AgeBand(from: 7, to: 11)),
            BatteryLine("social-circumstances", .adults),
            BatteryLine(
                "child-circumstances", AgeBand(from: 0, to: 17), voice: .parent,
                rounds: [0, 2, 4]),
        ], everyMonths: 12)
}
