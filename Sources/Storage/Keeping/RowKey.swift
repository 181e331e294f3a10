/// Where a row lies in its table: compared as both engines order keys, byte by byte.
struct RowKey: Sendable, Comparable {
    let values: [SQLValue]

    /// The key of a row that has all columns of its part.
    init(_ row: [SQLValue], in part: TablePart) {
        values = part.key.compactMap { name in
            part.columns.firstIndex { $0.name == name }.map { row[$0] }
        }
    }

    /// A key that was packed.
    init(_ bytes: [UInt8], of part: TablePart) throws {
        var reader = FieldReader(bytes)
        values = try part.key.compactMap { name in
            try part.columns.first { $0.name == name }.map { try reader.value($0) }
        }
    }

    var packed: [UInt8] {
        var fields = FieldWriter()
        for value in values { fields.add(value) }
        return fields.bytes
    }

    static func < (left: RowKey, right: RowKey) -> Bool {
        for (one, other) in zip(left.values, right.values) where one != other {
            return isLess(one, other)
        }
        return left.values.count < right.values.count
    }

    private static func isLess(_ one: SQLValue, _ other: SQLValue) -> Bool {
        switch (one, other) {
        case (.int(let one), .int(let other)): one < other
        case (.text(let one), .text(let other)):
            one.utf8.lexicographicallyPrecedes(other.utf8)
        case (.bytes(let one), .bytes(let other)): one.lexicographicallyPrecedes(other)
        // A column of a key is never empty and has one kind.
        default: false
        }
    }
}
