/// One word of branching logic.
enum BranchingToken: Equatable {
    case open, close, and, or
    case field(String, box: String?)
    case sign(Branching.Sign)
    case value(String, isQuoted: Bool)
    /// A word, or a sign of arithmetic.
    case other(String)

    static func all(in text: String) throws(BranchingParser.Fault) -> [BranchingToken] {
        var rest = Substring(text)
        var tokens: [BranchingToken] = []
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard !rest.isEmpty else { return tokens }
            tokens.append(try first(of: &rest))
        }
    }

    private static func first(
        of rest: inout Substring
    ) throws(BranchingParser.Fault) -> BranchingToken {
        let character = rest.first ?? " "
        switch character {
        case "(", ")":
            rest.removeFirst()
            return character == "(" ? .open : .close
        case "[": return try field(of: &rest)
        case "\"", "'": return try quoted(of: &rest)
        case "<", ">", "=", "!": return try sign(of: &rest)
        default: return word(of: &rest)
        }
    }

    private static func field(
        of rest: inout Substring
    ) throws(BranchingParser.Fault) -> BranchingToken {
        guard let end = rest.firstIndex(of: "]") else { throw .noLogic }
        let inside = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        let pattern = /\s*([A-Za-z][A-Za-z0-9_]*)\s*(?:\(\s*([A-Za-z0-9_.\-]+)\s*\))?\s*/
        guard let match = inside.wholeMatch(of: pattern)?.output else {
            // `[user-name]`, `[field:value]` and the like are smart variables.
            throw inside.contains(where: \.isLetter) ? .beyondUs : .noLogic
        }
        return .field(String(match.1).lowercased(), box: match.2.map(String.init))
    }

    private static func quoted(
        of rest: inout Substring
    ) throws(BranchingParser.Fault) -> BranchingToken {
        let mark = rest.removeFirst()
        guard let end = rest.firstIndex(of: mark) else { throw .noLogic }
        let value = String(rest[..<end])
        rest = rest[rest.index(after: end)...]
        return .value(value, isQuoted: true)
    }

    private static func sign(
        of rest: inout Substring
    ) throws(BranchingParser.Fault) -> BranchingToken {
        // Two characters before one, so that ">=" is not read as ">".
        guard let sign = Branching.Sign.allCases.first(where: { rest.hasPrefix($0.rawValue) })
        else { throw .noLogic }
        rest = rest.dropFirst(sign.rawValue.count)
        return .sign(sign)
    }

    private static func word(of rest: inout Substring) -> BranchingToken {
        if let number = rest.prefixMatch(of: /-?[0-9]+(\.[0-9]+)?/) {
            rest = rest[number.range.upperBound...]
            return .value(String(number.output.0), isQuoted: false)
        }
        let letters = rest.prefix { $0.isLetter || $0 == "_" || $0.isNumber }
        let word = letters.isEmpty ? rest.prefix(1) : letters
        rest = rest[word.endIndex...]
        switch word.lowercased() {
        case "and": return .and
        case "or": return .or
        default: return .other(String(word))
        }
    }
}
