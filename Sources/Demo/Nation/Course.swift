import Domain

/// How one person's life goes, area by area, from 0 (very hard) to 100 hundredths (very good):
/// where the family begins, where the person lies beside the family, and where both drift.
struct Course: Sendable {
    private let levels: [LifeArea: Double]
    private let drift: Double

    init(_ family: FamilyCourse, _ dice: inout Dice) {
        let own = dice.swing() * 0.25
        levels = family.levels.mapValues { $0 + own + dice.swing() * 0.2 }
        drift = family.drift + dice.swing() * 0.04
    }

    /// - Parameter years: Since enrolment.
    func level(_ area: LifeArea, after years: Double) -> Double {
        min(0.98, max(0.02, (levels[area] ?? 0.5) + drift * years))
    }
}

/// Where a family begins and drifts: its situation, its municipality and circle, itself. The
/// spreads are our own choice; drift has no mean, so that nothing is promised by these data.
struct FamilyCourse: Sendable {
    let levels: [LifeArea: Double]
    let drift: Double

    init(_ situation: Situation, pull: Double, _ dice: inout Dice) {
        let own = dice.swing() * 0.3
        levels = situation.levels.mapValues { Double($0) / 100 + pull + own }
        drift = dice.swing() * 0.08
    }
}
