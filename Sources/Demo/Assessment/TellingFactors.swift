import Domain
import UseCases

extension StoryTeller {
    /// What weighs and what carries, written down by the coordinator after the first visit: two
    /// things of the parts of life that are hardest, three of those that go best, all from the
    /// municipality's list, and which type the family is most like. It has dice of its own, so
    /// that nothing else in the story changes by it.
    mutating func tellFactors(_ visit: Visit) {
        let instant = visit.day(4).at(10, 20)
        let (seed, index) = (setting.directory.seed, UInt64(setting.index))
        var dice = Dice(seed, 13, index)
        var ids = IdentitySource(Dice(seed, 14, index))
        let areas = LifeArea.allCases.sorted {
            (setting.situation.levels[$0] ?? 50, $0) < (setting.situation.levels[$1] ?? 50, $1)
        }
        let lines =
            areas.prefix(2).map { ($0, FactorLeaning.risk) }
            + areas.suffix(3).map { ($0, .protective) }
        let deeds = lines.compactMap { area, leaning -> Deed? in
            let slot = whom(in: area)
            let sayings = slot.flatMap { memberSayings(of: $0)[area] } ?? FactorSayings.all[area]
            let variants = leaning == .risk ? sayings?.weighs : sayings?.carries
            return variants.map { variants in
                .factor(
                    Factor(
                        id: ids.next(at: instant), subject: household.subject(slot), lifeArea: area,
                        leaning: leaning,
                        code: FactorCode(TownTypology.code(area, leaning), typology: 1),
                        words: Words(trusted: dice.pick(variants)),
                        noted: Said(by: setting.coordinator.author, at: instant)))
            }
        }
        let type = FactorCode(setting.situation.type, typology: 1)
        add(instant, setting.coordinator, .noteFactor, deeds + [.step(.liken(type))])
    }

    /// Whom a part of life weighs on or carries: school and free time a child, work, health and
    /// thoughts a grown-up, the rest the family together.
    private func whom(in area: LifeArea) -> Slot? {
        switch area {
        case .learning, .leisure: [.child, .older, .teen].first { household[$0] != nil }
        case .work, .health, .mind: [.mother, .father].first { household[$0] != nil }
        case .home, .economy, .network: nil
        }
    }

    private func memberSayings(
        of slot: Slot
    ) -> [LifeArea: (weighs: [String], carries: [String])] {
        slot.isChild ? MemberFactorSayings.ofChild : MemberFactorSayings.ofGrownUp
    }
}
