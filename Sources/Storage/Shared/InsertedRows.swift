/// Rows that go into one table. Their values stand directly for columns, so that an engine may take
/// as many of them with one statement as it likes.
package struct InsertedRows: Sendable {
    /// `INSERT INTO … VALUES`.
    private let head: SQL
    private var rows: [[SQLValue]]
    /// What follows the rows, such as `ON CONFLICT …`.
    private let tail: SQL

    /// Full groups have one text, so that it is prepared once, and so has each smaller group. Times
    /// the columns of the widest table the largest stays far below the values that a statement may
    /// have (SQLite 32 766, PostgreSQL 65 535).
    private static let together = [32, 16, 8, 4, 2, 1]

    init(into table: StoredName, _ columns: [StoredName], _ rows: [[SQLValue]]) {
        head = "INSERT INTO \(name: table) (\(names: columns)) VALUES "
        self.rows = rows
        tail = ""
    }

    /// The rows of a statement; nil unless it inserts whole rows.
    init?(_ sql: SQL) {
        guard let (head, rows, tail) = sql.rowsTakenApart else { return nil }
        self.head = head
        self.rows = rows
        self.tail = tail
    }

    /// Takes the other's rows behind its own.
    /// - Returns: Whether they go into the same table in the same way.
    mutating func take(_ other: InsertedRows) -> Bool {
        guard rows.first?.count == other.rows.first?.count,
            head.segments == other.head.segments, tail.segments == other.tail.segments
        else { return false }
        rows += other.rows
        return true
    }

    /// The statements that insert them, in their order.
    package var statements: [SQL] {
        var statements: [SQL] = []
        var rest = rows[...]
        for count in InsertedRows.together {
            while rest.count >= count {
                let some = Array(rest.prefix(count))
                rest = rest.dropFirst(count)
                statements.append("\(head)\(rows: some)\(tail)")
            }
        }
        return statements
    }
}
