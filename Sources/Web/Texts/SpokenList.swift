/// Several things said in a row: "a", "a og b", "a, b og c".
enum SpokenList {
    static func join(_ items: [String], with and: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// Names of life areas in a sentence; those that have "and" in them need a sign between.
    static func areas(_ names: [String], with and: String) -> String {
        let small = names.map { $0.lowercased() }
        return small.contains { $0.contains(" \(and) ") }
            ? small.joined(separator: "; ") : join(small, with: and)
    }

    /// Homes in a sentence: "bor hos mamma og hos pappa" where each name says where, else nil.
    static func places(_ homes: [String], after words: [String], with and: String) -> String? {
        let small = homes.map { $0.prefix(1).lowercased() + $0.dropFirst() }
        let isPlace = small.allSatisfy { name in words.contains { name.hasPrefix($0 + " ") } }
        return isPlace ? join(small, with: and) : nil
    }
}
