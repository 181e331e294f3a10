import Domain
import Storage
import Testing

@Suite struct SQLTests {
    @Test func `a value in a statement becomes a parameter`() {
        let nasty = "x'; DROP TABLE goal; --"
        let sql: SQL = "SELECT id FROM goal WHERE words = \(nasty) AND edition = \(3)"
        #expect(sql.questionMarks == "SELECT id FROM goal WHERE words = ? AND edition = ?")
        #expect(sql.dollarNumbers == "SELECT id FROM goal WHERE words = $1 AND edition = $2")
        #expect(sql.values == [.text(nasty), .int(3)])
    }

    @Test func `a missing value is NULL and an enumeration its raw value`() {
        let day: Day? = nil
        let sql: SQL = "UPDATE x SET a = \(day), b = \(Role.parent), c = \(NeedWeight.most)"
        #expect(sql.values == [.null, .text("parent"), .int(3)])
    }

    @Test func `a statement inside a statement keeps its values in order`() {
        let inner: SQL = "b = \(2) AND c = \(3)"
        let sql: SQL = "a = \(1) AND \(inner) AND d = \(4)"
        #expect(sql.questionMarks == "a = ? AND b = ? AND c = ? AND d = ?")
        #expect(sql.values == [.int(1), .int(2), .int(3), .int(4)])
    }

    @Test func `a list is filled up to a power of two`() {
        let sql: SQL = "IN (\(list: [1, 2, 3]))"
        #expect(sql.questionMarks == "IN (?, ?, ?, ?)")
        #expect(sql.values == [.int(1), .int(2), .int(3), .int(3)])
        let none: SQL = "IN (\(list: [Int]()))"
        #expect(none.questionMarks == "IN (NULL)")
    }

    @Test func `only a name that stands in the program goes in as it is`() {
        let sql: SQL = "SELECT count(*) FROM \(raw: "goal")"
        #expect(sql.questionMarks == "SELECT count(*) FROM goal")
        #expect(sql.values.isEmpty)
    }
}
