import Storage
import TestSupport
import Testing

/// What is told of changes, on every engine.
@Suite struct NewsContractTests {
    private struct Changed: Error {}

    @Test(arguments: TestEngine.all)
    func `every listener hears what was kept, and nothing that was taken back`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        let listeners = [stage.database.news(), stage.database.news()]
        try? await stage.database.write { connection in
            try connection.announce("taken back")
            throw Changed()
        }
        try await stage.database.write { connection in
            try connection.announce("one")
            try connection.announce("two")
        }
        try await stage.database.write { try $0.announce("three") }
        for listener in listeners {
            var heard: [String] = []
            for await news in listener.prefix(3) { heard.append(news) }
            #expect(heard == ["one", "two", "three"])
        }
    }

    @Test(arguments: TestEngine.all)
    func `news is told when what it tells of can be read`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let listener = stage.database.news()
        async let write: Void = stage.database.write { connection in
            try connection.run("INSERT INTO thing (id) VALUES ('a')")
            try connection.announce("a")
        }
        for await _ in listener.prefix(1) { #expect(try await stage.ids() == ["a"]) }
        try await write
    }

    @Test(arguments: TestEngine.all)
    func `what is told without a transaction is heard too`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let listeners = [stage.database.news(), stage.database.news()]
        stage.database.tell(["one", "two"])
        for listener in listeners {
            var heard: [String] = []
            for await news in listener.prefix(2) { heard.append(news) }
            #expect(heard == ["one", "two"])
        }
    }

    @Test(arguments: TestEngine.all)
    func `a listener ends with its task`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let task = Task { for await _ in stage.database.news() {} }
        task.cancel()
        await task.value
    }
}
