import Instruments
import Testing

@Suite("How answers are held against values")
struct FormValueTests {
    private func holds(_ one: String, _ test: FormTest, _ two: String) throws -> Bool {
        let left = try #require(ExactNumber(one))
        let right = try #require(ExactNumber(two))
        return test.holds(for: [.decimal(left)], against: .decimal(right))
    }

    @Test("numbers are compared by their digits, not as floating numbers")
    func digits() throws {
        #expect(try holds("1.50", .equal, "1.5"))
        #expect(try !holds("9007199254740993", .equal, "9007199254740992"))
        #expect(try holds("9007199254740993", .above, "9007199254740992"))
        #expect(try holds("0.30000000000000001", .above, "0.3"))
        #expect(try holds("-1.5", .below, "-1.4"))
        #expect(try holds("1e3", .equal, "1000"))
        #expect(try holds("0.001", .equal, "1E-3"))
        #expect(try holds("-0", .equal, "0.00"))
        #expect(try holds("-1", .below, "0"))
        #expect(try holds("10", .above, "9"))
    }

    @Test("a whole number is one however it is written")
    func whole() throws {
        #expect(ExactNumber("2.0")?.whole == 2)
        #expect(ExactNumber("2e2")?.whole == 200)
        #expect(ExactNumber("-3")?.whole == -3)
        #expect(ExactNumber("0.0")?.whole == 0)
        #expect(ExactNumber("1.5")?.whole == nil)
        #expect(ExactNumber("1e99")?.whole == nil)
        for wrong in ["", "x", "01", "1.", "+1", "1 ", "NaN", "1e"] {
            #expect(ExactNumber(wrong) == nil, "\(wrong)")
        }
    }

    @Test("dates of different precision have an order only where there is one")
    func dates() {
        func holds(_ one: String, _ test: FormTest, _ two: String) -> Bool {
            test.holds(for: [.date(one)], against: .date(two))
        }
        #expect(holds("2025", .below, "2026-11-22"))
        #expect(holds("2026-12", .above, "2026-11-22"))
        for test in [FormTest.below, .above, .atLeast, .atMost, .equal] {
            #expect(!holds("2026", test, "2026-11"), "\(test)")
        }
        #expect(holds("2026", .notEqual, "2026-11"))
        #expect(holds("2026-11", .atMost, "2026-11"))
        for wrong in ["2026-13", "2026-02-29", "26", "2026-1", "0000", "2026-11-31", "2100-02-29"] {
            #expect(PartialDate(wrong) == nil, "\(wrong)")
        }
        #expect(PartialDate("2024-02-29") != nil && PartialDate("2000-02-29") != nil)
    }

    @Test("codes with and without a system")
    func codes() {
        func same(_ one: String?, _ two: String?) -> Bool {
            FormTest.equal.holds(
                for: [.coding(Coding("1", system: one))], against: .coding(Coding("1", system: two))
            )
        }
        #expect(same("a", "a") && same(nil, "a") && same("a", nil) && same(nil, nil))
        #expect(!same("a", "b"))
    }
}
