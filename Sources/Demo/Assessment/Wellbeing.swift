import Domain

/// How one member has it in each part of life, and where it is going: the ground from which all
/// answers of the member grow, so that they agree with each other and change over the rounds.
struct Wellbeing: Sendable {
    /// From 0 (very hard) to 1 (very good).
    private var first: [LifeArea: Double] = [:]
    /// What is added from the first round to the last.
    private var drift: [LifeArea: Double] = [:]

    init(of situation: Situation, _ dice: inout Dice) {
        let trend = [0.3, 0.2, 0.05, -0.15][dice.below(4)]
        let character = dice.swing() * 0.2
        for area in LifeArea.allCases {
            let level = Double(situation.levels[area] ?? 50) / 100
            first[area] = level + character + dice.swing() * 0.4
            drift[area] = trend + dice.swing() * 0.4
        }
    }

    /// - Parameter progress: 0 in the first round, 1 in the last.
    func level(_ area: LifeArea, at progress: Double) -> Double {
        min(0.98, max(0.02, (first[area] ?? 0.5) + (drift[area] ?? 0) * progress))
    }
}
