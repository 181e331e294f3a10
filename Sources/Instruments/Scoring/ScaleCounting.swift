/// What the questions of a scale gave: a number, or too few answers for one.
enum ScaleCount {
    case value(Double, isFull: Bool)
    case tooFew(answered: Int, needed: Int)
}

extension Scale {
    /// Counts the answers by the scale's rule.
    func count(_ answers: Answers) -> ScaleCount {
        if !parts.isEmpty { return sumOfParts(answers) }
        if case .crowding = rule { return crowding(answers) }
        var tally = Tally()
        let counted = rule.counted
        for index in items.indices {
            if let points = items[index].points(for: answers[items[index].id]) {
                tally.add(points, counted: counted)
            }
        }
        return score(of: tally)
    }

    /// The questions without points.
    func unanswered(in answers: Answers) -> [ItemID] {
        items.filter { $0.points(for: answers[$0.id]) == nil }.map(\.id)
    }

    private func score(of tally: Tally) -> ScaleCount {
        let needed = missing.needed(of: items.count)
        guard tally.answered > 0, tally.answered >= needed else {
            return .tooFew(answered: tally.answered, needed: needed)
        }
        return .value(
            rule.value(of: tally, count: items.count), isFull: tally.answered == items.count)
    }

    /// What one part has beyond what it needs does not help another.
    private func sumOfParts(_ answers: Answers) -> ScaleCount {
        var sum = 0.0
        var isWhole = true
        var isFull = true
        var (answered, needed) = (0, 0)
        for part in parts {
            let least = part.missing.needed(of: part.items.count)
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

    private func crowding(_ answers: Answers) -> ScaleCount {
        let points = items.map { $0.points(for: answers[$0.id]) }
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
