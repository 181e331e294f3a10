/// Holds what comes by against what is there already: what an interrupted run has filled in is
/// read again, and passed over.
struct FillingSteps {
    let filling: Filling
    private(set) var state: FillingState
    private let begun: Int
    private let there: RowKey?

    init(_ filling: Filling, _ state: FillingState) throws {
        self.filling = filling
        self.state = state
        begun = state.part
        there = try state.last.map { try RowKey($0, of: filling.schema.parts[state.part]) }
    }

    mutating func take(_ page: RowPage) async throws {
        guard page.part >= begun else { return }
        let part = filling.schema.parts[page.part]
        var rows = try page.rows(of: part.columns)
        if page.part == begun, let there {
            rows.removeAll { RowKey($0, in: part) <= there }
        }
        guard let last = rows.last else { return }
        state.part = page.part
        state.last = RowKey(last, in: part).packed
        try await filling.write(rows, into: part, state)
    }
}
