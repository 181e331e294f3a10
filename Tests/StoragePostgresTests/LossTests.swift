import Foundation
import Storage
import StoragePostgres
import TestSupport
import Testing

/// Connections that break, at every point of a transaction.
@Suite(.withServer) struct LossTests {
    /// Breaks the connection that it is run through: the server ends it.
    private static let end = "RESET ROLE; SELECT pg_terminate_backend(pg_backend_pid())"

    @Test func `a connection that broke while it was idle is made anew`() async throws {
        let stage = try await PostgresStage()
        #expect(try await stage.ids() == [])
        try await stage.breakConnections()
        try await stage.database.write { try $0.run("INSERT INTO thing (id) VALUES ('a')") }
        #expect(try await stage.ids() == ["a"])
    }

    @Test func `a change whose connection breaks before its commit is done once`() async throws {
        let stage = try await PostgresStage()
        let times = Counter()
        try await stage.database.write { connection in
            try connection.run("INSERT INTO thing (id) VALUES ('a')")
            if times.next() == 1 { try connection.runScript(LossTests.end) }
        }
        #expect(times.count == 2)
        #expect(try await stage.ids() == ["a"])
    }

    @Test func `a look whose connection breaks is done again`() async throws {
        let stage = try await PostgresStage()
        let times = Counter()
        let seen = try await stage.database.read { connection in
            if times.next() == 1 { try connection.runScript(LossTests.end) }
            return try connection.count("SELECT 7")
        }
        #expect(seen == 7)
    }

    @Test func `a connection that breaks each time is an error in the end`() async throws {
        let stage = try await PostgresStage()
        let times = Counter()
        await #expect(throws: PostgresFault.lost) {
            try await stage.database.read { connection in
                _ = times.next()
                try connection.runScript(LossTests.end)
            }
        }
        #expect(times.count == PostgresSettings().reconnections + 1)
    }

    /// The answer to COMMIT never comes: it may have been kept or not, and nobody claims either;
    /// also when no answer came to what went out with it.
    @Test(arguments: [true, false], [true, false])
    func `a connection that breaks while committing is told as not known`(
        commitArrives: Bool, posts: Bool
    ) async throws {
        let stage = try await PostgresStage()
        let network = try WeakNetwork(to: stage.place.address)
        defer { network.close() }
        let database = PostgresDatabase(try network.address(of: stage.place.name))
        let times = Counter()
        network.cutAtCommit(letThrough: commitArrives)
        await #expect(throws: PostgresFault.outcomeUnknown) {
            try await database.write { connection in
                _ = times.next()
                let insert: SQL = "INSERT INTO thing (id) VALUES ('a')"
                if posts { try connection.post(insert) } else { try connection.run(insert) }
            }
        }
        #expect(times.count == 1)
        // What the server did is seen from elsewhere; what is done next works.
        try await eventually { try await stage.ids() == (commitArrives ? ["a"] : []) }
        try await database.write { try $0.run("INSERT INTO thing (id) VALUES ('b')") }
        #expect(try await stage.ids().contains("b"))
        database.close()
    }

    @Test func `a network that swallows everything is noticed`() async throws {
        let stage = try await PostgresStage()
        let network = try WeakNetwork(to: stage.place.address)
        defer { network.close() }
        var settings = PostgresSettings()
        settings.statementTimeout = .milliseconds(200)
        settings.reconnections = 0
        settings.connections = 1
        let database = PostgresDatabase(
            try network.address(of: stage.place.name), settings: settings)
        // A sweep may take an hour; what comes after it on the same connection may not.
        try await database.read { try $0.sweep("SELECT 1") { _ in } }
        await #expect(throws: PostgresFault.lost) {
            try await database.read { connection in
                _ = try connection.count("SELECT 1")
                network.swallow(true)
                return try connection.count("SELECT 1")
            }
        }
        network.swallow(false)
        #expect(try await database.read { try $0.count("SELECT 1") } == 1)
        database.close()
    }

    @Test func `a server that is away for a moment is waited for, and no longer than agreed`()
        async throws
    {
        let stage = try await PostgresStage()
        let network = try WeakNetwork(to: stage.place.address)
        var settings = PostgresSettings()
        settings.longestWait = .seconds(2)
        let database = PostgresDatabase(
            try network.address(of: stage.place.name), settings: settings)
        #expect(try await database.read { try $0.count("SELECT 1") } == 1)
        network.refuse(true)
        async let waiting = database.read { try $0.count("SELECT 2") }
        try await Task.sleep(for: .milliseconds(300))
        network.refuse(false)
        #expect(try await waiting == 2)
        network.close()
        await #expect(throws: PostgresFault.self) {
            try await database.read { try $0.count("SELECT 3") }
        }
        database.close()
    }

    @Test func `a wrong address is told at once, without its password`() async throws {
        let address = try PostgresAddress("postgres://veven:secret@127.0.0.1:1/veven")
        let database = PostgresDatabase(address)
        do {
            _ = try await database.read { try $0.count("SELECT 1") }
            Issue.record("There is nobody on port 1.")
        } catch {
            #expect(!"\(error)".contains("secret"))
            guard case PostgresFault.unreachable = error else { throw error }
        }
    }

    @Test func `a database without the program's role is told, as often as one asks`() async throws
    {
        let place = try await TestServer.shared.emptyDatabase()
        defer { place.drop() }
        let nobody = "nobody_\(place.name.suffix(8))"
        try await TestServer.server().outside("CREATE ROLE \(nobody) LOGIN")
        let network = try WeakNetwork(to: place.address)
        defer { network.close() }
        let address = try network.address(of: place.name, as: nobody)
        let database = PostgresDatabase(address)
        for _ in 0..<3 {
            await #expect(throws: PostgresFault.self) {
                try await database.read { try $0.count("SELECT 1") }
            }
        }
        database.close()
        try await TestServer.server().outside("DROP ROLE \(nobody)")
    }

    private func eventually(_ holds: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await holds() { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("It did not come to hold within half a minute.")
    }
}
