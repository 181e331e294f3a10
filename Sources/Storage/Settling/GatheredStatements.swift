/// Gathers the rows of many families instead of writing them, so that what takes time, sealing above
/// all, is done before a transaction begins, and rows of one table go in together. A class, as the
/// port asks.
final class GatheredStatements: SQLConnection {
    private(set) var all: [InsertedRows] = []
    /// Groups before this place are done: what follows may name what is in them.
    private var begun = 0
    var wall = Wall.installation

    /// From here on rows go into groups of their own, behind those that are there.
    func nextTable() { begun = all.count }

    /// - Throws: Always: what depends on what lies in the database cannot be gathered.
    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        throw StorageFault.unreadable
    }

    /// Of a family that is only now being settled there is nothing to take away.
    /// - Throws: `StorageFault.unreadable` for what is no insertion of rows otherwise.
    func run(_ sql: SQL) throws -> Int {
        if sql.segments[0].hasPrefix("DELETE FROM ") { return 0 }
        guard let rows = InsertedRows(sql) else { throw StorageFault.unreadable }
        for place in begun..<all.count where all[place].take(rows) { return 1 }
        all.append(rows)
        return 1
    }

    func runScript(_ text: String) throws { throw StorageFault.unreadable }

    /// Nobody looks at a family that is only now being settled.
    func announce(_ news: String) throws {}
}
