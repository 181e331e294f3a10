/// How long files and functions may be.
enum Size {
    static let longestFile = 300
    static let longestFunction = 40

    static func violations(in file: SourceFile) -> [Violation] {
        let long = FunctionSpan.all(in: file).filter { $0.lines > longestFunction }.map {
            Violation(file: file.path, line: $0.line, what: "\($0.name) has \($0.lines) lines")
        }
        guard file.length > longestFile else { return long }
        return long + [Violation(file: file.path, line: 1, what: "has \(file.length) lines")]
    }

    /// The middle one; 0 of none.
    static func median(_ numbers: [Int]) -> Int {
        numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
    }
}
