/// The rows of a table that are moved together: mostly all of them.
struct TablePart: Sendable, Equatable {
    let table: StoredName
    let columns: [StoredColumn]
    /// In this order the rows lie, in both engines byte by byte.
    let key: [StoredName]
    let rows: Rows

    /// Which rows. Two tables that name each other cannot both come first: so those that name
    /// nobody come first, and the others once what they name is there.
    enum Rows: Sendable, Equatable {
        case all
        case naming(nobodyIn: [StoredName])
        case namingSomebody(in: [StoredName])
    }

    /// For people.
    var title: String {
        switch rows {
        case .all: table.text
        case .naming: "\(table.text) (first)"
        case .namingSomebody: "\(table.text) (then)"
        }
    }

    /// As a condition; for all rows one that always holds.
    var condition: SQL {
        switch rows {
        case .all: "1 = 1"
        case .naming(let columns): TablePart.areEmpty(columns)
        case .namingSomebody(let columns): "NOT (\(TablePart.areEmpty(columns)))"
        }
    }

    private static func areEmpty(_ columns: [StoredName]) -> SQL {
        columns.dropFirst().reduce("\(name: columns[0]) IS NULL") {
            "\($0) AND \(name: $1) IS NULL"
        }
    }
}
