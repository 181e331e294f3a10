/// Some rows of one part, one after the other, each packed column by column: the same bytes
/// whichever engine they came from.
struct RowPage: Sendable {
    /// The place of the part in the schema's order.
    let part: Int
    let count: Int
    let bytes: [UInt8]

    /// The rows as values for a statement.
    /// - Throws: `StorageFault.unreadable` if the bytes are not so many rows of these columns.
    func rows(of columns: [StoredColumn]) throws -> [[SQLValue]] {
        var reader = FieldReader(bytes)
        var rows: [[SQLValue]] = []
        rows.reserveCapacity(count)
        for _ in 0..<count { rows.append(try columns.map { try reader.value($0) }) }
        guard reader.isAtEnd else { throw StorageFault.unreadable }
        return rows
    }
}

extension FieldReader {
    /// A column as it is stored.
    mutating func value(_ column: StoredColumn) throws -> SQLValue {
        let value: SQLValue? =
            switch column.kind {
            case .text: try optionalText().map(SQLValue.text)
            case .int: try optionalNumber().map(SQLValue.int)
            case .bytes: try optionalBytes().map(SQLValue.bytes)
            }
        guard let value else {
            guard column.mayBeEmpty else { throw StorageFault.unreadable }
            return .null
        }
        return value
    }
}
