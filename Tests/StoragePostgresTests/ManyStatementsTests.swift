import Storage
import StoragePostgres
import TestSupport
import Testing

/// More statements than one connection keeps prepared.
@Suite(.withServer) struct ManyStatementsTests {
    @Test func `a connection goes on when it keeps as many statements as it may`() async throws {
        let stage = try await PostgresStage { $0.connections = 1 }
        for start in stride(from: 0, to: 2200, by: 100) {
            try await stage.database.write { connection in
                for number in start..<start + 100 {
                    #expect(try connection.count(one(of: number)) == number)
                }
                try connection.post("INSERT INTO thing (id) VALUES (\("\(start)"))")
            }
        }
        #expect(try await stage.ids().count == 22)
    }

    @Test func `also when the transaction in which it forgets them fails`() async throws {
        let stage = try await PostgresStage { $0.connections = 1 }
        for start in stride(from: 0, to: 2200, by: 100) {
            await #expect(throws: (any Error).self) {
                try await stage.database.write { connection in
                    for number in start..<start + 100 {
                        _ = try connection.count(one(of: number))
                    }
                    try connection.run("INSERT INTO nowhere (id) VALUES ('a')")
                }
            }
        }
        let seven = try await stage.database.read { try $0.count(one(of: 7)) }
        #expect(seven == 7)
    }

    /// A statement whose text no other has: as many values in a list as there are.
    private func one(of number: Int) -> SQL {
        let low = (0..<number % 47).map { SQLValue.int($0) }
        let high = (0..<number / 47).map { SQLValue.int($0) }
        return """
            SELECT \(number) WHERE -1 NOT IN (-2 \(others: low)) AND -3 NOT IN (-4 \(others: high))
            """
    }
}

extension SQL.StringInterpolation {
    fileprivate mutating func appendInterpolation(others values: [SQLValue]) {
        if values.isEmpty { return }
        appendLiteral(", ")
        appendInterpolation(values: values)
    }
}
