/// Brings the schema of a database up to what this program knows.
package enum Migrations {
    /// The schema version that this program knows.
    package static var known: Int { Migration.all.last?.number ?? 0 }

    /// Stands among the numbers while a database is being filled from elsewhere. It is higher than
    /// any step, so that programs which know nothing of it do not open the database either.
    static let halfMade = 1_000_000

    /// Runs the steps that are missing, each in a short transaction of its own, whichever program
    /// comes first: the others wait for it and find nothing to do.
    /// - Parameter check: Run before each step, as soon as there is a schema: a wrong key is
    ///   noticed before anything is changed.
    /// - Throws: `StorageFault.newerSchema` if a newer program has been here, `.halfMade` if the
    ///   database is being filled, `.othersTables` if it is another program's.
    static func run(
        on database: any SQLDatabase,
        check: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async throws {
        let dialect = database.dialect
        while try await database.asOwner({ try step(on: $0, dialect, check) }) {}
    }

    /// Runs the next step.
    /// - Returns: Whether there may be more.
    private static func step(
        on connection: any SQLConnection, _ dialect: SQLDialect,
        _ check: (any SQLConnection) throws -> Void
    ) throws -> Bool {
        let tables = try connection.rows(dialect.tables) { $0.text(0) }
        guard tables.isEmpty || StoredSchema.isOurs(tables) else {
            throw StorageFault.othersTables
        }
        try connection.runScript(dialect.spelled(table))
        let found = try found(on: connection)
        guard found != halfMade else { throw StorageFault.halfMade }
        guard found <= known else {
            throw StorageFault.newerSchema(found: found, known: known)
        }
        if found > 0 { try check(connection) }
        guard let next = Migration.all.first(where: { $0.number > found }) else {
            if dialect.hasWalls { try Walls.raise(on: connection) }
            return false
        }
        try connection.runScript(dialect.spelled(next.text))
        try connection.run("INSERT INTO migration (number) VALUES (\(next.number))")
        return true
    }

    /// Runs the steps after one number, up to another, in one transaction of who owns the schema:
    /// for a database that nobody uses yet.
    static func run(
        on connection: any SQLConnection, _ dialect: SQLDialect, from found: Int, to last: Int
    ) throws {
        for step in Migration.all where step.number > found && step.number <= last {
            try connection.runScript(dialect.spelled(step.text))
            try connection.run("INSERT INTO migration (number) VALUES (\(step.number))")
        }
        if last == known && dialect.hasWalls { try Walls.raise(on: connection) }
    }

    /// The number of the last step that this database has.
    static func found(on connection: any SQLConnection) throws -> Int {
        try connection.count("SELECT coalesce(max(number), 0) FROM migration")
    }

    static let table = """
        CREATE TABLE IF NOT EXISTS migration (
            number INTEGER NOT NULL PRIMARY KEY
        );
        """
}
