/// Finds where declarations stand and where their bodies open and close, in code without comments
/// and literals.
struct Declaration {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let starters = ["func ", "init(", "init?(", "init<", "subscript(", "var "]
    private static let firstLetters = Set("fisv".utf8)
    private static let endsOfName = Set("(<:={ \n".utf8)
    /// What a signature goes on with on its next line, and what it may end a line in.
    private static let continuations = ["{", "->", "async", "throws", "rethrows", "where "]
    private static let openEnds = Set(",&:".utf8)

    /// The text that starts a declaration here, up to its parameters or type; nil if none does.
    func name(at offset: Int) -> String? {
        guard Declaration.firstLetters.contains(bytes[offset]),
            offset == 0 || isBlank(bytes[offset - 1]),
            let starter = Declaration.starters.first(where: { holds($0, at: offset) })
        else { return nil }
        guard starter.hasSuffix(" ") else { return String(starter.dropLast()) }
        let start = offset + starter.utf8.count
        let name = bytes[start...].prefix { !Declaration.endsOfName.contains($0) }
        return starter + String(decoding: name, as: UTF8.self)
    }

    /// The brace that opens the body; nil where the signature ends without one.
    func body(from offset: Int) -> Int? {
        var depth = 0
        for at in offset..<bytes.count {
            switch bytes[at] {
            case .openingParenthesis, UInt8(ascii: "["): depth += 1
            case .closingParenthesis, UInt8(ascii: "]"): depth -= 1
            case .openingBrace where depth == 0: return at
            case .closingBrace where depth == 0: return nil
            case UInt8(ascii: ";") where depth == 0: return nil
            case UInt8(ascii: "=") where depth == 0 && isAssignment(at): return nil
            case .newline where depth == 0 && !goesOn(after: at): return nil
            default: break
            }
            if depth < 0 { return nil }
        }
        return nil
    }

    /// The brace that closes the one at this place.
    func closing(of open: Int) -> Int? {
        var depth = 0
        for at in open..<bytes.count {
            if bytes[at] == .openingBrace { depth += 1 }
            if bytes[at] == .closingBrace { depth -= 1 }
            if depth == 0 { return at }
        }
        return nil
    }

    private func isAssignment(_ at: Int) -> Bool {
        at > 0 && at + 1 < bytes.count && isBlank(bytes[at - 1]) && isBlank(bytes[at + 1])
    }

    /// Whether a signature goes on over the line break here.
    private func goesOn(after newline: Int) -> Bool {
        let before = bytes[..<newline].lastIndex { !isBlank($0) }
        if let before, Declaration.openEnds.contains(bytes[before]) || holds("->", at: before - 1) {
            return true
        }
        guard let next = bytes[newline...].firstIndex(where: { !isBlank($0) }) else {
            return false
        }
        return Declaration.continuations.contains { holds($0, at: next) }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == .newline || byte == UInt8(ascii: " ") }

    private func holds(_ text: String, at offset: Int) -> Bool {
        offset >= 0 && bytes[offset...].prefix(text.utf8.count).elementsEqual(text.utf8)
    }
}
