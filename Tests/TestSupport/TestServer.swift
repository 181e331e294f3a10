import Foundation
import Storage
import StoragePostgres
import UseCases

/// The PostgreSQL server that the tests have for themselves: a database for each vault, copied
/// from one with the schema in it. An actor, so that the first one is made once.
package actor TestServer {
    package static let shared = TestServer()

    /// Of a database on the server in which others can be made.
    package static let address = ProcessInfo.processInfo.environment["VEVEN_TEST_POSTGRES"]

    /// A database of a server: what it is called, where it is, and the key it was made with.
    package struct Place: Sendable {
        package let name: String
        package let address: PostgresAddress
        package let key: InstallationKey

        /// Few connections, and not for long: many vaults share the server.
        package func open(_ change: (inout PostgresSettings) -> Void = { _ in })
            -> PostgresDatabase
        {
            var settings = PostgresSettings()
            settings.connections = 4
            settings.idle = .seconds(3)
            settings.longestWait = .seconds(60)
            change(&settings)
            return PostgresDatabase(address, settings: settings)
        }

        /// In the background: the server goes at the end anyway.
        package func drop() {
            let name = name
            Task.detached {
                try? await TestServer.server().outside(
                    "DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
            }
        }
    }

    private var template: Task<Place, any Error>?

    /// A fresh database with the schema in it.
    package func database() async throws -> Place {
        if template == nil { template = Task { try await TestServer.makeTemplate() } }
        guard let template else { throw Refused() }
        let source = try await template.value
        let place = try TestServer.place(key: source.key)
        try await TestServer.server().outside(
            "CREATE DATABASE \(place.name) TEMPLATE \(source.name)")
        return place
    }

    /// A fresh database with nothing in it.
    package func emptyDatabase() async throws -> Place {
        guard let key = InstallationKey(InstallationKey.randomBytes()) else { throw Refused() }
        let place = try TestServer.place(key: key)
        try await TestServer.server().outside("CREATE DATABASE \(place.name) TEMPLATE template0")
        return place
    }

    private static func makeTemplate() async throws -> Place {
        let place = try await shared.emptyDatabase()
        let database = place.open()
        _ = try await Installation.open(database, key: place.key)
        // What tests tamper with is written for SQLite.
        try await database.asOwner { connection in
            try connection.runScript(
                """
                CREATE FUNCTION zeroblob(count bigint) RETURNS bytea IMMUTABLE LANGUAGE sql
                AS $$ SELECT decode(repeat('00', count::int), 'hex') $$;
                CREATE FUNCTION hex(value bytea) RETURNS text IMMUTABLE LANGUAGE sql
                AS $$ SELECT upper(encode(value, 'hex')) $$;
                CREATE FUNCTION hex(value text) RETURNS text IMMUTABLE LANGUAGE sql
                AS $$ SELECT hex(convert_to(value, 'UTF8')) $$;
                """)
        }
        database.close()
        try await server().outside(
            """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = '\(place.name)'
            """)
        return place
    }

    private static func place(key: InstallationKey) throws -> Place {
        let name = "t_" + UUID().uuidString.lowercased().replacing("-", with: "")
        return Place(name: name, address: try address(of: name), key: key)
    }

    package static func server() throws -> PostgresDatabase {
        PostgresDatabase(try address(of: "postgres"))
    }

    private static func address(of name: String) throws -> PostgresAddress {
        guard let base = address, let slash = base.lastIndex(of: "/") else {
            throw PostgresFault.unreachable("VEVEN_TEST_POSTGRES is not set")
        }
        return try PostgresAddress(base[...slash] + name)
    }
}

/// A database whose transactions see the whole: tests look at what lies in the tables.
package struct WholeDatabase: SQLDatabase {
    package let behind: any SQLDatabase

    package init(_ behind: any SQLDatabase) { self.behind = behind }

    package var dialect: SQLDialect { behind.dialect }
    package var counts: StatementCounts { behind.counts }

    package func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await behind.read { connection in
            connection.wall = .whole
            return try body(connection)
        }
    }

    @discardableResult
    package func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await behind.write { connection in
            connection.wall = .whole
            return try body(connection)
        }
    }

    package func asOwner<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) async throws -> Answer {
        try await behind.asOwner(body)
    }

    package func news() -> AsyncStream<String> { behind.news() }

    package func tell(_ news: [String]) { behind.tell(news) }

    package func checkpoint() async throws { try await behind.checkpoint() }
}
