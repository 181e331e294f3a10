@testable import Instruments

/// A key with one slip in it.
struct KeySlip {
    let what: String
    let key: Instrument
}

/// All slips of one kind or another that somebody could make in a key.
struct KeySlips {
    private let key: Instrument
    /// How far a limit slips: one in its last figure.
    private let step: Double

    init(of key: Instrument, step: Double) {
        self.key = key
        self.step = step
    }

    var all: [KeySlip] { swaps + dropsAndDoubles + reversals + limits + directions }

    /// The scales that name questions, not other scales.
    private var simple: [Scale] { key.scales.filter(\.parts.isEmpty) }

    private var swaps: [KeySlip] {
        simple.indices.flatMap { one in
            simple[(one + 1)...].flatMap { swaps(simple[one], $0) }
        }
    }

    private func swaps(_ one: Scale, _ other: Scale) -> [KeySlip] {
        let mine = one.items.map(\.id).filter { id in !other.items.contains { $0.id == id } }
        let theirs = other.items.map(\.id).filter { id in !one.items.contains { $0.id == id } }
        return mine.flatMap { a in
            theirs.map { b in
                KeySlip(
                    what: "\(a) of \(one.id) and \(b) of \(other.id) swapped",
                    key: key.with([
                        one.id: one.items.map { $0.id == a ? b : $0.id },
                        other.id: other.items.map { $0.id == b ? a : $0.id },
                    ]))
            }
        }
    }

    private var dropsAndDoubles: [KeySlip] {
        simple.flatMap { scale in
            scale.items.map(\.id).flatMap { id in
                let ids = scale.items.map(\.id)
                return [
                    KeySlip(
                        what: "\(id) dropped from \(scale.id)",
                        key: key.with([scale.id: ids.filter { $0 != id }])),
                    KeySlip(
                        what: "\(id) twice in \(scale.id)", key: key.with([scale.id: ids + [id]])),
                ]
            }
        }
    }

    /// Turned round, or turned round in place of another. Where a scale counts the middle answer,
    /// or compares people with rooms, no question can be reversed.
    private var reversals: [KeySlip] {
        let turned = simple.filter { $0.rule.canReverse }.flatMap(\.items)
        let ids = key.items.map(\.id).filter { id in turned.contains { $0.id == id } }
        let reversed = Set(key.items.filter(\.reversed).map(\.id))
        let flips = ids.map { id in
            KeySlip(
                what: "\(id) turned round",
                key: key.reversing(reversed.symmetricDifference([id])))
        }
        let moves = reversed.sorted().flatMap { from in
            ids.filter { !reversed.contains($0) }.map { to in
                KeySlip(
                    what: "\(to) reversed instead of \(from)",
                    key: key.reversing(reversed.symmetricDifference([from, to])))
            }
        }
        return flips + moves
    }

    private var limits: [KeySlip] {
        key.scales.flatMap { scale in
            scale.bands.indices.dropFirst().flatMap { index in
                [-1, 1].map { way in
                    KeySlip(
                        what: "limit \(index) of \(scale.id) by \(way)",
                        key: key.shifting(scale.id, index, by: Double(way) * step))
                }
            }
        }
    }

    /// The same numbers by another rule.
    private var directions: [KeySlip] {
        simple.filter { $0.items.count > 1 }.map { scale in
            KeySlip(
                what: "\(scale.id) counted by another rule",
                key: key.counting(scale.id, by: scale.rule == .mean ? .sum : .mean))
        }
    }
}

extension ScoringRule {
    fileprivate var canReverse: Bool {
        switch self {
        case .countOfValue, .crowding: false
        default: true
        }
    }
}
