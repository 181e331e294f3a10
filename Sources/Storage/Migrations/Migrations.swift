/// Brings the schema of a database up to what this program knows.
package enum Migrations {
    /// The schema version that this program knows.
    package static var known: Int { Migration.all.last?.number ?? 0 }

    /// Runs the steps that are missing, in the transaction of the connection.
    /// - Throws: `StorageFault.newerSchema` if a newer program has been here.
    static func run(on connection: any SQLConnection, _ dialect: SQLDialect) throws {
        try connection.runScript(dialect.spelled(table))
        let found = try found(on: connection)
        guard found <= known else {
            throw StorageFault.newerSchema(found: found, known: known)
        }
        for step in Migration.all where step.number > found {
            try connection.runScript(dialect.spelled(step.text))
            try connection.run("INSERT INTO migration (number) VALUES (\(step.number))")
        }
    }

    /// The number of the last step that this database has.
    static func found(on connection: any SQLConnection) throws -> Int {
        try connection.count("SELECT coalesce(max(number), 0) FROM migration")
    }

    private static let table = """
        CREATE TABLE IF NOT EXISTS migration (
            number INTEGER NOT NULL PRIMARY KEY
        );
        """
}
