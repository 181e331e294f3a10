@testable import Instruments

/// One questionnaire as its source has it, with whole forms and what they must give.
struct WorkedExample: Sendable {
    let id: InstrumentID
    /// The questions, in the order in which the forms answer them.
    let items: [ItemID]
    let range: ClosedRange<Int>
    var otherRanges: [ItemID: ClosedRange<Int>] = [:]
    /// How far below a limit the nearest other score lies.
    var step = 1.0
    var reversed: [ItemID] = []
    let scales: [ExampleScale]
    let forms: [ExampleForm]

    static let all = adult + family + child + [housing]

    /// What the key gives otherwise than these forms and limits demand; empty when all is right.
    func faults(in key: Instrument) -> [String] {
        forms.enumerated().flatMap { faults(of: $1, in: key).map { "form \($0)" } }
            + scales.flatMap { limitFaults(of: $0, in: key) }
    }

    private func faults(of form: ExampleForm, in key: Instrument) -> [String] {
        let given = zip(items, form.answers).map { ($0, Answer.value($1)) }
        let results = Scoring.results(
            for: Answers(Dictionary(uniqueKeysWithValues: given)), by: key)
        let scores = results.compactMap(\.score)
        return zip(scales, form.gives).compactMap { scale, wanted in
            let value = scores.first { $0.scale == scale.id }?.value
            let isRight = value.map { abs($0 - wanted) < 1e-9 } ?? false
            return isRight ? nil : "\(scale.id): \(String(describing: value)), not \(wanted)"
        }
    }

    /// The word at each limit, and right below it the word before.
    private func limitFaults(of scale: ExampleScale, in key: Instrument) -> [String] {
        scale.bands.indices.compactMap { index in
            let (from, label) = scale.bands[index]
            let below = index > 0 ? scale.bands[index - 1].label : nil
            let found = key.scale(scale.id)
            let isRight =
                found?.band(of: from)?.label == label
                && found?.band(of: from - step)?.label == below
            return isRight ? nil : "\(scale.id): the limit \(from)"
        }
    }
}

/// What one scale is made of.
struct ExampleScale: Sendable {
    let id: ScaleID
    let items: [ItemID]
    /// The scales that are added, where it is a sum of scales.
    let parts: [ScaleID]
    /// How many questions must be answered; nil for all.
    let needs: Int?
    /// From where on each word holds.
    let bands: [(from: Double, label: String)]

    init(
        _ id: ScaleID, items: [ItemID], parts: [ScaleID] = [], needs: Int? = nil,
        bands: [(from: Double, label: String)] = []
    ) {
        self.id = id
        self.items = items
        self.parts = parts
        self.needs = needs
        self.bands = bands
    }
}

/// A full form, and the score of each scale in the order of the example's scales.
struct ExampleForm: Sendable {
    let answers: [Int]
    let gives: [Double]

    init(_ answers: [Int], gives: [Double]) {
        self.answers = answers
        self.gives = gives
    }
}

/// Questions that are called by their numbers.
func numbered(_ range: ClosedRange<Int>) -> [ItemID] {
    range.map { ItemID(rawValue: String($0)) }
}

extension WorkedExample {
    /// Statistics Norway, variable 3462, worked by hand: fewer rooms than people (or one person in
    /// one room), and under 25 square metres each; step 5 is 100-124 square metres.
    static let housing = WorkedExample(
        id: "housing", items: ["people", "rooms", "floor-space"], range: 1...12,
        otherRanges: ["floor-space": 1...13],
        scales: [
            ExampleScale(
                "crowding", items: ["people", "rooms", "floor-space"],
                bands: [(0, "room-enough"), (1, "crowded")])
        ],
        forms: [
            ExampleForm([5, 4, 5], gives: [1]), ExampleForm([5, 4, 6], gives: [0]),
            ExampleForm([4, 5, 4], gives: [0]), ExampleForm([1, 1, 1], gives: [1]),
            ExampleForm([2, 1, 2], gives: [1]), ExampleForm([1, 2, 1], gives: [0]),
        ])
}
