import Storage
import TestSupport
import Testing

/// Changes of one thing wait for each other, so that none has to be done again.
@Suite struct TurnContractTests {
    @Test(arguments: TestEngine.all)
    func `forty change one thing at once, each once, while others go on beside`(
        _ engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        for id in ["a", "b", "c"] { try await stage.put(id, number: 0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for place in 0..<120 {
                let id = ["a", "b", "c"][place % 3]
                group.addTask {
                    try await stage.database.write(inTurnAt: [id]) { connection in
                        let found = try connection.count(
                            "SELECT number FROM thing WHERE id = \(id)")
                        try connection.run(
                            "UPDATE thing SET number = \(found + 1) WHERE id = \(id)")
                    }
                }
            }
            try await group.waitForAll()
        }
        let numbers = try await stage.database.read { connection in
            try connection.rows("SELECT number FROM thing ORDER BY id") { $0.int(0) }
        }
        #expect(numbers == [40, 40, 40])
    }

    @Test(arguments: TestEngine.all)
    func `one that fails lets the next one about the same thing go on`(
        _ engine: TestEngine
    ) async throws {
        struct Wrong: Error {}
        let stage = try await ContractStage(engine)
        try await stage.put("a", number: 0)
        for _ in 0..<20 {
            await #expect(throws: Wrong.self) {
                try await stage.database.write(inTurnAt: ["a"]) { _ in throw Wrong() }
            }
        }
        try await stage.database.write(inTurnAt: ["a"]) { connection in
            try connection.run("UPDATE thing SET number = 7 WHERE id = 'a'")
        }
        let number = try await stage.database.read { connection in
            try connection.count("SELECT number FROM thing WHERE id = 'a'")
        }
        #expect(number == 7)
    }

    @Test(.enabled(if: TestEngine.all.contains(.postgres)))
    func `in PostgreSQL nothing is done again, because of two at once only one runs`() async throws
    {
        let stage = try await ContractStage(.postgres)
        try await stage.put("a", number: 0)
        let before = stage.database.counts.repeats
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<40 {
                group.addTask { _ = try await addOne(to: "a", in: stage.database) }
            }
            try await group.waitForAll()
        }
        #expect(stage.database.counts.repeats == before)
    }

    private func addOne(to id: String, in database: any SQLDatabase) async throws -> Int {
        try await database.write(inTurnAt: [id]) { connection in
            try connection.run("UPDATE thing SET number = number + 1 WHERE id = \(id)")
        }
    }
}
