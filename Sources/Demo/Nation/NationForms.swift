import Domain
import Instruments

/// The questionnaires of a nation's battery with what is worked out once for all families.
struct NationForms: Sendable {
    /// One question: which area of life its answer follows, and which way its numbers go.
    struct Question: Sendable {
        let id: ItemID
        let range: ClosedRange<Int>
        let area: LifeArea
        let isUpsideDown: Bool
    }

    let instruments: [String: (instrument: Instrument, questions: [Question])]

    /// - Throws: `Missing` if the catalogue lacks one.
    init(_ catalog: Catalog) throws(Missing) {
        var instruments: [String: (Instrument, [Question])] = [:]
        for name in Set(Battery.ofNation.lines.map(\.questionnaire)) {
            guard let found = catalog.instruments.first(where: { $0.id.rawValue == name })
            else { throw Missing(name: name) }
            instruments[name] = (found, found.items.map { NationForms.question($0, found) })
        }
        self.instruments = instruments
    }

    struct Missing: Error { let name: String }

    private static func question(_ item: Item, _ instrument: Instrument) -> Question {
        Question(
            id: item.id, range: item.range,
            area: LifeArea(rawValue: item.id.rawValue) ?? areas[item.id.rawValue] ?? .economy,
            isUpsideDown: worse.contains(item.id.rawValue))
    }

    /// Questions about circumstances, by the area of life that they tell of.
    private static let areas: [String: LifeArea] = [
        "housing-standard": .home, "relocation": .home, "relocations": .home, "living": .home,
        "daytime": .work, "education": .learning, "kindergarten": .learning,
        "after-school": .leisure, "leisure-kind": .leisure, "leisure-often": .leisure,
        "services": .health, "voluntary-contact": .network, "marital-status": .network,
    ]

    /// Questions whose higher numbers say that things are worse.
    private static let worse: Set = ["debt", "relocation", "relocations", "services"]

    /// Most questions answered, some declined, some left; nil for who did not answer this year.
    func answers(
        _ questionnaire: String, _ course: Course, after years: Double, _ dice: inout Dice
    ) -> (instrument: Instrument, answers: Answers)? {
        guard let (instrument, questions) = instruments[questionnaire] else { return nil }
        var answers = Answers()
        for question in questions {
            switch dice.below(100) {
            case ..<3: continue
            case ..<5: answers[question.id] = .declined
            default: answers[question.id] = .value(value(of: question, course, years, &dice))
            }
        }
        return answers.isBlank ? nil : (instrument, answers)
    }

    private func value(
        of question: Question, _ course: Course, _ years: Double, _ dice: inout Dice
    ) -> Int {
        let level = course.level(question.area, after: years)
        let share = question.isUpsideDown ? 1 - level : level
        let steps = share * Double(question.range.count - 1) + dice.swing() * 0.9
        let value = question.range.lowerBound + Int(steps.rounded())
        return min(question.range.upperBound, max(question.range.lowerBound, value))
    }
}
