import Domain

/// Puts a household together: members, relations, homes and who lives in them.
struct HouseholdMaker {
    let situation: Situation
    let enrolled: Instant
    let today: Day

    /// - Parameter ages: Exactly who is in the family; nil lets chance decide.
    func household(
        _ ages: [(slot: Slot, age: Int)]?, _ ids: inout IdentitySource, _ dice: inout Dice
    ) -> Household {
        let chosen =
            ages
            ?? situation.members.compactMap { line in
                dice.chance(line.percent) ? (line.slot, dice.between(line.ages)) : nil
            }
        var maker = MemberMaker(pool: dice.pick(situation.names), today: today, &dice)
        let members = maker.members(chosen, at: enrolled, &ids, &dice)
        let kin = Kin(members: members, apart: situation.living == .apart)
        let relations = kin.all.map { from, to, nature in
            Relation(id: ids.next(at: enrolled), from: from, to: to, nature: nature)
        }
        let roofs = Roofs(
            members: members, living: situation.living, enrolled: enrolled.day, &dice)
        let homes = roofs.names.map { Home(id: ids.next(at: enrolled), name: Name(trusted: $0)) }
        let residences = roofs.stays.map { stay in
            Residence(
                id: ids.next(at: enrolled), person: stay.person.id, home: homes[stay.home].id,
                from: max(stay.person.born, stay.from), share: stay.share)
        }
        return Household(
            members: members, relations: relations, homes: homes, residences: residences)
    }
}
