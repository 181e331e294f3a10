/// Writes rows into one table, some with each statement.
struct PartWriter {
    /// Times the columns of the widest table it stays far below the values that a statement may
    /// have (SQLite 32 766, PostgreSQL 65 535).
    private static let rowsTogether = 32

    private let part: TablePart
    private let connection: any SQLConnection

    init(_ part: TablePart, _ connection: any SQLConnection) {
        self.part = part
        self.connection = connection
    }

    func write(_ rows: [[SQLValue]]) throws {
        var start = 0
        while start < rows.count {
            // Full groups have one text, so that it is read once; what is left goes row by row.
            let isFull = rows.count - start >= PartWriter.rowsTogether
            let end = start + (isFull ? PartWriter.rowsTogether : 1)
            try connection.run(
                """
                INSERT INTO \(name: part.table) (\(names: part.columns.map(\.name)))
                VALUES \(rows: Array(rows[start..<end]))
                """)
            start = end
        }
    }
}
