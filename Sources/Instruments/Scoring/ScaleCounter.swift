/// Counts one scale, with all made ready that is the same for every form. A class, because copying
/// a scale for every form takes longer than counting it.
final class ScaleCounter: Sendable, Equatable {
    private let scale: Scale
    private let cells: [Cell]
    private let parts: [ScaleCounter]
    /// From where on each band begins, in their order.
    private let bandStarts: [Double]
    /// How a score comes about when every question was answered.
    private let provenance: Provenance

    init(_ scale: Scale, provenance: (Scale) -> Provenance) {
        self.scale = scale
        self.provenance = provenance(scale)
        cells = scale.items.map(Cell.init)
        parts = scale.parts.map { ScaleCounter($0, provenance: provenance) }
        bandStarts = scale.bands.map(\.from)
    }

    static func == (left: ScaleCounter, right: ScaleCounter) -> Bool {
        left.scale == right.scale && left.provenance == right.provenance
    }

    /// The same for a form of which only these questions are asked: what is not asked adds nothing,
    /// and is not missing.
    func asking(_ asked: Set<ItemID>) -> ScaleCounter {
        if cells.allSatisfy({ asked.contains($0.id) }) { return self }
        return ScaleCounter(scale.asking(asked)) { _ in provenance }
    }

    /// What the scale has to say about these answers.
    func result(for answers: Answers) -> ScoreResult {
        switch count(answers) {
        case .tooFew(let answered, let needed):
            .tooFewAnswers(scale: scale.id, answered: answered, needed: needed)
        case .value(let value, let isFull):
            .score(
                Score(
                    scale: scale.id, value: value, band: band(of: value),
                    provenance: isFull ? provenance : provenance.filling(unanswered(in: answers))))
        }
    }

    /// As `Scale.band(of:)`, without looking at the words and sources of the other bands.
    private func band(of value: Double) -> Band? {
        bandStarts.lastIndex { $0 <= value }.map { scale.bands[$0] }
    }

    private func unanswered(in answers: Answers) -> [ItemID] {
        scale.items.filter { $0.points(for: answers[$0.id]) == nil }.map(\.id)
    }

    /// What the questions of a scale gave: a number, or too few answers for one.
    private enum Count {
        case value(Double, isFull: Bool)
        case tooFew(answered: Int, needed: Int)
    }

    private func count(_ answers: Answers) -> Count {
        if !parts.isEmpty { return sumOfParts(answers) }
        if case .crowding = scale.rule { return crowding(answers) }
        var tally = Tally()
        let counted = scale.rule.counted
        for index in cells.indices {
            let answer = answers[cells[index].id]
            if let points = cells[index].points(for: answer, of: scale.items[index]) {
                tally.add(points, counted: counted)
            }
        }
        return score(of: tally)
    }

    private func score(of tally: Tally) -> Count {
        let needed = scale.missing.needed(of: cells.count)
        guard tally.answered > 0, tally.answered >= needed else {
            return .tooFew(answered: tally.answered, needed: max(1, needed))
        }
        return .value(
            scale.rule.value(of: tally, count: cells.count),
            isFull: tally.answered == cells.count)
    }

    /// What one part has beyond what it needs does not help another.
    private func sumOfParts(_ answers: Answers) -> Count {
        var sum = 0.0
        var isWhole = true
        var isFull = true
        var (answered, needed) = (0, 0)
        for part in parts {
            let least = part.scale.missing.needed(of: part.cells.count)
            needed += least
            switch part.count(answers) {
            case .value(let value, let isPartFull):
                sum += value
                answered += least
                isFull = isFull && isPartFull
            case .tooFew(let some, _):
                answered += some
                isWhole = false
            }
        }
        return isWhole
            ? .value(sum, isFull: isFull) : .tooFew(answered: answered, needed: needed)
    }

    private func crowding(_ answers: Answers) -> Count {
        let points = scale.items.map { $0.points(for: answers[$0.id]) }
        var tally = Tally(of: points.compactMap(\.self))
        if points.count == Crowding.questions, let people = points[0], let rooms = points[1],
            let floor = points[2],
            Crowding.isCrowded(people: people, rooms: rooms, floorStep: floor)
        {
            tally.hit()
        }
        return score(of: tally)
    }
}
