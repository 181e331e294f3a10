import Domain
import Instruments

/// Lets the members of a family answer in a round of mapping.
struct RoundMaker {
    let catalog: Catalog
    let household: Household
    let wellbeing: [Slot: Wellbeing]

    init(catalog: Catalog, household: Household, situation: Situation, _ dice: inout Dice) {
        self.catalog = catalog
        self.household = household
        wellbeing = Dictionary(
            uniqueKeysWithValues: household.members.map {
                ($0.slot, Wellbeing(of: situation, &dice))
            })
    }

    /// The questionnaires that a member filled in, with scores; a few are left for later.
    func sheets(
        of slot: Slot, in visit: Visit, progress: Double, alarming: Bool, _ dice: inout Dice,
        _ said: inout Set<String>
    ) -> [(instrument: Instrument, answers: Answers, results: [ScoreResult])] {
        guard let member = household[slot], let wellbeing = wellbeing[slot] else { return [] }
        let age = member.person.age(on: visit.day)
        let asked = catalog.instruments(for: age).filter { $0.licence == .textShips }
        return asked.compactMap { instrument in
            if instrument.area != nil, !alarming, dice.chance(3) { return nil }
            let filler = FormFiller(
                instrument: instrument, wellbeing: wellbeing, progress: progress,
                age: age, isAlarming: alarming)
            let answers = filler.answers(&dice, &said)
            let results = Scoring.results(for: answers, by: instrument)
            return answers.isBlank ? nil : (instrument, answers, results)
        }
    }
}
