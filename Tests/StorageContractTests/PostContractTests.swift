import Storage
import TestSupport
import Testing

/// Statements that nobody waits for, on every engine.
@Suite struct PostContractTests {
    private struct Changed: Error {}

    @Test(arguments: TestEngine.all)
    func `what was posted is seen by what is asked next, and kept with the rest`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        let seen = try await stage.database.write { connection in
            try connection.post("INSERT INTO thing (id, number) VALUES ('a', 1)")
            try connection.post("UPDATE thing SET number = 2")
            let seen = try connection.count("SELECT number FROM thing")
            try connection.post("INSERT INTO thing (id, number) VALUES ('b', \(seen))")
            return seen
        }
        #expect(seen == 2)
        #expect(try await stage.ids() == ["a", "b"])
    }

    @Test(arguments: TestEngine.all)
    func `of a transaction in which a posted statement fails nothing is left`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("a")
        await #expect(throws: (any Error).self) {
            try await stage.database.write { connection in
                try connection.run("INSERT INTO thing (id) VALUES ('b')")
                try connection.post("INSERT INTO thing (id) VALUES ('a')")
            }
        }
        #expect(try await stage.ids() == ["a"])
        try await stage.put("c")
        #expect(try await stage.ids() == ["a", "c"])
    }

    @Test(arguments: TestEngine.all)
    func `a body that throws leaves nothing of what it posted`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        await #expect(throws: Changed.self) {
            try await stage.database.write { connection in
                try connection.post("INSERT INTO thing (id) VALUES ('a')")
                throw Changed()
            }
        }
        #expect(try await stage.ids() == [])
    }

    /// Who is in whose way comes to light at the commit.
    @Test(arguments: TestEngine.all)
    func `forty writers on two nodes post without losing one`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let sum = try await stage.counted(by: 40) { try $0.post($1) }
        #expect(sum == 40)
    }
}
