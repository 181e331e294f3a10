import Instruments
@testable import REDCap
import Testing

@Suite("Branching logic becomes conditions, or is told")
struct LogicTests {
    typealias Rows = Dictionary

    private func form(_ logic: String) -> ImportReport {
        DictionaryReader.read(
            Rows.csv([
                Rows.radio("r"), Rows.checkbox("c"), Rows.number("n"), Rows.field("y", "yesno"),
                Rows.field("t", "text"),
                Rows.field("d", "text", ["text_validation_type_or_show_slider_number": "date_ymd"]),
                Rows.number("x", ["branching_logic": logic]),
            ]))
    }

    private func conditions(_ logic: String) -> [FormCondition]? {
        let report = form(logic)
        guard report.faults.isEmpty, report.unsupported.isEmpty else { return nil }
        return report.form?.item("x")?.conditions
    }

    @Test("single comparisons")
    func single() {
        let one = Coding("1")
        let cases: [(String, FormCondition)] = [
            ("[r] = '1'", FormCondition("r", .equal, .coding(one))),
            ("[R]=1", FormCondition("r", .equal, .coding(one))),
            ("[r] <> \"1\"", FormCondition("r", .notEqual, .coding(one))),
            ("[r] != '1'", FormCondition("r", .notEqual, .coding(one))),
            ("[r] > 1", FormCondition("r", .equal, .coding(Coding("2")))),
            ("[r] = ''", FormCondition("r", .exists, .boolean(false))),
            ("[r] <> ''", FormCondition("r", .exists, .boolean(true))),
            ("[c(1)] = '1'", FormCondition("c", .equal, .coding(one))),
            ("[c(1)] <> '1'", FormCondition("c", .notEqual, .coding(one))),
            ("[c(1)] = '0'", FormCondition("c", .notEqual, .coding(one))),
            ("[n] > 5", FormCondition("n", .above, .integer(5))),
            (
                "[n] >= '5.5'",
                FormCondition("n", .atLeast, .decimal(ExactNumber("5.5") ?? ExactNumber(0)))
            ),
            ("[y] = '1'", FormCondition("y", .equal, .boolean(true))),
            ("[y] <> '0'", FormCondition("y", .notEqual, .boolean(false))),
            ("[t] = 'abc'", FormCondition("t", .equal, .text("abc"))),
            ("[d] > '2026-01-31'", FormCondition("d", .above, .date("2026-01-31"))),
            ("((([n] > 5)))", FormCondition("n", .above, .integer(5))),
        ]
        for (logic, condition) in cases {
            #expect(conditions(logic) == [condition], "\(logic)")
        }
    }

    @Test("joined by all, by any, and in brackets that change nothing")
    func joined() {
        let all = form("[n] > 5 and ([r] = '1' AND [y] = '1')").form?.item("x")
        #expect(all?.conditions.count == 3 && all?.join == .all)
        let any = form("([n] > 5 or [r] >= 1) or [y] = '1'")
        // Blank fields are never more than 0 here; in REDCap they may be 0.
        #expect(any.form?.item("x")?.conditions.count == 4 && any.form?.item("x")?.join == .any)
    }

    @Test(
        "what conditions cannot say is told with its text, and the field is asked of all",
        arguments: [
            "[n] > 5 and ([r] = '1' or [y] = '1')", "[n] > 5 or [r] = '1' and [y] = '1'",
            "[n] > 5 and [r] >= 1", "[n] = [r]", "[event_1_arm_1][n] > 5",
            "datediff([d],'today','d') > 5",
            "[n] + 1 > 5", "[n] > 5-3", "[user-role-id] = '1'", "not [n] > 5", "[c] = '1'",
            "[c(1)] > 0",
            "[c(7)] = '1'", "[r] = '7'", "[t] > 'a'", "[y] = '2'", "[d] > '31-01-2026'", "[n] > ''",
            "[r] > 7", "[r(1)] = '1'",
        ])
    func cannot(logic: String) {
        let report = form(logic)
        #expect(report.faults == [])
        #expect(report.unsupported.map(\.problem) == [.conditionsLeftOut(logic)])
        #expect(report.unsupported.map(\.item) == ["x"])
        #expect(report.form?.item("x")?.conditions == [])
    }

    @Test(
        "what nobody can read is a fault",
        arguments: [
            "[n] >", "[n", "= 5", "[n] > 5 and", "([n] > 5", "[n] > 5)", "[n] = 'x", "and",
            "[] = 1", "[n] = 1 [r] = 1",
        ])
    func broken(logic: String) {
        let report = form(logic)
        #expect(report.faults.map(\.problem) == [.badLogic(logic)])
    }

    @Test(
        "names are read with any room around them, and nothing but a name is one",
        arguments: [
            ("[ n ] > 5", true), ("[\tc ( 1 )\u{A0}] = '1'", true), ("[c (1)] = '1'", true),
            ("[c()] = '1'", false), ("[c(1] = '1'", false), ("[c)1(] = '1'", false),
            ("[n n] > 5", false), ("[\u{E5}] > 5", false), ("[_n] > 5", false),
        ])
    func names(logic: String, isRead: Bool) {
        #expect((conditions(logic)?.count == 1) == isRead, "\(logic)")
    }

    @Test("a condition is read once from end to end, however long it is")
    func linear() throws {
        let many = 400_000
        let room = String(repeating: " ", count: many)
        let started = ContinuousClock.now
        #expect(throws: BranchingParser.Fault.self) {
            try BranchingParser.parse("[a" + room + "!] = 1")
        }
        #expect(throws: BranchingParser.Fault.self) {
            try BranchingParser.parse("[a(" + room + "!)] = 1")
        }
        #expect(try BranchingParser.parse("[a" + room + "] = 1").isComparison)
        // Going back and forth took hours; from end to end it takes less than a second.
        #expect(ContinuousClock.now - started < .seconds(300))
    }

    @Test("a condition longer than any that people write is a fault, and is not quoted whole")
    func long() {
        let long = "[n] > " + String(repeating: "5", count: ImportBounds.condition)
        #expect(
            form(long).faults.map(\.problem) == [.conditionTooLong(ImportBounds.condition)])
        let unread = "([n] > 5" + String(repeating: " ", count: 1_000)
        #expect(
            form(unread + "x").unsupported.map(\.problem)
                == [.conditionsLeftOut(String(unread.prefix(ImportBounds.quoted)))])
    }

    @Test("where a blank field may count as 0 elsewhere, that is told")
    func blanks() {
        for (logic, differs) in [
            ("[n] < 5", true), ("[n] > 5", false), ("[n] >= 0", true), ("[n] = 0", true),
            ("[n] <> 0", true), ("[n] <> 3", false), ("[d] < '2026-01-01'", true),
            ("[r] = '0'", false),
        ] {
            let told = form(logic).unsupported.map(\.problem)
            #expect(told.isEmpty != differs, "\(logic)")
            #expect(form(logic).form?.item("x")?.conditions.count == 1)
        }
    }

    @Test("an evaluator of the text agrees with the conditions", arguments: 0..<300)
    func agrees(seed: Int) throws {
        var dice = Dice(seed: seed)
        let logic = randomLogic(&dice, depth: 0)
        let parsed = try BranchingParser.parse(logic)
        let report = form(logic)
        #expect(report.faults == [])
        let item = try #require(report.form?.item("x"))
        for _ in 0..<20 {
            let (answers, stored) = randomAnswers(&dice)
            let outcome: Bool? = LogicByTheBook(stored: stored).holds(logic)
            let book: Bool = try #require(outcome as Bool?, "\(seed): \(logic)")
            #expect(book == holds(parsed, stored), "\(seed): \(logic)")
            let isTold = report.unsupported.contains { $0.problem == .conditionsLeftOut(logic) }
            let isAsked = report.form?.asked(after: answers).contains { $0.id == "x" }
            if !isTold {
                #expect(isAsked == book, "\(seed): \(logic) \(stored) \(item.conditions)")
            }
        }
    }

    /// The parsed tree by itself, so that what cannot be said is checked too.
    private func holds(_ branching: Branching, _ stored: [String: String]) -> Bool {
        switch branching {
        case .all(let parts): parts.allSatisfy { holds($0, stored) }
        case .any(let parts): parts.contains { holds($0, stored) }
        case .comparison(let one):
            LogicByTheBook(stored: stored).holds(one.text) == true
        }
    }

    private func randomLogic(_ dice: inout Dice, depth: Int) -> String {
        let count = dice.number(1...(depth == 0 ? 4 : 2))
        let isMixed = dice.once(in: 3)
        let word = dice.one(of: [" and ", " or "])
        var text = ""
        for place in 0..<count {
            if place > 0 { text += isMixed ? dice.one(of: [" and ", " or "]) : word }
            if depth < 2, dice.once(in: 4) {
                text += "(" + randomLogic(&dice, depth: depth + 1) + ")"
            } else {
                text += comparison(&dice)
            }
        }
        return text
    }

    private func comparison(_ dice: inout Dice) -> String {
        let sign = dice.one(of: ["=", "<>", ">", "<", ">=", "<="])
        let equal = dice.one(of: ["=", "<>"])
        switch dice.number(0...4) {
        case 0: return "[r] \(sign) '\(dice.number(0...2))'"
        case 1: return "[c(\(dice.number(0...2)))] \(equal) \"\(dice.number(0...1))\""
        case 2: return "[n] \(sign) \(dice.number(-1...3))"
        case 3: return "[y] \(equal) '\(dice.number(0...1))'"
        default: return "[\(dice.one(of: ["r", "n", "y", "t"]))] \(equal) ''"
        }
    }

    private func randomAnswers(_ dice: inout Dice) -> (Answers, [String: String]) {
        var answers = Answers()
        var stored: [String: String] = [:]
        if !dice.once(in: 3) {
            let code = "\(dice.number(0...2))"
            (answers["r"], stored["r"]) = (.given([.coding(Coding(code))]), code)
        }
        let boxes = (0...2).filter { _ in dice.once(in: 2) }
        if !boxes.isEmpty { answers["c"] = .given(boxes.map { .coding(Coding("\($0)")) }) }
        for box in boxes { stored["c(\(box))"] = "1" }
        if !dice.once(in: 3) {
            let number = dice.number(-1...3)
            (answers["n"], stored["n"]) = (.given([.integer(number)]), "\(number)")
        }
        if !dice.once(in: 3) {
            let flag = dice.once(in: 2)
            (answers["y"], stored["y"]) = (.given([.boolean(flag)]), flag ? "1" : "0")
        }
        if dice.once(in: 2) { (answers["t"], stored["t"]) = (.given([.text("a")]), "a") }
        if dice.once(in: 4) { answers["r"] = .declined; stored["r"] = nil }
        return (answers, stored)
    }
}

extension Branching {
    fileprivate var isComparison: Bool { if case .comparison = self { true } else { false } }
}
