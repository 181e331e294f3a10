/// One statement that was asked, with what it took; without its values.
package struct WatchedStatement: Sendable, Codable, Equatable {
    package let sql: String
    package let took: StatementWork

    init(_ sql: SQL, _ took: StatementWork) {
        let text = sql.questionMarks
        self.sql = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.took = took
    }
}
