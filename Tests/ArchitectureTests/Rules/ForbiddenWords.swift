/// Words that the tower does without, and where.
enum ForbiddenWords {
    private struct Word {
        /// What a line must hold before the slower pattern is tried.
        let part: String
        let pattern: Regex<Substring>
        let reason: String

        init(_ part: String, _ pattern: Regex<Substring>, _ reason: String) {
            self.part = part
            self.pattern = pattern
            self.reason = reason
        }
    }

    /// In code. A word in a comment or on a page is only a word.
    private static var inCode: [Word] {
        [
            Word("try!", /try!/, "it stops the program"),
            Word("as!", /\bas!/, "it stops the program"),
            Word("@unchecked", /@unchecked\s+Sendable/, "the compiler checks sharing"),
            Word("nonisolated", /nonisolated\(unsafe\)/, "the compiler checks sharing"),
            Word("unowned", /unowned\(unsafe\)/, "the compiler checks lifetimes"),
            Word("unsafeBitCast", /\bunsafeBitCast\b/, "the compiler checks types"),
            Word("fatalError", /\bfatalError\(/, "it stops the program"),
            Word("public", /\bpublic\s/, "package is wide enough"),
            Word("open", /\bopen (?:class|func|var)\b/, "package is wide enough"),
        ]
    }

    /// Also in comments: what is to be done stands in an issue.
    private static let postponed = ["TODO", "FIXME", "XXX", "HACK"]

    static func violations(in file: SourceFile) -> [Violation] {
        let found = inCode.flatMap { word in
            file.matches(of: word.pattern, where: { $0.contains(word.part) }) {
                "\($0): \(word.reason)"
            }
        }
        return found
            + file.lines.enumerated().flatMap { number, line in
                postponed.filter(line.contains).map {
                    Violation(file: file.path, line: number + 1, what: "\($0): write an issue")
                }
            }
    }
}
