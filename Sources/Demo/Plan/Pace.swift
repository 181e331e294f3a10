import Domain

/// How far a family has come. The places 0-3 among eight have come the whole way of two years,
/// 4 one year, 5 some months; 6 has answered but has no plan yet; 7 is new.
struct Pace: Sendable {
    let enrolled: Day
    let visits: [Day]
    let hasPlan: Bool
    /// After which visits the family agreed on a version of the plan.
    let versions: Set<Int>
    let isTapering: Bool

    init(place: Int, isFirst: Bool, today: Day, _ dice: inout Dice) {
        let ago = Pace.visits(place: place, isFirst: isFirst)
        visits = ago.map { today.adding(days: -$0 - dice.below(8)).orMonday }
        enrolled =
            visits.first.map { $0.adding(days: -20 - dice.below(9)).orMonday }
            ?? today.adding(days: -6 - dice.below(3)).orMonday
        hasPlan = place < 6
        versions =
            switch ago.count {
            case 4: [0, 1, 2]
            case 5: [0, 1, 3]
            case 3: [0, 1]
            default: hasPlan ? [0] : []
            }
        isTapering = place == 3
    }

    /// How many days ago the rounds were, the first one first.
    private static func visits(place: Int, isFirst: Bool) -> [Int] {
        switch place {
        case _ where isFirst: [736, 388, 205, 22]
        case 0, 2: [694, 526, 358, 190, 24]
        case 1: [688, 330, 21]
        case 3: [700, 352, 35]
        case 4: [352, 23]
        case 5: [131]
        case 6: [14]
        default: []
        }
    }
}
