import Storage
import Synchronization
import TestSupport
import Testing

/// What a statement takes is told in the same way by both engines.
@Suite struct WatchedContractTests {
    /// What was told of the statements that a body asked. A class, because transactions add to it.
    private final class Told: Sendable {
        private let all = Mutex<[WatchedStatement]>([])

        func watching(_ database: any SQLDatabase) -> WatchedDatabase {
            WatchedDatabase(database) { one in self.all.withLock { $0.append(one) } }
        }

        var statements: [WatchedStatement] { all.withLock { $0 } }
    }

    private func filled(_ engine: TestEngine, with count: Int) async throws -> ContractStage {
        let stage = try await ContractStage(engine)
        for number in 0..<count {
            try await stage.put("id\(number)", number: number, words: "l'été", content: [0, 255])
        }
        return stage
    }

    @Test(arguments: TestEngine.all)
    func `a statement that looks at every row takes more with more rows, one by key does not`(
        _ engine: TestEngine
    ) async throws {
        var took: [Int: [Int]] = [:]
        for count in [5, 50] {
            let stage = try await filled(engine, with: count)
            let told = Told()
            try await told.watching(stage.database).read { connection in
                let all: SQL = "SELECT id FROM thing WHERE words = \("l'été") AND number >= \(0)"
                let found = try connection.rows(all) { $0.text(0) }
                #expect(found.count == count)
                let one: SQL = "SELECT words FROM thing WHERE id = \("id3")"
                let words = try connection.first(one) { $0.text(0) }
                #expect(words == "l'été")
            }
            took[count] = told.statements.map(\.took.work)
            #expect(told.statements.first?.took.scans == ["thing"])
        }
        let (few, many) = (try #require(took[5]), try #require(took[50]))
        #expect(many[0] > 5 * few[0], "\(few) \(many)")
        #expect(engine == .postgres || many[1] == few[1], "\(few) \(many)")
    }

    @Test(arguments: TestEngine.all)
    func `a change that is watched is made once, and is not told with its values`(
        _ engine: TestEngine
    ) async throws {
        let stage = try await filled(engine, with: 2)
        let told = Told()
        let before = stage.database.counts.statements
        try await told.watching(stage.database).write { connection in
            let none: String? = nil
            let more: SQL = """
                UPDATE thing SET number = number + 10, words = \("secret"), content = \([7])
                WHERE id = \("id1")
                """
            let changed = try connection.run(more)
            #expect(changed == 1)
            try connection.run("INSERT INTO thing (id, words) VALUES (\("id9"), \(none))")
        }
        #expect(stage.database.counts.statements == before + 2)
        #expect(try await stage.ids() == ["id0", "id1", "id9"])
        let number = try await stage.database.read { connection in
            try connection.count("SELECT number FROM thing WHERE id = 'id1'")
        }
        #expect(number == 11)
        #expect(told.statements.count == 2)
        #expect(!"\(told.statements)".contains("secret"))
        #expect(
            told.statements[0].sql.hasPrefix("UPDATE thing SET number = number + 10, words = ?"))
    }
}
