import Domain

/// Gives the places of a situation names, birthdays and numbers.
struct MemberMaker {
    let pool: NamePool
    let today: Day
    private var girls: [String]
    private var boys: [String]
    private let surname: String
    private let otherSurname: String

    init(pool: NamePool, today: Day, _ dice: inout Dice) {
        self.pool = pool
        self.today = today
        girls = dice.shuffled(pool.girls)
        boys = dice.shuffled(pool.boys)
        let names = dice.shuffled(pool.surnames)
        surname = names[0]
        otherSurname = names[1]
    }

    /// - Parameter chosen: Who is in the family, at which age today.
    mutating func members(
        _ chosen: [(slot: Slot, age: Int)], at enrolled: Instant, _ ids: inout IdentitySource,
        _ dice: inout Dice
    ) -> [Household.Member] {
        let eldest = chosen.filter(\.slot.isChild).map(\.age).max() ?? 0
        return chosen.map { slot, age in
            let age = MemberMaker.plausible(age, for: slot, eldestChild: eldest)
            let (given, gender) = named(slot, &dice)
            let born = today.years(age, before: dice.between(45...300))
            let person = Person(
                id: ids.next(at: enrolled), name: Name(trusted: given), born: born,
                gender: gender,
                nationalNumber: InventedNumber.number(born: born, gender: gender, &dice))
            return Household.Member(slot: slot, person: person, surname: surname(of: slot, &dice))
        }
    }

    /// Most fathers have a name of their own.
    private func surname(of slot: Slot, _ dice: inout Dice) -> String {
        switch slot {
        case .father: dice.chance(60) ? otherSurname : surname
        case .step: dice.pick(NamePool.norwegian.surnames.filter { $0 != surname })
        case .mother, .grandma, .teen, .older, .child, .small: surname
        }
    }

    /// Nobody becomes a parent before 19 in this town.
    private static func plausible(_ age: Int, for slot: Slot, eldestChild: Int) -> Int {
        switch slot {
        case .grandma: max(age, eldestChild + 44)
        case .mother, .father, .step: max(age, eldestChild + 19)
        case .teen, .older, .child, .small: age
        }
    }

    private mutating func named(_ slot: Slot, _ dice: inout Dice) -> (String, Gender) {
        switch slot {
        case .mother: (dice.pick(pool.women), .woman)
        case .father: (dice.pick(pool.men), .man)
        case .step: (dice.pick(NamePool.norwegian.men), .man)
        case .grandma: (dice.pick(pool.elders), .woman)
        case .teen, .older, .child, .small:
            dice.chance(50) ? (girls.removeLast(), .woman) : (boys.removeLast(), .man)
        }
    }
}
