/// One Swift file of the tower, taken apart so that rules need not know Swift's grammar.
struct SourceFile {
    /// From the root of the project: `Sources/Web/Plan/PlanPage.swift`.
    let path: String
    /// As written, line by line.
    let lines: [String]
    /// The code alone, line by line: comments and the words of literals are blank, what is
    /// interpolated stays.
    let code: [String]
    /// The words of the string literals, each with the line it starts on.
    let literals: [Literal]

    struct Literal {
        let line: Int
        /// What stands between the quotes; an interpolation is one `\u{FFFC}`.
        let text: String
        /// The code of its interpolations, in their order.
        let interpolations: [String]
    }

    init(path: String, text: String) {
        self.path = path
        var reader = SwiftReader(text)
        reader.read()
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = reader.code.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        literals = reader.literals
    }

    private var parts: [String] { path.split(separator: "/").map(String.init) }

    /// The layer: `Web`.
    var target: String { parts.count > 2 ? parts[1] : "" }

    /// The folder in the layer: `Plan`; nil for a file that lies in none.
    var folder: String? { parts.count > 3 ? parts[2] : nil }

    /// How many lines it has; the line break at its end starts no new one.
    var length: Int { lines.last == "" ? lines.count - 1 : lines.count }

    /// The lines, from 1, whose code holds this whole word.
    func lines(naming word: String) -> [Int] {
        code.indices.filter { place in
            code[place].contains(word)
                && code[place].split { !$0.isLetter && !$0.isNumber }
                    .contains { $0 == word }
        }.map { $0 + 1 }
    }

    /// The places where the code, without comments and literals, matches; only in lines that a
    /// quick look lets through. A dot ends a word here, which it does not in plain text.
    func matches(
        of pattern: Regex<Substring>, where isLikely: (String) -> Bool = { _ in true },
        say: (Substring) -> String
    ) -> [Violation] {
        let pattern = pattern.wordBoundaryKind(.simple)
        return code.enumerated().flatMap { number, line in
            isLikely(line)
                ? line.ranges(of: pattern).map {
                    Violation(file: path, line: number + 1, what: say(line[$0]))
                } : []
        }
    }
}
