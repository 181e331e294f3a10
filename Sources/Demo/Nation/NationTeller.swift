import Domain
import Instruments
import UseCases

/// Tells one family of a nation: enrolled on some day of these years, mapped every year until it
/// leaves or is done, with a plan, consents, and a coordinator who may change.
struct NationTeller {
    /// Of a hundred, how many leave in a year, and how many do not answer in a round [own choice].
    private static let leaving = 8
    static let silent = 12

    let nation: Nation
    let town: NationTown
    let circle: NationCircle
    let forms: NationForms
    let enrolled: Day
    /// The last day on which the family takes part; nil while it still does.
    let left: Day?
    let household: Household
    let situation: Situation
    var dice: Dice
    var ids: IdentitySource
    var settled: SettledFamily
    var entries: [AuditEntry] = []

    init(_ nation: Nation, _ town: NationTown, _ index: Int, _ forms: NationForms) {
        let beginning = NationBeginning(of: index, in: nation)
        var dice = beginning.dice
        var ids = beginning.ids
        self.nation = nation
        self.town = town
        self.forms = forms
        circle = town.circle(of: index)
        situation = beginning.situation
        enrolled = beginning.enrolled
        let stays = NationTeller.daysStaying(&dice)
        let last = enrolled.adding(days: stays)
        left = last < nation.today ? last : nil
        let family = NationTeller.family(
            beginning.family, nation, town, circle, situation, enrolled, left, index, &dice)
        household = HouseholdMaker(
            situation: situation, enrolled: enrolled.at(11, 0), today: nation.today
        ).household(nil, &ids, &dice)
        settled = SettledFamily(family)
        self.dice = dice
        self.ids = ids
    }

    /// Five years at most [src: facts/model.md]; some leave earlier.
    private static func daysStaying(_ dice: inout Dice) -> Int {
        for year in 0..<5 where dice.chance(leaving) { return year * 365 + dice.between(30...364) }
        return 5 * 365
    }

    private static func family(
        _ id: FamilyID, _ nation: Nation, _ town: NationTown, _ circle: NationCircle,
        _ situation: Situation, _ enrolled: Day, _ left: Day?, _ index: Int,
        _ dice: inout Dice
    ) -> Family {
        let months = (nation.today.number - enrolled.number) / 30
        let phase: FamilyPhase =
            left != nil ? .closed : months < 1 ? .baseline : months > 54 ? .tapering : .followUp
        return Family(
            id: id, municipality: town.municipality.id,
            coordinator: circle.coordinator(on: left ?? nation.today).id,
            chosenName: Name(trusted: ChosenNames.name(of: index, seed: nation.seed)),
            phase: phase,
            enrolment: Enrolment(
                on: enrolled, reason: Words(trusted: dice.pick(situation.reasons)),
                referredBy: dice.pick(situation.referredBy)))
    }

    mutating func tell() -> SettledFamily {
        note(.enrolFamily, at: enrolled.at(11, 0))
        tellHousehold()
        let last = left ?? nation.today
        tellRounds(until: last)
        tellPlan(until: last)
        tellConsent()
        for change in circle.handOvers(after: enrolled, until: last) {
            note(.handOver, at: change.on.at(9, 0), by: change.by.caller)
        }
        settled.entries = entries.enumerated().sorted {
            ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
        }.map(\.element)
        return settled
    }

    func coordinator(on day: Day) -> Caller { circle.coordinator(on: day).caller }

    mutating func note(_ act: Act, at instant: Instant, by caller: Caller? = nil) {
        let caller = caller ?? coordinator(on: instant.day)
        entries.append(
            AuditEntry(
                at: instant, account: caller.account, role: caller.role, act: act.rawValue,
                isChange: act.isChange, outcome: .allowed))
    }

    private mutating func tellHousehold() {
        settled.members = household.members.map(\.person)
        settled.adults = Set(
            settled.members.filter { $0.isAdult(on: nation.today) }.map(\.id))
        settled.relations = household.relations
        settled.homes = household.homes
        settled.residences = household.residences
        guard let mother = household[.mother] else { return }
        settled.accounts = [
            Account(
                id: dice.identity(), municipality: town.municipality.id, role: .parent,
                name: Name(trusted: "\(mother.person.name.text) \(mother.surname)"),
                family: settled.family.id, person: mother.person.id)
        ]
    }
}
