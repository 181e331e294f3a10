import Domain
import Testing

@testable import Storage

@Suite struct FieldTests {
    @Test func `fields come back as they were packed`() throws {
        let long = String(repeating: "å", count: 2000)
        let said = Said(by: .person(ID(trusted: "p-1")), at: Instant(milliseconds: -5))
        var writer = FieldWriter()
        writer.add(long)
        writer.add(nil as String?)
        writer.add("")
        writer.add(Int.min)
        writer.add(nil as Int?)
        writer.add(Attainment.muchLess)
        writer.add(said)
        var reader = FieldReader(writer.bytes)
        #expect(try reader.text() == long)
        #expect(try reader.optionalText() == nil)
        #expect(try reader.text() == "")
        #expect(try reader.number() == Int.min)
        #expect(try reader.optionalNumber() == nil)
        #expect(try reader.value() == Attainment.muchLess)
        #expect(try reader.said() == said)
    }

    @Test func `a field added later is empty in an older row`() throws {
        var writer = FieldWriter()
        writer.add("old")
        var reader = FieldReader(writer.bytes)
        _ = try reader.text()
        #expect(try reader.optionalDay() == nil)
        #expect(throws: StorageFault.unreadable) { try reader.text() }
    }

    @Test func `cut bytes are unreadable and never crash`() {
        var writer = FieldWriter()
        writer.add("some words")
        writer.add(7)
        for length in 1..<writer.bytes.count {
            var reader = FieldReader(Array(writer.bytes.prefix(length)))
            #expect(throws: StorageFault.self) {
                _ = try reader.text()
                _ = try reader.number()
            }
        }
    }

    @Test(arguments: ["2026-11-21", "1899-02-28", "2024-02-29"])
    func `a stored day reads back`(text: String) {
        #expect(Day(stored: text) == Day(text))
    }

    @Test(arguments: ["", "2026-13-01", "2023-02-29", "2026-11-2", "abcd-ef-gh"])
    func `what is no day is not read as one`(text: String) { #expect(Day(stored: text) == nil) }
}
