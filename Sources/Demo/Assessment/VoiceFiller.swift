import Domain
import Instruments

/// Fills in the life areas about a child as somebody beside it might: mostly as the child itself,
/// otherwise in the parts of life where this one sees something else.
struct VoiceFiller {
    let voice: Voice
    let slot: Slot?
    /// What the child said.
    let own: Answers

    func answers(
        _ instrument: Instrument, _ dice: inout Dice, _ said: inout Set<String>
    ) -> Answers {
        var answers = Answers()
        for area in LifeArea.allCases {
            let item = ItemID(rawValue: area.rawValue)
            guard instrument.item(item) != nil else { continue }
            let value = value(in: area, as: child(item, &dice), &dice)
            answers[item] = .value(value)
            guard let words = words(about: area, at: value), said.insert(words).inserted else {
                continue
            }
            answers.say(words, about: item)
        }
        return answers
    }

    private func child(_ item: ItemID, _ dice: inout Dice) -> Int {
        if case .value(let value) = own[item] { value } else { dice.between(2...4) }
    }

    /// Seen otherwise, an area is on the other side of the middle; else on the same side.
    private func value(in area: LifeArea, as child: Int, _ dice: inout Dice) -> Int {
        if seesOtherwise.contains(area) { return child >= 3 ? 2 : 4 }
        guard child != 3, dice.chance(50) else { return child }
        return child < 3 ? 3 - child : 9 - child
    }

    private var seesOtherwise: Set<LifeArea> {
        switch (voice, slot) {
        case (.teacher, _): [.learning, .leisure]
        case (_, .father): [.network]
        default: [.mind]
        }
    }

    private func words(about area: LifeArea, at value: Int) -> String? {
        guard value != 3, let pair = VoiceSayings.all[voice]?[area] else { return nil }
        return value < 3 ? pair.hard : pair.good
    }
}
