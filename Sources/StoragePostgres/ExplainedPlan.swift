/// What `EXPLAIN (ANALYZE, FORMAT JSON)` answers: a tree of parts, each with its own rows.
struct ExplainedPlan: Decodable {
    let root: Part

    private enum CodingKeys: String, CodingKey { case root = "Plan" }

    /// One part of a plan. What it looks for is left out: it may hold what was bound.
    struct Part: Decodable {
        private let kind: String
        private let table: String?
        private let index: String?
        private let given: Double?
        private let loops: Double?
        private let filtered: Double?
        private let rechecked: Double?
        private let parts: [Part]?

        private enum CodingKeys: String, CodingKey {
            case kind = "Node Type"
            case table = "Relation Name"
            case index = "Index Name"
            case given = "Actual Rows"
            case loops = "Actual Loops"
            case filtered = "Rows Removed by Filter"
            case rechecked = "Rows Removed by Index Recheck"
            case parts = "Plans"
        }

        /// Rows of tables and indexes that were looked at, here and below.
        var rows: Int {
            let looked = ((given ?? 0) + (filtered ?? 0) + (rechecked ?? 0)) * (loops ?? 0)
            return (isLook ? Int(looked.rounded()) : 0)
                + (parts ?? []).map(\.rows).reduce(0, +)
        }

        var scans: [String] {
            let own = kind == "Seq Scan" && loops != 0 ? [table].compactMap(\.self) : []
            return own + (parts ?? []).flatMap(\.scans)
        }

        var lines: [String] {
            let line = [kind, index, table].compactMap(\.self).joined(separator: " ")
            return [line] + (parts ?? []).flatMap { $0.lines.map { "  \($0)" } }
        }

        /// Whether it looks into a table or an index itself; the rows of other parts were counted
        /// where they came from.
        private var isLook: Bool { kind.hasSuffix("Scan") && (table != nil || index != nil) }
    }
}
