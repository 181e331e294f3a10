import Foundation
import Instruments
import Testing

@Suite("How given answers are stored")
struct StoredValuesTests {
    @Test(
        "one plain code is written as JSON would write it, and every other value by JSON",
        arguments: [
            [FormValue.coding(Coding("c1"))], [.coding(Coding(""))], [.coding(Coding("A-b_9.0"))],
            [.coding(Coding("1", system: "http://loinc.org"))], [.coding(Coding("a\"b\\c/d"))],
            [.coding(Coding("å\u{2028}"))], [.coding(Coding("a")), .coding(Coding("b"))],
            [.text("\"}}}]")], [.coding(Coding("\"}}}]"))], [.integer(3)], [.boolean(true)],
            [.date("2026-11")], [],
        ])
    func sameText(values: [FormValue]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = try StoredValues.text(of: values)
        #expect(text == String(decoding: try encoder.encode(values), as: UTF8.self))
        #expect(try StoredValues.values(in: text) == values)
    }

    @Test("text that only looks like a code is read as JSON, or not at all")
    func lookalikes() throws {
        let spaced = #"[{"coding":{"_0":{"code":"x", "system":"y"}}}]"#
        #expect(try StoredValues.values(in: spaced) == [.coding(Coding("x", system: "y"))])
        #expect(throws: StoredScores.Fault.unreadable) {
            try StoredValues.values(in: #"[{"coding":{"_0":{"code":"x"}}]"#)
        }
    }
}
