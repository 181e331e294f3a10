import Instruments

/// Says branching logic as conditions, where that is the same; never where it is only nearly so.
struct BranchingConversion {
    enum Fault: Error, Equatable {
        case missing(ItemID)
        case leftOut(ItemID)
        /// Conditions are joined by all or any, in one level; this is neither.
        case cannotSay
    }

    /// Conditions of one item.
    struct Result: Equatable {
        var conditions: [FormCondition]
        var join: ConditionJoin
        /// Comparisons that a blank field may answer differently in REDCap, where it may count as 0.
        var mayDiffer: [String]
    }

    let fields: [ItemID: FormItem]
    let leftOut: Set<ItemID>
    private var mayDiffer: [String] = []

    init(fields: [ItemID: FormItem], leftOut: Set<ItemID>) {
        self.fields = fields
        self.leftOut = leftOut
    }

    static func conditions(
        of branching: Branching, fields: [ItemID: FormItem], leftOut: Set<ItemID>
    ) throws(Fault) -> Result {
        var conversion = BranchingConversion(fields: fields, leftOut: leftOut)
        let said = try conversion.say(branching).flat
        let (parts, join): ([Said], ConditionJoin) =
            switch said {
            case .one: ([said], .all)
            case .all(let parts): (parts, .all)
            case .any(let parts): (parts, .any)
            }
        let conditions = parts.compactMap { if case .one(let one) = $0 { one } else { nil } }
        guard conditions.count == parts.count else { throw .cannotSay }
        return Result(conditions: conditions, join: join, mayDiffer: conversion.mayDiffer)
    }

    private mutating func say(_ branching: Branching) throws(Fault) -> Said {
        switch branching {
        case .comparison(let comparison): return try say(comparison)
        case .all(let parts): return .all(try say(parts))
        case .any(let parts): return .any(try say(parts))
        }
    }

    private mutating func say(_ parts: [Branching]) throws(Fault) -> [Said] {
        var said: [Said] = []
        for part in parts { said.append(try say(part)) }
        return said
    }

    private mutating func say(_ comparison: Branching.Comparison) throws(Fault) -> Said {
        let id = ItemID(rawValue: comparison.field)
        if leftOut.contains(id) { throw .leftOut(id) }
        guard let field = fields[id] else { throw .missing(id) }
        let conversion = ComparisonConversion(field: field, comparison: comparison)
        guard let said = conversion.said else { throw .cannotSay }
        if conversion.blankMayDiffer { mayDiffer.append(comparison.text) }
        return said
    }
}

/// Conditions, joined in as many levels as there are.
indirect enum Said: Equatable {
    case one(FormCondition)
    case all([Said])
    case any([Said])

    /// `a and (b and c)` is `a and b and c`, and what is joined to nothing stands alone.
    var flat: Said {
        switch self {
        case .one: return self
        case .all(let parts):
            let flat = parts.map(\.flat).flatMap { part in
                if case .all(let inner) = part { inner } else { [part] }
            }
            return flat.count == 1 ? flat[0] : .all(flat)
        case .any(let parts):
            let flat = parts.map(\.flat).flatMap { part in
                if case .any(let inner) = part { inner } else { [part] }
            }
            return flat.count == 1 ? flat[0] : .any(flat)
        }
    }
}
