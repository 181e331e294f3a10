/// Holds what comes by against what is there already: what an interrupted run has filled in is
/// read again, and passed over.
struct FillingSteps {
    /// About so many bytes are written with each commit [own choice]: a commit waits for the disk,
    /// and what was not committed is filled in again after an interruption.
    private static let together = 4 << 20

    let filling: Filling
    private(set) var state: FillingState
    private let begun: Int
    private let there: RowKey?
    private var waiting: [InsertedRows] = []
    private var weight = 0

    init(_ filling: Filling, _ state: FillingState) throws {
        self.filling = filling
        self.state = state
        begun = state.part
        there = try state.last.map { try RowKey($0, of: filling.schema.parts[state.part]) }
    }

    /// Takes the next page; it is written with others, or by `finish`.
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
        waiting.append(InsertedRows(into: part.table, part.columns.map(\.name), rows))
        weight += page.bytes.count
        if weight >= FillingSteps.together { try await finish() }
    }

    /// Writes what was taken.
    mutating func finish() async throws {
        guard !waiting.isEmpty else { return }
        try await filling.write(waiting, state)
        waiting = []
        weight = 0
    }
}
