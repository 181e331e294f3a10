import Storage
import StoragePostgres
import TestSupport
import Testing
import UseCases

/// What passes by itself, and what is durable whatever the server was told.
@Suite struct PassingTests {
    @Test func `what may succeed soon is told apart from what will not`() {
        let soon: [PostgresFault] = [
            .unreachable("away"), .lost, .busy, .waitedTooLong, .closed, state("53100"),
            state("53300"), state("57P03"), state("57014"), state("25006"), state("40001"),
        ]
        for fault in soon { #expect(fault.passing == .nothingKept, "\(fault)") }
        #expect(PostgresFault.outcomeUnknown.passing == .notKnown)
        for fault in [state("23505"), state("42P01"), state("22003"), .address] {
            #expect(fault.passing == nil, "\(fault)")
        }
    }

    @Test func `the log tells the operator what the server said`() {
        let fault = state("53100")
        #expect(LoggedFault.kind(of: fault) == "database: The database refused (53100): no room")
    }

    @Test(.withServer) func `a commit is on the disk though the server was told not to wait`()
        async throws
    {
        let stage = try await PostgresStage()
        let name = stage.place.name
        let server = try TestServer.server()
        try await server.outside("ALTER DATABASE \(name) SET synchronous_commit = off")
        let database = stage.place.open()
        let told = try await database.read { connection in
            try connection.first("SELECT current_setting('synchronous_commit')") { $0.text(0) }
        }
        #expect(told == "on")
        try await server.outside("ALTER DATABASE \(name) SET synchronous_commit = 'remote_apply'")
        let other = stage.place.open()
        let kept = try await other.read { connection in
            try connection.first("SELECT current_setting('synchronous_commit')") { $0.text(0) }
        }
        #expect(kept == "remote_apply")
        database.close()
        other.close()
    }

    @Test(.withServer) func `a database that may only be read can be read, and says so`()
        async throws
    {
        let stage = try await PostgresStage()
        let name = stage.place.name
        try await stage.database.write { try $0.run("INSERT INTO thing (id) VALUES ('a')") }
        let server = try TestServer.server()
        try await server.outside("ALTER DATABASE \(name) SET default_transaction_read_only = on")
        let database = stage.place.open()
        do {
            try await database.write { try $0.run("INSERT INTO thing (id) VALUES ('b')") }
            Issue.record("It should have been refused.")
        } catch let fault as PostgresFault {
            #expect(fault.passing == .nothingKept && "\(fault)".contains("25006"))
        }
        let ids = try await database.read { connection in
            try connection.rows("SELECT id FROM thing") { $0.text(0) }
        }
        #expect(ids == ["a"])
        database.close()
    }

    private func state(_ state: String) -> PostgresFault {
        .refused(state: state, message: "no room")
    }
}
