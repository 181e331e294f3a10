/// A table of the schema, as its migrations say.
struct StoredTable: Sendable, Equatable {
    let name: StoredName
    var columns: [StoredColumn]
    var key: [StoredName]
    var references: [StoredReference]
}

struct StoredColumn: Sendable, Equatable {
    let name: StoredName
    let kind: Kind
    let mayBeEmpty: Bool

    /// What it holds, in the words of the migrations.
    enum Kind: String, Sendable, CaseIterable {
        case text = "TEXT"
        case int = "INTEGER"
        case bytes = "BLOB"
    }
}

/// Columns that must find their row in another table, unless one of them is empty.
struct StoredReference: Sendable, Equatable {
    let columns: [StoredName]
    let table: StoredName
}
