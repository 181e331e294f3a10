import Instruments

/// One row of a data dictionary.
struct FieldRow {
    /// As a spreadsheet counts it.
    let number: Int
    let values: [Column: String]

    subscript(column: Column) -> String { values[column] ?? "" }

    func has(_ column: Column) -> Bool { !self[column].isEmpty }

    func path(_ column: Column) -> String { "\(number).\(column.rawValue)" }

    var item: ItemID? { has(.name) ? ItemID(rawValue: self[.name]) : nil }
}
