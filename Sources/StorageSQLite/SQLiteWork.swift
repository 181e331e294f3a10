import GRDB
import GRDBSQLite
import Storage

/// Steps of the machine that runs a statement (`SQLITE_STMTSTATUS_VM_STEP`): finding a row by its
/// key is one step in a tree of any depth, so that they grow only with the rows that are looked at.
extension SQLiteConnection: WorkTelling {
    package func work(of sql: SQL) throws -> StatementWork {
        let text = sql.questionMarks
        let statement = try database.makeStatement(sql: text)
        let taken = try withExtendedLifetime(statement) {
            try bind(sql.values, to: statement.sqliteStatement)
            return try steps(statement.sqliteStatement)
        }
        let plan = try plan(of: "EXPLAIN QUERY PLAN \(text)", sql.values)
        return StatementWork(work: taken, scans: plan.compactMap(scanned), plan: plan)
    }

    private func plan(of text: String, _ values: [SQLValue]) throws -> [String] {
        let statement = try database.makeStatement(sql: text)
        return try withExtendedLifetime(statement) {
            let pointer = statement.sqliteStatement
            try bind(values, to: pointer)
            var lines: [String] = []
            while sqlite3_step(pointer) == SQLITE_ROW {
                lines.append(sqlite3_column_text(pointer, 3).map(String.init(cString:)) ?? "")
            }
            return lines
        }
    }

    private func steps(_ statement: OpaquePointer) throws -> Int {
        defer { sqlite3_reset(statement) }
        let isChange = sqlite3_stmt_readonly(statement) == 0
        if isChange { try database.execute(sql: "SAVEPOINT watched") }
        var code = sqlite3_step(statement)
        while code == SQLITE_ROW { code = sqlite3_step(statement) }
        let steps = Int(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0))
        let fault = code == SQLITE_DONE ? nil : failure(code)
        sqlite3_reset(statement)
        if isChange {
            try database.execute(sql: "ROLLBACK TO watched; RELEASE watched")
        }
        if let fault { throw fault }
        return steps
    }

    /// The table in a line such as `SCAN f USING INDEX x`. A list of values and the answer of a
    /// part in parentheses are no tables.
    private func scanned(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard words.count > 1, words[0] == "SCAN", words[1].first?.isLowercase == true
        else { return nil }
        return String(words[1])
    }
}
