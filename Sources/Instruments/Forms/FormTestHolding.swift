extension FormTest {
    /// Whether some answer stands so to a value (FHIR R4, questionnaire-enable-operator). Without
    /// an answer only `exists` against false and "not equal" hold.
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
}

private enum Order {
    case below, same, above

    init<Value: Comparable>(_ one: Value, _ two: Value) {
        self = one < two ? .below : one > two ? .above : .same
    }
}

extension FormValue {
    /// A code without a system is the same whoever gave it its meaning.
    fileprivate func isSame(as other: FormValue) -> Bool {
        switch (self, other) {
        case (.coding(let one), .coding(let two)):
            one.code == two.code
                && (one.system == nil || two.system == nil || one.system == two.system)
        case (.text(let one), .text(let two)): one == two
        default: self == other || order(to: other) == .same
        }
    }

    /// Nil where the two cannot be put in order.
    fileprivate func order(to other: FormValue) -> Order? {
        if let one = number, let two = other.number { return Order(one, two) }
        switch (self, other) {
        case (.date(let one), .date(let two)) where one.count == two.count,
            (.text(let one), .text(let two)):
            return Order(one, two)
        default: return nil
        }
    }

    private var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .decimal(let number): number.value
        default: nil
        }
    }
}
