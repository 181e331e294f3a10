/// An order in which tables can be filled while every foreign key is looked at: what is named
/// comes before what names it. An account names a member's family, and a family its coordinator's
/// account; where tables go round like this, one of them comes in two parts.
enum LoadingOrder {
    /// - Throws: `KeepingFault.unknownSchema` if tables go round and none can be parted.
    static func parts(of tables: [StoredTable]) throws -> [TablePart] {
        var waiting = tables.sorted { $0.name < $1.name }
        var begun: [StoredName: [StoredName]] = [:]
        var whole: Set<StoredName> = []
        var parts: [TablePart] = []
        while !waiting.isEmpty {
            if let place = waiting.firstIndex(where: { needs($0).isSubset(of: whole) }) {
                let table = waiting.remove(at: place)
                whole.insert(table.name)
                let rows = begun[table.name].map(TablePart.Rows.namingSomebody) ?? .all
                parts.append(part(table, rows))
            } else if let place = waiting.firstIndex(where: {
                needs($0).isSubset(of: whole.union(begun.keys))
            }) {
                let table = waiting.remove(at: place)
                whole.insert(table.name)
                parts.append(part(table, .all))
            } else {
                let (table, columns) = try parted(waiting, begun, whole)
                begun[table.name] = columns
                parts.append(part(table, .naming(nobodyIn: columns)))
            }
        }
        return parts
    }

    /// The first table that can be begun with the rows whose open references are empty.
    private static func parted(
        _ waiting: [StoredTable], _ begun: [StoredName: [StoredName]], _ whole: Set<StoredName>
    ) throws -> (StoredTable, [StoredName]) {
        for table in waiting where begun[table.name] == nil {
            let open = table.references.filter {
                $0.table != table.name && !whole.contains($0.table)
            }
            let columns = open.compactMap { reference in
                reference.columns.first { column in
                    table.columns.contains { $0.name == column && $0.mayBeEmpty }
                }
            }
            if columns.count == open.count { return (table, Set(columns).sorted()) }
        }
        let names = waiting.map(\.name.text).joined(separator: ", ")
        throw KeepingFault.unknownSchema(names)
    }

    private static func needs(_ table: StoredTable) -> Set<StoredName> {
        Set(table.references.map(\.table)).subtracting([table.name])
    }

    private static func part(_ table: StoredTable, _ rows: TablePart.Rows) -> TablePart {
        TablePart(table: table.name, columns: table.columns, key: table.key, rows: rows)
    }
}
