/// Goes once through Swift text and parts code from comments and from the words of literals.
///
/// It knows line and nested block comments, strings of one and of several lines, raw strings
/// (`#"…"#`), escapes, and interpolations with strings inside. Regular expressions between bare
/// slashes are not used in the tower and not known here. It works on bytes: a debug build reads
/// the whole tower in a second.
struct SwiftReader {
    private let text: [UInt8]
    private var at = 0
    private var line = 1
    private var kept: [UInt8] = []
    private(set) var literals: [SourceFile.Literal] = []

    init(_ text: String) { self.text = Array(text.utf8) }

    /// The text with blanks for comments and for the words of literals.
    var code: String { String(decoding: kept, as: UTF8.self) }

    mutating func read() { readCode(untilParenthesis: false) }

    /// Reads code to the end, or to the parenthesis that ends an interpolation.
    private mutating func readCode(untilParenthesis: Bool) {
        var depth = 0
        while at < text.count {
            if starts("//") {
                skipLineComment()
            } else if starts("/*") {
                skipBlockComment()
            } else if let hashes = hashesOfString {
                readString(hashes: hashes)
            } else {
                if text[at] == .openingParenthesis { depth += 1 }
                if text[at] == .closingParenthesis {
                    if untilParenthesis && depth == 0 { return }
                    depth -= 1
                }
                keep()
            }
        }
    }

    private mutating func skipLineComment() {
        while at < text.count, text[at] != .newline { blank() }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && at < text.count
    }

    /// How many `#` stand before a quote here; nil where no string begins.
    private var hashesOfString: Int? {
        guard text[at] == .hash || text[at] == .quote else { return nil }
        let hashes = text[at...].prefix { $0 == .hash }.count
        return at + hashes < text.count && text[at + hashes] == .quote ? hashes : nil
    }

    private mutating func readString(hashes: Int) {
        let first = line
        keep(hashes)
        let quotes = starts("\"\"\"") ? "\"\"\"" : "\""
        let end = quotes + String(repeating: "#", count: hashes)
        let escape = "\\" + String(repeating: "#", count: hashes)
        var words: [UInt8] = []
        var interpolations: [String] = []
        keep(quotes.count)
        while at < text.count, !starts(end) {
            if starts(escape + "(") {
                words += "\u{FFFC}".utf8
                interpolations.append(readInterpolation(escape))
            } else {
                let width = starts(escape) ? escape.utf8.count + 1 : 1
                words += text[at..<min(at + width, text.count)]
                blank(width)
            }
        }
        keep(end.count)
        literals.append(
            SourceFile.Literal(
                line: first, text: String(decoding: words, as: UTF8.self),
                interpolations: interpolations))
    }

    private mutating func readInterpolation(_ escape: String) -> String {
        keep(escape.utf8.count + 1)
        let from = at
        readCode(untilParenthesis: true)
        let inside = String(decoding: text[from..<min(at, text.count)], as: UTF8.self)
        keep()
        return inside
    }

    private func starts(_ other: String) -> Bool {
        var place = at
        for byte in other.utf8 {
            guard place < text.count, text[place] == byte else { return false }
            place += 1
        }
        return true
    }

    private mutating func keep(_ count: Int = 1) {
        for _ in 0..<count where at < text.count {
            kept.append(text[at])
            pass()
        }
    }

    /// Leaves a blank for each character, not for each of its bytes.
    private mutating func blank(_ count: Int = 1) {
        for _ in 0..<count where at < text.count {
            if text[at] & 0xC0 != 0x80 {
                kept.append(text[at] == .newline ? .newline : UInt8(ascii: " "))
            }
            pass()
        }
    }

    private mutating func pass() {
        if text[at] == .newline { line += 1 }
        at += 1
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let quote = UInt8(ascii: "\"")
    static let hash = UInt8(ascii: "#")
    static let openingParenthesis = UInt8(ascii: "(")
    static let closingParenthesis = UInt8(ascii: ")")
    static let openingBrace = UInt8(ascii: "{")
    static let closingBrace = UInt8(ascii: "}")
}
