/// Gathers statements instead of running them, so that what takes time, sealing above all, is done
/// by many at once before a transaction begins. A class, as the port asks.
final class GatheredStatements: SQLConnection {
    private(set) var all: [SQL] = []
    var wall = Wall.installation

    /// - Throws: Always: what depends on what lies in the database cannot be gathered.
    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        throw StorageFault.unreadable
    }

    func run(_ sql: SQL) throws -> Int {
        all.append(sql)
        return 1
    }

    func runScript(_ text: String) throws { throw StorageFault.unreadable }

    /// Nobody looks at a family that is only now being settled.
    func announce(_ news: String) throws {}
}
