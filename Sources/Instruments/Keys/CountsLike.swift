extension Instrument {
    /// Whether the same answers give the same numbers by both keys: the same questions with the
    /// same points, in the same scales, by the same rules. Words, sources, bands and numbers of a
    /// population may differ.
    package func counts(like other: Instrument) -> Bool {
        let alike = scales.count == other.scales.count && gate?.opening == other.gate?.opening
        return alike && zip(scales, other.scales).allSatisfy { $0.counts(like: $1) }
    }
}

extension Scale {
    fileprivate func counts(like other: Scale) -> Bool {
        id == other.id && rule == other.rule && missing == other.missing
            && higherIs == other.higherIs && items.map(\.points) == other.items.map(\.points)
    }
}

extension Item {
    fileprivate var points: ItemPoints {
        ItemPoints(id: id, range: range, isReversed: reversed, codes: codes, worth: worth)
    }
}

/// What of a question decides what its answers count.
private struct ItemPoints: Equatable {
    let id: ItemID
    let range: ClosedRange<Int>
    let isReversed: Bool
    let codes: [String: Int]
    let worth: [FormValue: Int]
}

extension Form {
    /// Which questions open which, without their words.
    fileprivate var opening: [ItemOpening] {
        allItems.map { item in
            ItemOpening(
                item: item.id, join: item.join,
                conditions: item.conditions.map { FormCondition($0.question, $0.test, $0.answer) })
        }
    }
}

private struct ItemOpening: Equatable {
    let item: ItemID
    let join: ConditionJoin
    let conditions: [FormCondition]
}
