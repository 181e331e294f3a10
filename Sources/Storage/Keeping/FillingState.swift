/// How far the filling of a database has come. It stands in that database and changes with the
/// rows in one transaction, so that it is true after any interruption.
struct FillingState: Sendable, Equatable {
    let source: FillingSource
    /// The part that is being filled.
    var part = 0
    /// The packed key of that part's last row that is there; nil if there is none.
    var last: [UInt8]?
    /// Whether all rows were found to be the same as where they came from.
    var isProved = false

    /// In the words of a migration.
    static let table = """
        CREATE TABLE filling (
            source BLOB NOT NULL PRIMARY KEY,
            moment BLOB NOT NULL,
            part INTEGER NOT NULL,
            last BLOB,
            is_proved INTEGER NOT NULL
        );
        """

    static func read(_ connection: any SQLConnection) throws -> FillingState? {
        try connection.first("SELECT source, moment, part, last, is_proved FROM filling") { row in
            FillingState(
                source: FillingSource(name: row.bytes(0), moment: row.bytes(1)),
                part: row.int(2), last: row.optionalBytes(3), isProved: row.bool(4))
        }
    }

    func begin(_ connection: any SQLConnection) throws {
        try connection.run(
            """
            INSERT INTO filling (source, moment, part, last, is_proved)
            VALUES (\(source.name), \(source.moment), \(part), \(last), \(isProved))
            """)
    }

    func save(_ connection: any SQLConnection) throws {
        try connection.run(
            "UPDATE filling SET part = \(part), last = \(last), is_proved = \(isProved)")
    }
}

/// What a database is filled from.
struct FillingSource: Sendable, Equatable {
    /// The backup, or the installation.
    let name: [UInt8]
    /// What changes when the source is used: a run that goes on must find the same.
    let moment: [UInt8]
}
