/// Brings the schema of a database up to what this program knows.
package enum Migrations {
    /// The schema version that this program knows.
    package static var known: Int { Migration.all.last?.number ?? 0 }

    /// Stands among the numbers while a database is being filled from elsewhere. It is higher than
    /// any step, so that programs which know nothing of it do not open the database either.
    static let halfMade = 1_000_000

    /// Runs the steps that are missing, in the transaction of the connection.
    /// - Throws: `StorageFault.newerSchema` if a newer program has been here, `.halfMade` if the
    ///   database is being filled.
    static func run(on connection: any SQLConnection, _ dialect: SQLDialect) throws {
        try connection.runScript(dialect.spelled(table))
        let found = try connection.count("SELECT coalesce(max(number), 0) FROM migration")
        guard found != halfMade else { throw StorageFault.halfMade }
        guard found <= known else {
            throw StorageFault.newerSchema(found: found, known: known)
        }
        try run(on: connection, dialect, from: found, to: known)
    }

    /// Runs the steps after one number, up to another.
    static func run(
        on connection: any SQLConnection, _ dialect: SQLDialect, from found: Int, to last: Int
    ) throws {
        for step in Migration.all where step.number > found && step.number <= last {
            try connection.runScript(dialect.spelled(step.text))
            try connection.run("INSERT INTO migration (number) VALUES (\(step.number))")
        }
    }

    static let table = """
        CREATE TABLE IF NOT EXISTS migration (
            number INTEGER NOT NULL PRIMARY KEY
        );
        """
}
