import Domain
import Instruments

/// Fills in a questionnaire as somebody who has it in this way might: most questions answered,
/// some declined, some left.
struct FormFiller {
    let instrument: Instrument
    let wellbeing: Wellbeing
    let progress: Double
    let age: Int
    /// Whether an answer says that somebody must be asked at once.
    let isAlarming: Bool

    /// - said: what others said in this round already, so that no two say the same.
    func answers(_ dice: inout Dice, _ said: inout Set<String>) -> Answers {
        var answers = Answers()
        let gaps = instrument.area == nil ? 5 : dice.chance(12) ? 30 : 0
        for item in instrument.items {
            let isGap = dice.chance(gaps)
            if let alarm = alarm(item.id) {
                answers[item.id] = .value(alarm)
            } else if !isGap {
                answers[item.id] = .value(value(of: item, &dice))
            } else if dice.chance(50) {
                answers[item.id] = .declined
            }
            guard item.invitesWords else { continue }
            if let words = words(about: item, answers[item.id], &dice, besides: said) {
                said.insert(words)
                answers.say(words, about: item.id)
            }
        }
        return answers
    }

    /// The questions that alarm are never left to chance.
    private func alarm(_ item: ItemID) -> Int? {
        instrument.safety.first { $0.item == item }?.from.map { isAlarming ? $0 : $0 - 1 }
    }

    private func value(of item: Item, _ dice: inout Dice) -> Int {
        let level = wellbeing.level(area(of: item), at: progress)
        let scale = instrument.scales.first { $0.items.contains(item) }
        if case .countOfValue(let wanted) = scale?.rule {
            return counted(wanted, in: item.range, likely: 0.85 * (1 - level), &dice)
        }
        let isWorse = (scale?.higherIs == .worse) != item.reversed
        let share = isWorse ? (1 - level) * 0.75 : level
        let steps = share * Double(item.range.count - 1) + dice.swing() * 0.8
        let value = item.range.lowerBound + Int(steps.rounded())
        return min(item.range.upperBound, max(item.range.lowerBound, value))
    }

    /// The value that the scale counts, as likely as life is hard; otherwise one of the others.
    private func counted(
        _ wanted: Int, in range: ClosedRange<Int>, likely share: Double, _ dice: inout Dice
    ) -> Int {
        if dice.chance(Int(share * 100)) { return wanted }
        let others = range.filter { $0 != wanted }
        return dice.chance(90) ? others[0] : dice.pick(others)
    }

    private func area(of item: Item) -> LifeArea {
        LifeArea(rawValue: item.id.rawValue) ?? instrument.area ?? .mind
    }

    private func words(
        about item: Item, _ answer: Answer?, _ dice: inout Dice, besides said: Set<String>
    ) -> String? {
        guard dice.chance(40), case .value(let value) = answer,
            let lines = AreaSayings.sayings(at: age)[area(of: item)]
        else { return nil }
        let fitting = value <= 2 ? lines.hard : value == 3 ? lines.between : lines.good
        let unsaid = fitting.filter { !said.contains($0) }
        return unsaid.isEmpty ? nil : dice.pick(unsaid)
    }
}
