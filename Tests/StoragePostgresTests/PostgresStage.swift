import Foundation
import Storage
import StoragePostgres
import Synchronization
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
    /// For what needs the server that `scripts/test` starts.
    static var withServer: Self {
        .enabled(if: TestServer.address != nil, "VEVEN_TEST_POSTGRES is not set")
    }
}

/// A database with one small table. A class, so that the database goes when the test lets go of it.
final class PostgresStage: Sendable {
    let place: TestServer.Place
    let database: PostgresDatabase

    init(_ change: (inout PostgresSettings) -> Void = { _ in }) async throws {
        place = try await TestServer.shared.database()
        database = place.open(change)
        try await database.asOwner { connection in
            try connection.runScript(
                """
                CREATE TABLE thing (id TEXT PRIMARY KEY);
                GRANT ALL ON thing TO PUBLIC;
                """)
        }
    }

    deinit { place.drop() }

    func ids() async throws -> [String] {
        try await database.read { connection in
            try connection.rows("SELECT id FROM thing ORDER BY id") { $0.text(0) }
        }
    }

    /// Breaks all connections to this database but those of who asks.
    func breakConnections() async throws {
        let server = try TestServer.server()
        try await server.outside(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = '\(place.name)'
            """)
    }
}

/// Counts how often a body ran. A class, because bodies run on other threads.
final class Counter: Sendable {
    private let made = Atomic<Int>(0)

    var count: Int { made.load(ordering: .relaxed) }
    func next() -> Int { made.add(1, ordering: .relaxed).newValue }
}
