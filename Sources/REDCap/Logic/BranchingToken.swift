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
        let inside = trimmed(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
        let name = inside.prefix(while: isPartOfName)
        let box = box(in: trimmed(inside[name.endIndex...]))
        guard name.first?.isLetter == true, let box else {
            // `[user-name]`, `[field:value]` and the like are smart variables.
            throw inside.contains(where: \.isLetter) ? .beyondUs : .noLogic
        }
        return .field(name.lowercased(), box: box.map(String.init))
    }

    /// What stands in the brackets after a name: nothing, or one box. Nil where it is anything
    /// else. Read once from end to end: a pattern goes back and forth in a long run of spaces.
    private static func box(in text: Substring) -> Substring?? {
        if text.isEmpty { return .some(nil) }
        guard text.first == "(", text.last == ")", text.count > 1 else { return nil }
        let code = trimmed(text.dropFirst().dropLast())
        let isCode = code.allSatisfy { isPartOfName($0) || $0 == "." || $0 == "-" }
        return isCode && !code.isEmpty ? .some(code) : nil
    }

    private static func isPartOfName(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || character == "_")
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let text = text.drop(while: \.isWhitespace)
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return text }
        return text[...last]
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
