/// Reads branching logic: `and` binds closer than `or`, parentheses closest.
struct BranchingParser {
    /// Why it could not be read.
    enum Fault: Error, Equatable {
        /// REDCap knows it, and we do not: a function, arithmetic, another event, a smart variable.
        case beyondUs
        /// Nobody can read it.
        case noLogic
    }

    private static let deepest = 50
    private var tokens: [BranchingToken]
    private var place = 0

    static func parse(_ text: String) throws(Fault) -> Branching {
        var parser = BranchingParser(tokens: try BranchingToken.all(in: text))
        let parsed = try parser.any(depth: 0)
        guard parser.next == nil else { throw parser.misread }
        return parsed
    }

    private init(tokens: [BranchingToken]) { self.tokens = tokens }

    private var next: BranchingToken? { place < tokens.count ? tokens[place] : nil }

    /// A word, or a number after a number, as in `5-3`, is something REDCap may know.
    private var misread: Fault {
        switch next {
        case .other, .value: .beyondUs
        default: .noLogic
        }
    }

    private mutating func take(_ token: BranchingToken) -> Bool {
        guard next == token else { return false }
        place += 1
        return true
    }

    private mutating func any(depth: Int) throws(Fault) -> Branching {
        var parts = [try all(depth: depth)]
        while take(.or) { parts.append(try all(depth: depth)) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func all(depth: Int) throws(Fault) -> Branching {
        var parts = [try one(depth: depth)]
        while take(.and) { parts.append(try one(depth: depth)) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func one(depth: Int) throws(Fault) -> Branching {
        guard depth < Self.deepest else { throw .beyondUs }
        if take(.open) {
            let inner = try any(depth: depth + 1)
            guard take(.close) else { throw misread }
            return inner
        }
        return .comparison(try comparison())
    }

    private mutating func comparison() throws(Fault) -> Branching.Comparison {
        guard case .field(let field, let box)? = next else { throw misread }
        place += 1
        // `[event][field]` asks another visit.
        if case .field? = next { throw .beyondUs }
        guard case .sign(let sign)? = next else { throw misread }
        place += 1
        guard case .value(let value, let isQuoted)? = next else {
            if case .field? = next { throw .beyondUs }
            throw misread
        }
        place += 1
        let name = box.map { "\(field)(\($0))" } ?? field
        let said = isQuoted ? "\"\(value)\"" : value
        return Branching.Comparison(
            field: field, box: box, sign: sign, value: value,
            text: "[\(name)] \(sign.rawValue) \(said)")
    }
}
