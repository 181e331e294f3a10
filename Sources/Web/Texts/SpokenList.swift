/// Several things said in a row: "a", "a og b", "a, b og c".
enum SpokenList {
    static func join(_ items: [String], with and: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
