/// One connection inside one transaction. Synchronous: a transaction never waits for anything
/// but the database.
package protocol SQLConnection: AnyObject {
    /// How far the statements from here on see, in an engine that has such a wall.
    var wall: Wall { get set }
    /// Hands each row of the answer to the closure, without keeping any.
    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws
    /// Runs a statement that changes something, and gives the number of rows it changed.
    @discardableResult
    func run(_ sql: SQL) throws -> Int
    /// Runs a statement of which nobody asks how many rows it changed: an engine that is far away
    /// may get it together with what comes next, at the latest with the commit, and tells there
    /// what goes wrong with it.
    func post(_ sql: SQL) throws
    /// Inserts rows group by group, in an order in which what is named comes before what names it.
    func insert(_ groups: [InsertedRows]) throws
    /// Runs a text of several statements without values: a migration.
    func runScript(_ text: String) throws
    /// The same as `each`, for an answer that may be larger than memory.
    func sweep(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws
    /// Tells all who listen, on every node, once this transaction is durable; nobody if it is taken
    /// back. News holds identifiers only.
    func announce(_ news: String) throws
}

extension SQLConnection {
    package func post(_ sql: SQL) throws { try run(sql) }

    package func insert(_ groups: [InsertedRows]) throws {
        for group in groups {
            for statement in group.statements { try run(statement) }
        }
    }

    package func sweep(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        try each(sql, body)
    }

    /// Runs the body behind another wall, and goes back behind the one before.
    package func within<Answer>(_ other: Wall, _ body: () throws -> Answer) rethrows -> Answer {
        let before = wall
        wall = other
        defer { wall = before }
        return try body()
    }

    /// All rows of the answer, decoded.
    package func rows<Value>(
        _ sql: SQL, _ decode: (any SQLRow) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try each(sql) { values.append(try decode($0)) }
        return values
    }

    /// The first row of the answer, decoded; nil if there is none.
    package func first<Value>(
        _ sql: SQL, _ decode: (any SQLRow) throws -> Value
    ) throws -> Value? {
        var value: Value?
        try each(sql) { row in
            if value == nil { value = try decode(row) }
        }
        return value
    }

    /// The number that a `SELECT count(…)` gives.
    package func count(_ sql: SQL) throws -> Int { try first(sql) { $0.int(0) } ?? 0 }
}
