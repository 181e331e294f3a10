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
        statement.setUncheckedArguments(StatementArguments(sql.values.map(bound)))
        return statement
    }

    func bound(_ value: SQLValue) -> DatabaseValue {
        switch value {
        case .null: .null
        case .int(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

    func failure(_ code: CInt) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
    }
}
