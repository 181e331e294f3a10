import Domain

/// The homes of an invented family and who stays in which, how much of the time.
struct Roofs {
    private(set) var names: [String]
    private(set) var stays: [Stay]

    struct Stay {
        let person: Person
        let home: Int
        let from: Day
        let share: ResidenceShare
    }

    init(
        members: [Household.Member], living: Living, enrolled: Day, _ dice: inout Dice
    ) {
        let since = enrolled.adding(days: -dice.between(200...1500))
        names = living == .apart ? ["Hos mamma", "Hos pappa"] : [dice.pick(Roofs.oneHome)]
        stays = []
        let weekends = dice.chance(30)
        for member in members {
            let homes = Roofs.homes(of: member.slot, living, teenInWeekends: weekends)
            stays += homes.map { home, share in
                Stay(person: member.person, home: home, from: since, share: share)
            }
        }
        if living == .eldestAwayInWeekends { sendEldestAway(members, since) }
        if dice.chance(50) { moveOut(.grandma, of: members, "Hos bestemor", since) }
    }

    private static let oneHome = [
        "Hjemme", "Leiligheten", "Hjemme hos oss", "Huset vårt", "Rekkehuset", "Kjellerleiligheten",
    ]

    private static func homes(
        of slot: Slot, _ living: Living, teenInWeekends: Bool
    ) -> [(Int, ResidenceShare)] {
        guard living == .apart else { return [(0, .always)] }
        switch slot {
        case .father: return [(1, .always)]
        case .teen where teenInWeekends: return [(0, .always), (1, .weekends)]
        case .teen, .older, .child, .small: return [(0, .half), (1, .half)]
        case .mother, .step, .grandma: return [(0, .always)]
        }
    }

    private mutating func sendEldestAway(_ members: [Household.Member], _ since: Day) {
        guard let eldest = members.first(where: \.slot.isChild) else { return }
        names.append("Hos pappa")
        stays.append(Stay(person: eldest.person, home: 1, from: since, share: .weekends))
    }

    private mutating func moveOut(
        _ slot: Slot, of members: [Household.Member], _ name: String, _ since: Day
    ) {
        guard let person = members.first(where: { $0.slot == slot })?.person else { return }
        stays.removeAll { $0.person.id == person.id }
        names.append(name)
        stays.append(Stay(person: person, home: names.count - 1, from: since, share: .always))
    }
}
