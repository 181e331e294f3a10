import Domain

/// What a backup says of itself in its first chunk.
package struct BackupHead: Sendable, Equatable {
    /// When it was made.
    package let at: Instant
    /// The rows in it, for showing how far one has come.
    package let rows: Int
    /// What the installation's key is recognised by.
    let keyCheck: [UInt8]
    let schema: StoredSchema

    package var version: Int { schema.version }

    /// Whether this installation's key opens what is in it.
    package func isOpened(by key: InstallationKey) -> Bool {
        KeyChain(key).checkValue == keyCheck
    }

    var bytes: [UInt8] {
        var fields = FieldWriter()
        fields.add(at)
        fields.add(rows)
        fields.add(keyCheck)
        fields.add(schema.version)
        fields.add(schema.parts.count)
        for part in schema.parts { fields.add(part) }
        return fields.bytes
    }

    init(at: Instant, rows: Int, keyCheck: [UInt8], schema: StoredSchema) {
        self.at = at
        self.rows = rows
        self.keyCheck = keyCheck
        self.schema = schema
    }

    init(_ bytes: [UInt8]) throws {
        var reader = FieldReader(bytes)
        at = try reader.instant()
        rows = try reader.number()
        keyCheck = try reader.rawBytes()
        let version = try reader.number()
        let count = try reader.number()
        var parts: [TablePart] = []
        for _ in 0..<count { parts.append(try reader.part()) }
        schema = StoredSchema(version: version, parts: parts)
        guard reader.isAtEnd else { throw StorageFault.unreadable }
    }
}

extension FieldWriter {
    fileprivate mutating func add(_ part: TablePart) {
        add(part.table.text)
        add(part.columns.count)
        for column in part.columns {
            add(column.name.text)
            add(column.kind)
            add(column.mayBeEmpty ? 1 : 0)
        }
        add(part.key)
        switch part.rows {
        case .all: add(0)
        case .naming(let columns):
            add(1)
            add(columns)
        case .namingSomebody(let columns):
            add(2)
            add(columns)
        }
    }

    private mutating func add(_ names: [StoredName]) {
        add(names.count)
        for name in names { add(name.text) }
    }
}

extension FieldReader {
    fileprivate mutating func part() throws -> TablePart {
        let table = try storedName()
        let columns = try (0..<number()).map { _ in
            StoredColumn(name: try storedName(), kind: try value(), mayBeEmpty: try number() == 1)
        }
        let key = try storedNames()
        let rows: TablePart.Rows =
            switch try number() {
            case 0: .all
            case 1: .naming(nobodyIn: try storedNames())
            case 2: .namingSomebody(in: try storedNames())
            default: throw StorageFault.unreadable
            }
        return TablePart(table: table, columns: columns, key: key, rows: rows)
    }

    private mutating func storedNames() throws -> [StoredName] {
        try (0..<number()).map { _ in try storedName() }
    }

    private mutating func storedName() throws -> StoredName {
        guard let name = StoredName(try text()) else { throw StorageFault.unreadable }
        return name
    }
}
