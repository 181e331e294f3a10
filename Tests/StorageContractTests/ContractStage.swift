import Foundation
import Storage
import StoragePostgres
import StorageSQLite
import TestSupport

/// One table on one engine, for asking what the port promises. A class, so that the file or the
/// database goes when the test lets go of it.
final class ContractStage: Sendable {
    let engine: TestEngine
    let database: any SQLDatabase
    private let place: TestServer.Place?
    private let folder = URL(fileURLWithPath: NSTemporaryDirectory())
        .appendingPathComponent("veven-contract-\(UUID().uuidString)")

    static let table = """
        CREATE TABLE thing (
            id TEXT NOT NULL PRIMARY KEY,
            number INTEGER,
            words TEXT,
            content BLOB
        );
        """

    init(_ engine: TestEngine) async throws {
        self.engine = engine
        switch engine {
        case .sqlite:
            place = nil
            database = try SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path)
        case .postgres:
            let made = try await TestServer.shared.database()
            place = made
            database = made.open { $0.connections = 8 }
        }
        let dialect = database.dialect
        let engineIsPostgres = engine == .postgres
        try await database.asOwner { connection in
            try connection.runScript(dialect.spelled(ContractStage.table))
            if engineIsPostgres {
                try connection.runScript("GRANT ALL ON thing TO PUBLIC")
            }
        }
    }

    deinit {
        place?.drop()
        try? FileManager.default.removeItem(at: folder)
    }

    /// A second program on the same database.
    func another() throws -> any SQLDatabase {
        try place.map { $0.open() }
            ?? SQLiteDatabase(path: folder.appendingPathComponent("veven.db").path)
    }

    /// How far writers on two nodes have counted, who each add one to what they find.
    func counted(
        by writers: Int, _ change: @escaping @Sendable (any SQLConnection, SQL) throws -> Void
    ) async throws -> Int {
        try await put("sum", number: 0)
        let nodes = [database, try another()]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<writers {
                let node = nodes[index % 2]
                group.addTask {
                    try await node.write { connection in
                        let sum = try connection.count("SELECT number FROM thing")
                        try change(connection, "UPDATE thing SET number = \(sum + 1)")
                    }
                }
            }
            try await group.waitForAll()
        }
        return try await database.read { try $0.count("SELECT number FROM thing") }
    }

    func put(_ id: String, number: Int? = nil, words: String? = nil, content: [UInt8]? = nil)
        async throws
    {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO thing (id, number, words, content)
                VALUES (\(id), \(number), \(words), \(content))
                """)
        }
    }

    func ids() async throws -> [String] {
        try await database.read { connection in
            try connection.rows("SELECT id FROM thing ORDER BY id") { $0.text(0) }
        }
    }
}
