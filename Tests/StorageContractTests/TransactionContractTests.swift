import Storage
import TestSupport
import Testing

/// What a transaction promises, on every engine.
@Suite struct TransactionContractTests {
    private struct Changed: Error {}

    @Test(arguments: TestEngine.all)
    func `what was written is there for everybody, also after opening again`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("a", number: 1)
        #expect(try await stage.ids() == ["a"])
        let seen = try await stage.another().read { try $0.count("SELECT count(*) FROM thing") }
        #expect(seen == 1)
    }

    @Test(arguments: TestEngine.all)
    func `a body that throws leaves nothing behind`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        await #expect(throws: Changed.self) {
            try await stage.database.write { connection in
                try connection.run("INSERT INTO thing (id) VALUES ('a')")
                throw Changed()
            }
        }
        #expect(try await stage.ids() == [])
    }

    @Test(arguments: TestEngine.all)
    func `many fill at the same time, and one that fails leaves nothing behind`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        await withTaskGroup(of: Void.self) { group in
            for part in 0..<8 {
                group.addTask {
                    try? await stage.database.fill { connection in
                        for number in 0..<20 {
                            try connection.run(
                                "INSERT INTO thing (id) VALUES (\("\(part) \(number)"))")
                        }
                        if part == 3 { throw Changed() }
                    }
                }
            }
        }
        let ids = try await stage.ids()
        #expect(ids.count == 140 && !ids.contains("3 0"))
    }

    @Test(arguments: TestEngine.all)
    func `a failed statement is an error, and the next transaction works`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("a")
        await #expect(throws: (any Error).self) { try await stage.put("a") }
        await #expect(throws: (any Error).self) {
            try await stage.database.read { try $0.count("SELECT nothing FROM nowhere") }
        }
        try await stage.put("b")
        #expect(try await stage.ids() == ["a", "b"])
    }

    @Test(arguments: TestEngine.all)
    func `looking changes nothing`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        await #expect(throws: (any Error).self) {
            try await stage.database.read { try $0.run("INSERT INTO thing (id) VALUES ('a')") }
        }
        #expect(try await stage.ids() == [])
    }

    @Test(arguments: TestEngine.all)
    func `a look sees one state, whatever is written meanwhile`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("a")
        let other = try stage.another()
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        async let counts = stage.database.read { connection in
            let before = try connection.count("SELECT count(*) FROM thing")
            open.yield()
            // Long enough for the other's commit, which is waited for below.
            var after = before
            for _ in 0..<2000 { after = try connection.count("SELECT count(*) FROM thing") }
            return [before, after]
        }
        for await _ in gate.prefix(1) {}
        try await other.write { try $0.run("INSERT INTO thing (id) VALUES ('b')") }
        #expect(try await counts == [1, 1])
        #expect(try await stage.ids() == ["a", "b"])
    }

    /// Two transactions that each look at what the other changes: one of them must see the other.
    @Test(arguments: TestEngine.all)
    func `a rule over several rows holds, however many write at once`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        for id in ["a", "b"] { try await stage.put(id, number: 1) }
        let nodes = [stage.database, try stage.another()]
        for _ in 0..<20 {
            try await stage.database.write { try $0.run("UPDATE thing SET number = 1") }
            await withTaskGroup(of: Void.self) { group in
                for (node, id) in zip(nodes, ["a", "b"]) {
                    group.addTask { _ = try? await goHome(id, node) }
                }
            }
            let there = try await stage.database.read { connection in
                try connection.count("SELECT count(*) FROM thing WHERE number = 1")
            }
            #expect(there == 1)
        }
    }

    /// Leaves, if somebody else stays.
    private func goHome(_ id: String, _ node: any SQLDatabase) async throws {
        try await node.write { connection in
            let others = try connection.count(
                "SELECT count(*) FROM thing WHERE number = 1 AND id <> \(id)")
            guard others > 0 else { throw Changed() }
            try connection.run("UPDATE thing SET number = 0 WHERE id = \(id)")
        }
    }

    @Test(arguments: TestEngine.all)
    func `a hundred writers on two nodes count without losing one`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        let sum = try await stage.counted(by: 100) { try $0.run($1) }
        #expect(sum == 100)
    }

    @Test(arguments: TestEngine.all)
    func `rows can be looked at while other statements run`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        for id in ["a", "b", "c"] { try await stage.put(id) }
        try await stage.database.write { connection in
            try connection.each("SELECT id FROM thing") { row in
                let id = row.text(0)
                try connection.run("UPDATE thing SET words = \(id) WHERE id = \(id)")
            }
        }
        let words = try await stage.database.read { connection in
            try connection.rows("SELECT words FROM thing ORDER BY id") { $0.text(0) }
        }
        #expect(words == ["a", "b", "c"])
    }

    @Test(arguments: TestEngine.all)
    func `a sweep goes through many rows, and others may be asked for meanwhile`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        try await stage.database.write { connection in
            for number in 1...2500 {
                try connection.run(
                    "INSERT INTO thing (id, number) VALUES (\("\(number)"), \(number))")
            }
        }
        let sum = try await stage.database.read { connection in
            var sum = 0
            try connection.sweep("SELECT number FROM thing WHERE number > \(0)") { row in
                if row.int(0) == 1 { sum += try connection.count("SELECT 0") }
                sum += row.int(0)
            }
            return sum
        }
        #expect(sum == 2500 * 2501 / 2)
    }
}
