import Testing

@testable import Storage

/// Rows of one table, taken out of their statements and put together.
@Suite struct InsertedRowsTests {
    @Test func `rows of one table go in with few statements, in their order`() throws {
        let first = try #require(
            InsertedRows(
                "INSERT INTO need (family, id) VALUES (\("f"), \("0")) ON CONFLICT DO NOTHING"))
        var all = first
        for number in 1..<71 {
            let next = try #require(
                InsertedRows(
                    "INSERT INTO need (family, id) VALUES (\("f"), \("\(number)")) ON CONFLICT DO NOTHING"
                ))
            let isTaken = all.take(next)
            #expect(isTaken)
        }
        let statements = all.statements
        #expect(statements.map { $0.values.count / 2 } == [32, 32, 4, 2, 1])
        let ids = statements.flatMap(\.values).filter { $0 != .text("f") }
        #expect(ids == (0..<71).map { .text("\($0)") })
        #expect(
            statements.last?.questionMarks
                == "INSERT INTO need (family, id) VALUES (?, ?) ON CONFLICT DO NOTHING")
        #expect(
            statements[3].dollarNumbers
                == "INSERT INTO need (family, id) VALUES ($1, $2), ($3, $4) ON CONFLICT DO NOTHING")
    }

    @Test func `a statement may bring several rows, cut over lines`() throws {
        let rows: [[SQLValue]] = [[.int(1), .null], [.int(2), .text("b")]]
        let several = try #require(InsertedRows("INSERT INTO t (a, b) VALUES \(rows: rows)"))
        var all = try #require(
            InsertedRows(
                """
                INSERT INTO t (a, b) VALUES (\(0),
                    \(nil as String?))
                """))
        let isTaken = all.take(several)
        #expect(isTaken)
        #expect(
            all.statements.flatMap(\.values) == [
                .int(0), .null, .int(1), .null, .int(2), .text("b"),
            ])
    }

    @Test func `what goes elsewhere, or in another way, stays apart`() throws {
        var all = try #require(InsertedRows("INSERT INTO a (id) VALUES (\(1))"))
        for other: SQL in [
            "INSERT INTO b (id) VALUES (\(1))",
            "INSERT INTO a (id) VALUES (\(1)) ON CONFLICT (id) DO NOTHING",
            "INSERT INTO a (id) VALUES (\(1), \(2))",
        ] {
            let isTaken = all.take(try #require(InsertedRows(other)))
            #expect(!isTaken)
        }
        #expect(all.statements.count == 1)
    }

    @Test(
        arguments: [
            "UPDATE a SET b = \(1)", "DELETE FROM a WHERE b = \(1)", "SELECT 1",
            "INSERT INTO a (b) SELECT \(1)", "INSERT INTO a (b, c) VALUES (\(1), 0, \(2))",
            "INSERT INTO a (b, c) VALUES (\(1), 1 + \(2))",
        ] as [SQL])
    func `a statement that is no insertion of whole rows is told apart`(sql: SQL) {
        #expect(InsertedRows(sql) == nil)
    }
}
