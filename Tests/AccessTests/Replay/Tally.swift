/// How often everything was let through and refused, so that one sees that nothing was left out.
struct Tally: Sendable {
    private(set) var done: [String: Int] = [:]
    private(set) var refused: [String: Int] = [:]

    mutating func count(_ what: String, isDone: Bool) {
        if isDone { done[what, default: 0] += 1 } else { refused[what, default: 0] += 1 }
    }

    mutating func add(_ other: Tally) {
        done.merge(other.done, uniquingKeysWith: +)
        refused.merge(other.refused, uniquingKeysWith: +)
    }

    /// What was tried so often, and never let through, or never refused.
    func oneSided(tried least: Int) -> [String] {
        let all = Set(done.keys).union(refused.keys)
        return all.filter { what in
            let (done, refused) = (done[what] ?? 0, refused[what] ?? 0)
            return done + refused >= least && min(done, refused) == 0
        }.sorted()
    }

    /// A line for each, for who wants to know.
    var lines: String {
        Set(done.keys).union(refused.keys).sorted().map {
            "\($0): \(done[$0] ?? 0) done, \(refused[$0] ?? 0) refused"
        }.joined(separator: "\n")
    }
}
