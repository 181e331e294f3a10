import GRDBSQLite
import Storage

/// The row that a statement stands on. A class, so that handing it to a closure costs nothing.
final class SQLiteRow: SQLRow {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) { self.statement = statement }

    func isNull(_ column: Int) -> Bool {
        sqlite3_column_type(statement, CInt(column)) == SQLITE_NULL
    }

    func int(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, CInt(column))) }

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement, CInt(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, CInt(column)))
        return String(
            decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, CInt(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(statement, CInt(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    func pack(_ column: Int, into fields: inout FieldWriter) {
        switch sqlite3_column_type(statement, CInt(column)) {
        case SQLITE_NULL: fields.addNothing()
        case SQLITE_INTEGER: fields.add(int(column))
        case SQLITE_TEXT: pack(sqlite3_column_text(statement, CInt(column)), column, &fields)
        default: pack(sqlite3_column_blob(statement, CInt(column)), column, &fields)
        }
    }

    private func pack(
        _ start: UnsafeRawPointer?, _ column: Int, _ fields: inout FieldWriter
    ) {
        let count = Int(sqlite3_column_bytes(statement, CInt(column)))
        fields.add(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}
