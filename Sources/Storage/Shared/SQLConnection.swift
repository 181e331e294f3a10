/// One connection inside one transaction. Synchronous: a transaction never waits for anything
/// but the database.
package protocol SQLConnection: AnyObject {
    /// Hands each row of the answer to the closure, without keeping any.
    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws
    /// Runs a statement that changes something, and gives the number of rows it changed.
    @discardableResult
    func run(_ sql: SQL) throws -> Int
    /// Runs a text of several statements without values: a migration.
    func runScript(_ text: String) throws
    /// Tells all who listen, on every node, once this transaction is durable; nobody if it is taken
    /// back. News holds identifiers only.
    func announce(_ news: String) throws
}

extension SQLConnection {
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
