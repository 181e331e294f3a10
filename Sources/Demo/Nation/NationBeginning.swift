import Domain

/// What is known of a family of a nation before its story is told: when it comes, and its identity.
struct NationBeginning {
    let situation: Situation
    let enrolled: Day
    let family: FamilyID
    /// What the story is told with.
    let dice: Dice
    let ids: IdentitySource

    init(of index: Int, in nation: Nation) {
        var dice = Dice(nation.seed, 62, UInt64(index))
        var ids = IdentitySource(Dice(nation.seed, 63, UInt64(index)))
        situation = dice.pick(Situation.all)
        enrolled = nation.today.adding(days: -dice.between(20...nation.years * 365 - 1))
        family = ids.next(at: enrolled.at(11, 0))
        self.dice = dice
        self.ids = ids
    }
}
