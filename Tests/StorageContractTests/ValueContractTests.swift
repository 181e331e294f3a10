import TestSupport
import Testing

@testable import Storage

/// What comes back of what is stored, on every engine.
@Suite struct ValueContractTests {
    private struct Kept: Equatable, Sendable {
        let number: Int?
        let words: String?
        let content: [UInt8]?
    }

    private func kept(_ id: String, _ stage: ContractStage) async throws -> Kept? {
        try await stage.database.read { connection in
            try connection.first("SELECT number, words, content FROM thing WHERE id = \(id)") {
                Kept(
                    number: $0.isNull(0) ? nil : $0.int(0), words: $0.optionalText(1),
                    content: $0.optionalBytes(2))
            }
        }
    }

    @Test(arguments: TestEngine.all)
    func `numbers, words and bytes come back as they were`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let numbers = [0, 1, -1, 255, 256, -256, 65_536, Int.max, Int.min]
        let words = ["", "Å være – «hel» 👩‍👧", "'; DROP TABLE thing; --", "$1 ? %", "\\x00\n\t"]
        for (index, number) in numbers.enumerated() {
            try await stage.put("n\(index)", number: number)
            #expect(try await kept("n\(index)", stage)?.number == number)
        }
        for (index, text) in words.enumerated() {
            try await stage.put("w\(index)", words: text)
            #expect(try await kept("w\(index)", stage)?.words == text)
        }
        try await stage.put("b", content: Array(0...255))
        #expect(try await kept("b", stage)?.content == Array(0...255))
    }

    @Test(arguments: TestEngine.all)
    func `empty is not nothing`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("empty", words: "", content: [])
        try await stage.put("nothing")
        let empty = try await kept("empty", stage)
        let nothing = try await kept("nothing", stage)
        #expect(empty == Kept(number: nil, words: "", content: []))
        #expect(nothing == Kept(number: nil, words: nil, content: nil))
    }

    @Test(arguments: TestEngine.all)
    func `rows that go in together come back as they were, empty ones among them`(
        engine: TestEngine
    ) async throws {
        let stage = try await ContractStage(engine)
        var all: [String: Kept] = [:]
        for index in 0..<77 {
            all["k\(index)"] = Kept(
                number: index % 3 == 0 ? nil : index, words: index % 2 == 0 ? nil : "å\(index)",
                content: index % 5 == 0 ? nil : [UInt8](repeating: UInt8(index), count: index % 7))
        }
        let rows = all.map { id, kept -> [SQLValue] in
            [
                .text(id), kept.number.map(SQLValue.int) ?? .null,
                kept.words.map(SQLValue.text) ?? .null, kept.content.map(SQLValue.bytes) ?? .null,
            ]
        }
        let sql: SQL = """
            INSERT INTO thing (id, number, words, content)
            VALUES \(rows: rows) ON CONFLICT (id) DO NOTHING
            """
        let group = try #require(InsertedRows(sql))
        // Twice: the second time every statement is known already, and every row is there.
        for _ in 1...2 { try await stage.database.fill { try $0.insert([group]) } }
        for (id, expected) in all { #expect(try await kept(id, stage) == expected) }
        #expect(try await stage.ids().count == 77)
    }

    @Test(arguments: TestEngine.all)
    func `of groups that go in together none stays when one is refused`(engine: TestEngine)
        async throws
    {
        let stage = try await ContractStage(engine)
        let good = try #require(InsertedRows("INSERT INTO thing (id) VALUES (\("a"))"))
        let bad = try #require(InsertedRows("INSERT INTO nowhere (id) VALUES (\("b"))"))
        for _ in 1...2 {
            await #expect(throws: (any Error).self) {
                try await stage.database.fill { try $0.insert([good, bad]) }
            }
        }
        #expect(try await stage.ids() == [])
        try await stage.database.fill { try $0.insert([good]) }
        #expect(try await stage.ids() == ["a"])
    }

    @Test(arguments: TestEngine.all)
    func `ten megabytes come back`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let large = (0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await stage.put("large", content: large)
        #expect(try await kept("large", stage)?.content == large)
    }

    @Test(arguments: TestEngine.all)
    func `text is sorted by its bytes`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let texts = ["a", "B", "ø", "å", "Z", "-", "_", "1", "aa", "é", "z", "~"]
        for text in texts { try await stage.put(text) }
        let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(try await stage.ids() == sorted)
        let after = try await stage.database.read { connection in
            try connection.rows("SELECT id FROM thing WHERE id > \("Z") ORDER BY id") { $0.text(0) }
        }
        #expect(after == sorted.filter { "Z".utf8.lexicographicallyPrecedes($0.utf8) })
    }

    @Test(arguments: TestEngine.all)
    func `a value may stand where nothing tells its type`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("a", number: 7)
        let answers = try await stage.database.read { connection in
            [
                try connection.first("SELECT \("text")") { $0.text(0) },
                try connection.first("SELECT \(41) + 1") { "\($0.int(0))" },
                try connection.first(
                    "SELECT id FROM thing WHERE CAST(\(nil as String?) AS TEXT) IS NULL"
                ) {
                    $0.text(0)
                },
                try connection.first(
                    "SELECT sum(number), count(*), EXISTS (SELECT 1 FROM thing) FROM thing"
                ) { "\($0.int(0)) \($0.int(1)) \($0.bool(2))" },
            ]
        }
        #expect(answers == ["text", "42", "a", "7 1 true"])
    }

    @Test(arguments: TestEngine.all)
    func `large sums come back whole`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        let numbers = [9_007_199_254_740_993, 10_000, -3, 1_000_000_000_000]
        for (index, number) in numbers.enumerated() {
            try await stage.put("\(index)", number: number)
        }
        let sums = try await stage.database.read { connection in
            try [0, 1, 2, 3].map { most in
                try connection.count("SELECT sum(number) FROM thing WHERE id >= \("\(most)")")
            }
        }
        #expect(sums == [0, 1, 2, 3].map { numbers[$0...].reduce(0, +) })
    }

    @Test(arguments: TestEngine.all)
    func `a change tells how many rows it changed`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        for id in ["a", "b", "c"] { try await stage.put(id) }
        let changed = try await stage.database.write { connection in
            [
                try connection.run("UPDATE thing SET number = 1 WHERE id > 'a'"),
                try connection.run(
                    "INSERT INTO thing (id) VALUES ('a') ON CONFLICT (id) DO NOTHING"),
                try connection.run("DELETE FROM thing WHERE id IN (\(list: ["a", "c", "x"]))"),
            ]
        }
        #expect(changed == [2, 0, 2])
    }

    @Test(arguments: TestEngine.all)
    func `stored bytes pack alike on every engine`(engine: TestEngine) async throws {
        let stage = try await ContractStage(engine)
        try await stage.put("a", number: -5, words: "Ærlig", content: [0, 1, 255])
        let packed = try await stage.database.read { connection in
            try connection.first("SELECT id, number, words, content, NULL FROM thing") { row in
                var fields = FieldWriter()
                for column in 0..<5 { row.pack(column, into: &fields) }
                return fields.bytes
            }
        }
        var fields = FieldWriter()
        for value in [SQLValue.text("a"), .int(-5), .text("Ærlig"), .bytes([0, 1, 255]), .null] {
            fields.add(value)
        }
        #expect(packed == fields.bytes)
    }
}
