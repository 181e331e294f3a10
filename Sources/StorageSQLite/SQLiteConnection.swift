import Foundation
import GRDB
import GRDBSQLite
import Storage

typealias SQL = Storage.SQL

/// One GRDB connection inside a transaction. Statements are cached by their text; rows are read
/// straight from SQLite, because a page opens a hundred of them. A class, as the port asks.
final class SQLiteConnection: SQLConnection {
    /// SQLite has no second wall.
    var wall = Wall.installation
    let database: Database
    private let counts: StatementCounts
    /// What is told to others when the transaction is durable.
    private(set) var announced: [String] = []

    init(database: Database, counts: StatementCounts) {
        self.database = database
        self.counts = counts
    }

    func each(_ sql: SQL, _ body: (any SQLRow) throws -> Void) throws {
        let statement = try prepared(sql)
        let pointer = statement.sqliteStatement
        defer { sqlite3_reset(pointer) }
        let row = SQLiteRow(pointer)
        while true {
            switch sqlite3_step(pointer) {
            case SQLITE_ROW: try body(row)
            case SQLITE_DONE: return
            case let code: throw failure(code)
            }
        }
    }

    func run(_ sql: SQL) throws -> Int {
        try prepared(sql).execute()
        return database.changesCount
    }

    func runScript(_ text: String) throws { try database.execute(sql: text) }

    func announce(_ news: String) throws { announced.append(news) }

    private func prepared(_ sql: SQL) throws -> Statement {
        counts.countStatement()
        let text = sql.questionMarks
        var statement = try database.cachedStatement(sql: text)
        if sqlite3_stmt_busy(statement.sqliteStatement) != 0 {
            // The closure of `each` runs the statement that it reads from.
            statement = try database.makeStatement(sql: text)
        }
        // Without values GRDB takes the statement back to its start and believes that it may run.
        statement.setUncheckedArguments([])
        try bind(sql.values, to: statement.sqliteStatement)
        return statement
    }

    func bind(_ values: [SQLValue], to statement: OpaquePointer) throws {
        for (place, value) in zip(CInt(1)..., values) {
            let code = SQLiteConnection.bind(value, to: statement, at: place)
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    private static func bind(
        _ value: SQLValue, to statement: OpaquePointer, at place: CInt
    ) -> CInt {
        switch value {
        case .null: return sqlite3_bind_null(statement, place)
        case .int(let number): return sqlite3_bind_int64(statement, place, Int64(number))
        case .text(var text):
            let (start, count) = text.withUTF8 { copied(UnsafeRawBufferPointer($0)) }
            let letters = start.assumingMemoryBound(to: CChar.self)
            return sqlite3_bind_text(statement, place, letters, count) { $0?.deallocate() }
        case .bytes(let bytes):
            let (start, count) = bytes.withUnsafeBytes { copied($0) }
            return sqlite3_bind_blob(statement, place, start, count) { $0?.deallocate() }
        }
    }

    /// Bytes of their own for SQLite, which gives them back when it is done with them; a place
    /// also for none, because no place would be NULL.
    private static func copied(
        _ bytes: UnsafeRawBufferPointer
    ) -> (start: UnsafeMutableRawPointer, count: CInt) {
        let start = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 1, alignment: 1)
        start.copyMemory(from: bytes.baseAddress ?? UnsafeRawPointer(start), byteCount: bytes.count)
        return (start, CInt(bytes.count))
    }

    func failure(_ code: CInt) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
    }
}
