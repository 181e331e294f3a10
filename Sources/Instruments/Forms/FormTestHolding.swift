extension FormTest {
    /// Whether some answer stands so to a value. Without an answer only `exists` against false and
    /// "not equal" hold.
    ///
    /// FHIR R4, questionnaire-enable-operator: "=" is true if at least one answer has a value that
    /// is equal, "!=" if no answer has. Of the four others R4 says "no answer", which contradicts
    /// their names; R5 mends it to "at least one answer", and that is meant here.
    package func holds(for values: [FormValue], against wanted: FormValue) -> Bool {
        switch self {
        case .exists: values.isEmpty == (wanted == .boolean(false))
        case .equal: values.contains { $0.isSame(as: wanted) }
        case .notEqual: !values.contains { $0.isSame(as: wanted) }
        case .above: values.contains { $0.order(to: wanted) == .above }
        case .below: values.contains { $0.order(to: wanted) == .below }
        case .atLeast: values.contains { [.above, .same].contains($0.order(to: wanted)) }
        case .atMost: values.contains { [.below, .same].contains($0.order(to: wanted)) }
        }
    }

    /// Whether it asks for more or less, which only numbers, dates and words can answer.
    package var asksForOrder: Bool { [.above, .below, .atLeast, .atMost].contains(self) }
}

private enum Order {
    case below, same, above

    init<Value: Comparable>(_ one: Value, _ two: Value) {
        self = one < two ? .below : one > two ? .above : .same
    }

    init?(_ one: PartialDate, _ two: PartialDate) {
        guard let isBefore = one.comes(before: two) else { return nil }
        self = isBefore ? .below : one == two ? .same : .above
    }
}

extension FormValue {
    /// A code without a system is the same whoever gave it its meaning. Two dates are the same
    /// when they are equally exact and equal.
    fileprivate func isSame(as other: FormValue) -> Bool {
        switch (self, other) {
        case (.coding(let one), .coding(let two)):
            one.code == two.code
                && (one.system == nil || two.system == nil || one.system == two.system)
        default: self == other || order(to: other) == .same
        }
    }

    /// Nil where the two cannot be put in order.
    fileprivate func order(to other: FormValue) -> Order? {
        if let one = number, let two = other.number { return Order(one, two) }
        switch (self, other) {
        case (.text(let one), .text(let two)): return Order(one, two)
        case (.date(let one), .date(let two)):
            guard let first = PartialDate(one), let second = PartialDate(two) else { return nil }
            return Order(first, second)
        default: return nil
        }
    }

    private var number: ExactNumber? {
        switch self {
        case .integer(let number): ExactNumber(number)
        case .decimal(let number): number
        default: nil
        }
    }
}
