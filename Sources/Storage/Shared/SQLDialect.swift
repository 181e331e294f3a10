/// The few words of the schema that the engines spell differently. A migration is written with
/// `TEXT`, `INTEGER` and `BLOB`, and every table ends with a line `);`.
package struct SQLDialect: Sendable {
    private let words: [(String, String)]
    /// Whether the engine has a second wall between municipalities, and wants a table to be there
    /// before another refers to it.
    let hasWalls: Bool
    /// Gives the name of every table there is.
    let tables: SQL

    /// Strict types, and rows stored in the order of the primary key: a family lies together.
    package static let sqlite = SQLDialect(
        words: [("\n);", "\n) STRICT, WITHOUT ROWID;")], hasWalls: false,
        tables: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")

    /// The C collation keeps ids and chains in byte order.
    package static let postgres = SQLDialect(
        words: [
            (" INTEGER", " BIGINT"), (" BLOB", " BYTEA"), (" TEXT", " TEXT COLLATE \"C\""),
        ], hasWalls: true,
        tables: """
            SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE schemaname = current_schema()
            ORDER BY 1
            """)

    /// The text of a migration in this engine's words.
    package func spelled(_ text: String) -> String {
        let whole = hasWalls ? LateForeignKeys.moved(in: text) : text
        return words.reduce(whole) { $0.replacing($1.0, with: $1.1) }
    }
}
