import Storage
import StoragePostgres
import TestSupport
import Testing
import UseCases

/// How long one tries, when others are in the way or the network swallows what is sent.
@Suite(.withServer) struct EffortTests {
    /// Fails as a transaction that could not have happened before or after another one.
    private static let conflict = """
        DO $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = '40001'; END $$
        """

    @Test func `one whom others keep out again and again comes in, as long as there is time`()
        async throws
    {
        let stage = try await PostgresStage()
        let times = Counter()
        try await stage.database.write { connection in
            try connection.run("INSERT INTO thing (id) VALUES ('a')")
            if times.next() <= 40 { try connection.runScript(EffortTests.conflict) }
        }
        #expect(times.count == 41)
        #expect(try await stage.ids() == ["a"])
    }

    @Test func `whom others keep out for too long is told so`() async throws {
        let stage = try await PostgresStage {
            $0.attempts = 5
            $0.longestWait = .milliseconds(50)
        }
        let times = Counter()
        do {
            try await stage.database.write { connection in
                _ = times.next()
                try connection.runScript(EffortTests.conflict)
            }
            Issue.record("It should have been given up.")
        } catch let fault as PostgresFault {
            #expect("\(fault)".contains("40001") && fault.passing == .nothingKept)
        }
        #expect(times.count >= 5)
    }

    @Test func `what a network swallowed late is not tried again for as long once more`()
        async throws
    {
        let stage = try await PostgresStage()
        let network = try WeakNetwork(to: stage.place.address)
        defer { network.close() }
        var settings = PostgresSettings()
        settings.statementTimeout = .milliseconds(200)
        settings.longestWait = .seconds(1)
        let database = PostgresDatabase(
            try network.address(of: stage.place.name), settings: settings)
        let times = Counter()
        await #expect(throws: PostgresFault.lost) {
            try await database.read { connection in
                _ = times.next()
                _ = try connection.count("SELECT 1")
                network.swallow(true)
                return try connection.count("SELECT 1")
            }
        }
        #expect(times.count == 1)
        database.close()
    }
}
