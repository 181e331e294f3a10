import Domain
import Instruments
import UseCases

/// Tells what happens to one invented family. It has dice and identities of its own, so that the
/// same family comes out whatever is told before, after or at the same time.
struct StoryTeller {
    let setting: Setting
    let pace: Pace
    let family: Family
    let household: Household
    let rounds: RoundMaker
    let draft: DraftPlan
    var dice: Dice
    var ids: IdentitySource
    var chapters: [Chapter] = []
    /// What members have said in this round of mapping.
    var said: Set<String> = []
    /// What was written before and is spoken of again.
    var needs: [String: NeedID] = [:]
    var goals: [Int: Goal] = [:]
    var actions: [Int: [Int: ActionID]] = [:]

    init(_ setting: Setting, _ catalog: Catalog) {
        let (seed, index) = (setting.directory.seed, UInt64(setting.index))
        var dice = Dice(seed, 10, index)
        var ids = IdentitySource(Dice(seed, 11, index))
        let situation = setting.situation
        let pace = Pace(
            place: setting.place, isFirst: setting.isFirst, today: setting.today, &dice)
        family = StoryTeller.family(setting, pace, &ids, &dice)
        let maker = HouseholdMaker(
            situation: situation, enrolled: pace.enrolled.at(11, 0), today: setting.today)
        household = maker.household(setting.isFirst ? Cast.family : nil, &ids, &dice)
        rounds = RoundMaker(
            catalog: catalog, household: household, situation: situation, &dice)
        var drafter = PlanDrafter(
            situation: situation, household: household, isFirst: setting.isFirst,
            visits: pace.visits.count, today: setting.today)
        draft = pace.hasPlan ? drafter.plan(&dice) : DraftPlan()
        self.setting = setting
        self.pace = pace
        self.dice = dice
        self.ids = ids
    }

    private static func family(
        _ setting: Setting, _ pace: Pace, _ ids: inout IdentitySource, _ dice: inout Dice
    ) -> Family {
        let situation = setting.situation
        let enrolment = Enrolment(
            on: pace.enrolled, reason: Words(trusted: dice.pick(situation.reasons)),
            referredBy: dice.pick(situation.referredBy))
        let name = ChosenNames.name(of: setting.index, seed: setting.directory.seed)
        return Family(
            id: ids.next(at: pace.enrolled.at(11, 0)),
            municipality: setting.directory.municipality.id,
            coordinator: setting.coordinator.account, chosenName: Name(trusted: name),
            enrolment: enrolment)
    }

    mutating func story() -> FamilyStory {
        for (number, day) in pace.visits.enumerated() { tellVisit(number, on: day) }
        if pace.hasPlan { tellTheLastDays() } else { tellOfLooks() }
        tellPrivacy()
        let told = chapters.enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }
        return FamilyStory(
            family: family, household: household, accounts: accounts,
            chapters: told.map(\.element))
    }

    private mutating func tellVisit(_ number: Int, on day: Day) {
        let visit = Visit(number: number, day: day, mapping: ids.next(at: day.at(10, 5)))
        tellRound(visit)
        if number == 0 { tellMatters(visit) }
        guard pace.hasPlan else { return }
        if number > 0 { tellEvaluation(visit) }
        tellNeeds(visit)
        if number == 0 { tellFactors(visit) }
        tellGoals(visit)
        if pace.versions.contains(number) { tellAgreement(visit) }
        if number == 0 { tellReleases(visit) }
    }

    mutating func add(_ at: Instant, _ by: Caller, _ act: Act, _ deeds: [Deed]) {
        chapters.append(Chapter(at: at, by: by, act: act, deeds: deeds))
    }
}
