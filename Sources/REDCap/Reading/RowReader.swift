import Instruments

/// Reads the rows of a data dictionary, and notes what is wrong with the table.
struct RowReader {
    var notes = ImportNotes()

    mutating func rows(in bytes: [UInt8]) -> [FieldRow] {
        guard bytes.count <= ImportBounds.bytes else {
            notes.fault(.tooBig(bytes: ImportBounds.bytes), at: "")
            return []
        }
        do throws(TableReader.Fault) {
            return rows(in: try TableReader.rows(in: bytes))
        } catch {
            notes.fault(.notTable(line: error.line), at: "")
            return []
        }
    }

    private mutating func rows(in table: [(number: Int, fields: [String])]) -> [FieldRow] {
        guard let head = table.first else {
            notes.fault(.noQuestions, at: "")
            return []
        }
        let columns = columns(head.fields, number: head.number)
        let missing = Column.needed.filter { !columns.contains($0) }
        guard missing.isEmpty else {
            notes.fault(.missingColumns(missing.map(\.rawValue)), at: "\(head.number)")
            return []
        }
        if table.count > ImportBounds.items + 1 {
            notes.fault(.tooManyItems(ImportBounds.items), at: "")
        }
        return table.dropFirst().prefix(ImportBounds.items).map { row(in: $0, columns: columns) }
    }

    private mutating func columns(_ headings: [String], number: Int) -> [Column?] {
        var seen: Set<Column> = []
        return headings.enumerated().map { place, heading in
            guard let column = Column(heading: heading) else {
                let name = String(heading.prefix(60))
                if !name.isEmpty { notes.leaveOut(.unknownElement, at: "\(number).\(name)") }
                return nil
            }
            if seen.insert(column).inserted { return column }
            notes.fault(.twice(column.rawValue), at: "\(number).\(column.rawValue)")
            return nil
        }
    }

    private mutating func row(
        in found: (number: Int, fields: [String]), columns: [Column?]
    ) -> FieldRow {
        var values: [Column: String] = [:]
        for (column, text) in zip(columns, found.fields) {
            if let column { values[column] = trimmed(text.replacing("\r\n", with: "\n")) }
        }
        let row = FieldRow(number: found.number, values: values)
        if found.fields.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
            notes.leaveOut(.unknownElement, row.item, at: "\(found.number)")
        }
        return row
    }

    private func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        let end = start.reversed().drop(while: \.isWhitespace)
        return String(String(end.reversed()))
    }
}
