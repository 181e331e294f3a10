import Domain

extension String {
    /// The same with a capital first, where a clause stands alone.
    var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

extension Words {
    /// The same without its full stop, where the sentence goes on.
    var clause: String { short.hasSuffix(".") ? String(short.dropLast()) : short }

    /// The first line, cut after a word near the eightieth letter, for a list or a sentence.
    var short: String {
        let line = text.prefix { !$0.isNewline }
        guard line.count > 80 else { return line == text[...] ? text : line + " …" }
        let start = line.prefix(80)
        let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
        return cut + " …"
    }
}
