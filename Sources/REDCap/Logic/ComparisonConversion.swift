import Instruments

/// Says one comparison of REDCap as a condition on the field it asks.
struct ComparisonConversion {
    let field: FormItem
    let comparison: Branching.Comparison

    /// Nil where no condition means exactly this.
    var said: Said? {
        if let box = comparison.box { return box == "" ? nil : checkbox(box) }
        if field.kind.isChoice, field.repeats { return nil }
        if comparison.value.isEmpty { return blank }
        switch field.kind {
        case .choice: return choice
        case .integer, .decimal: return number.map { one(test, $0) }
        case .date: return PartialDate(value)?.parts.count == 3 ? one(test, .date(value)) : nil
        case .string, .text: return test.asksForOrder ? nil : one(test, .text(value))
        case .boolean: return boolean
        case .group, .display, .openChoice: return nil
        }
    }

    /// Whether a blank field, where REDCap counts it as 0 or as the first of all words, may answer
    /// otherwise than a question that nobody answered.
    var blankMayDiffer: Bool {
        guard comparison.box == nil, !value.isEmpty else { return false }
        let unanswered = test == .notEqual
        switch field.kind {
        case .integer, .decimal, .choice:
            guard test.asksForOrder || field.kind != .choice, let number = ExactNumber(value) else {
                return false
            }
            return test.holds(for: [.integer(0)], against: .decimal(number)) != unanswered
        case .date: return test == .below || test == .atMost
        default: return false
        }
    }

    private var value: String { comparison.value }

    private var test: FormTest {
        switch comparison.sign {
        case .equal: .equal
        case .notEqual, .otherNotEqual: .notEqual
        case .above: .above
        case .below: .below
        case .atLeast: .atLeast
        case .atMost: .atMost
        }
    }

    private func one(_ test: FormTest, _ value: FormValue) -> Said {
        .one(FormCondition(field.id, test, value))
    }

    private var blank: Said? {
        switch test {
        case .equal: one(.exists, .boolean(false))
        case .notEqual: one(.exists, .boolean(true))
        default: nil
        }
    }

    /// A box is "1" when it is ticked and "0" when it is not, also when nothing is answered.
    private func checkbox(_ box: String) -> Said? {
        guard field.repeats, has(box), !test.asksForOrder, ["0", "1"].contains(value) else {
            return nil
        }
        let isTicked = (value == "1") == (test == .equal)
        return one(isTicked ? .equal : .notEqual, .coding(Coding(box)))
    }

    /// More and less among codes is said by naming each code that it means.
    private var choice: Said? {
        if !test.asksForOrder { return has(value) ? one(test, .coding(Coding(value))) : nil }
        let codes = field.options.map(\.value.plain)
        let numbers = codes.compactMap { ExactNumber($0) }
        guard let wanted = ExactNumber(value), numbers.count == codes.count else { return nil }
        let fitting = zip(codes, numbers).filter { _, number in
            test.holds(for: [.decimal(number)], against: .decimal(wanted))
        }
        return fitting.isEmpty ? nil : .any(fitting.map { one(.equal, .coding(Coding($0.0))) })
    }

    private func has(_ code: String) -> Bool {
        field.options.contains { $0.value == .coding(Coding(code)) }
    }

    private var number: FormValue? {
        guard let number = ExactNumber(value) else { return nil }
        if field.kind == .integer, let whole = Int(value) { return .integer(whole) }
        return .decimal(number)
    }

    private var boolean: Said? {
        guard !test.asksForOrder, ["0", "1"].contains(value) else { return nil }
        return one(test, .boolean(value == "1"))
    }
}
