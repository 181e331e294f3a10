/// Fills an empty database with the rows of another, page by page. Until it is done nobody can
/// open it as an installation, and what is there says how far it has come. All of it is done as who
/// owns the schema, because before the end there may be nobody else.
struct Filling: Sendable {
    let target: any SQLDatabase
    let schema: StoredSchema
    let source: FillingSource

    /// Makes the tables, or finds out how far an earlier run came.
    /// - Throws: `KeepingFault.notEmpty`, `.fillingFromElsewhere` or `.sourceChanged`; then
    ///   nothing was changed.
    func begin() async throws -> FillingState {
        let (schema, source, dialect) = (schema, source, target.dialect)
        return try await target.asOwner { connection in
            let tables = try connection.rows(dialect.tables) { $0.text(0) }
            guard tables.isEmpty else { return try found(connection, tables) }
            try connection.runScript(dialect.spelled(Migrations.table))
            try Migrations.run(on: connection, dialect, from: 0, to: schema.version)
            try connection.runScript(dialect.spelled(FillingState.table))
            let mark = Migrations.halfMade
            try connection.run("INSERT INTO migration (number) VALUES (\(mark))")
            let state = FillingState(source: source)
            try state.begin(connection)
            return state
        }
    }

    private func found(
        _ connection: any SQLConnection, _ tables: [String]
    ) throws -> FillingState {
        guard tables.contains("filling"), let state = try FillingState.read(connection) else {
            throw KeepingFault.notEmpty
        }
        guard state.source.name == source.name else { throw KeepingFault.fillingFromElsewhere }
        guard state.source.moment == source.moment else {
            throw KeepingFault.sourceChanged
        }
        return state
    }

    /// Writes rows, and that they are there.
    func write(_ rows: [InsertedRows], _ state: FillingState) async throws {
        try await target.asOwner { connection in
            try connection.insert(rows)
            try state.save(connection)
        }
    }

    /// Holds the rows that are here against where they came from.
    /// - Throws: `KeepingFault.differs`.
    func prove(
        _ state: FillingState, equal proof: InstallationProof,
        _ told: @escaping @Sendable (Progress) -> Void
    ) async throws {
        let schema = schema
        let here = try await target.asOwner { try InstallationProof.of($0, schema, told) }
        try proof.demand(equal: here)
        var proved = state
        proved.isProved = true
        let saved = proved
        try await target.asOwner { try saved.save($0) }
    }

    /// Brings the schema up to what this program knows; still nobody can open it.
    func migrate() async throws {
        let dialect = target.dialect
        try await target.asOwner { connection in
            let mark = Migrations.halfMade
            let found = try connection.count(
                "SELECT coalesce(max(number), 0) FROM migration WHERE number < \(mark)")
            try Migrations.run(on: connection, dialect, from: found, to: Migrations.known)
        }
    }

    /// From now on it is an installation like any other.
    func finish() async throws {
        try await target.asOwner { connection in
            let mark = Migrations.halfMade
            try connection.run("DELETE FROM migration WHERE number = \(mark)")
            try connection.runScript("DROP TABLE filling")
        }
        try await target.checkpoint()
        try await target.takeStock()
    }
}
