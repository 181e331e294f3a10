import Domain
import HTML

extension String {
    /// The same with a capital first, where a clause stands alone.
    var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

extension Words {
    /// The same without its full stop, where the sentence goes on.
    var clause: String { short.hasSuffix(".") ? String(short.dropLast()) : short }

    /// The first line, cut after a word near the eightieth letter, for a list or a sentence.
    var short: String {
        let line = text.firstLine
        guard line.letterCount > 80 else {
            return line.endIndex == text.endIndex ? text : line + " …"
        }
        let start = line.prefix(80)
        let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return cut + " …"
    }
}

extension String {
    /// What stands before the first new line. Looked for by bytes: words have no other than LF
    /// and the two that begin with 0xE2 (U+2028, U+2029), as dashes and quotes do too.
    fileprivate var firstLine: Substring {
        guard let mark = utf8.firstIndex(where: { $0 == 0x0A || $0 == 0xE2 }) else {
            return self[...]
        }
        return utf8[mark] == 0x0A ? self[..<mark] : prefix { !$0.isNewline }
    }
}
