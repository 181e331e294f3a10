/// The tables of a version of the schema, in an order in which they can be filled.
struct StoredSchema: Sendable, Equatable {
    let version: Int
    let parts: [TablePart]

    /// Not moved: the steps are run anew where the rows go.
    private static let own: Set<String> = ["migration"]

    init(version: Int, parts: [TablePart]) {
        self.version = version
        self.parts = parts
    }

    /// The schema after so many steps.
    init(version: Int) throws {
        var reader = SchemaReader()
        try reader.read(Migrations.table.replacing("IF NOT EXISTS ", with: ""))
        for step in Migration.all where step.number <= version { try reader.read(step.text) }
        let moved = reader.tables.values.filter { !StoredSchema.own.contains($0.name.text) }
        self.init(version: version, parts: try LoadingOrder.parts(of: moved))
    }

    /// Whether these are the tables of an installation, or of one that is being filled.
    static func isOurs(_ tables: [String]) -> Bool {
        tables.contains("migration") && tables.contains("installation")
    }

    var tables: Set<StoredName> { Set(parts.map(\.table)) }

    /// How far a database has come, asked as who owns it where there may be nobody else before
    /// there is an installation.
    /// - Throws: As `version(of:_:)`; nothing was changed.
    static func version(in database: any SQLDatabase) async throws -> Int {
        let dialect = database.dialect
        guard dialect.hasWalls else {
            return try await database.read { try version(of: $0, dialect) }
        }
        return try await database.asOwner { try version(of: $0, dialect) }
    }

    /// How far a database has come.
    /// - Throws: `KeepingFault.nothingThere`, `StorageFault.halfMade` or `.newerSchema`.
    static func version(
        of connection: any SQLConnection, _ dialect: SQLDialect
    ) throws -> Int {
        let tables = try connection.rows(dialect.tables) { $0.text(0) }
        guard StoredSchema.isOurs(tables) else { throw KeepingFault.nothingThere }
        let found = try connection.count("SELECT coalesce(max(number), 0) FROM migration")
        guard found != Migrations.halfMade else { throw StorageFault.halfMade }
        guard found <= Migrations.known else {
            throw StorageFault.newerSchema(found: found, known: Migrations.known)
        }
        guard found > 0 else { throw KeepingFault.nothingThere }
        return found
    }
}
