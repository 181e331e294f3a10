/// One place where the source breaks a rule of the house.
struct Violation: Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let what: String

    var description: String { "\(file):\(line) \(what)" }
}

extension [Violation] {
    /// All of them, one a line, for a test's message.
    var listed: String { isEmpty ? "none" : "\n" + map(\.description).joined(separator: "\n") }
}
