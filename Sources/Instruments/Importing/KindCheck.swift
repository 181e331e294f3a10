/// Whether what an item says of itself fits its kind (FHIR R4, Questionnaire invariants que-1 to
/// que-13).
enum KindCheck {
    /// Each problem with the element it stands in.
    static func problems(of item: FormItem) -> [(ImportProblem, String)] {
        display(item) + options(item) + initials(item) + limits(item)
    }

    private static func display(_ item: FormItem) -> [(ImportProblem, String)] {
        guard item.kind == .display else { return [] }
        let cannot = [("required", item.isRequired), ("repeats", item.repeats)]
        return (item.items.isEmpty ? [] : [(.itemsUnderDisplay, "item")])
            + cannot.filter(\.1).map { (.displayCannot($0.0), $0.0) }
    }

    private static func options(_ item: FormItem) -> [(ImportProblem, String)] {
        guard item.kind.isChoice else {
            return item.options.isEmpty ? [] : [(.optionsWithoutChoice, "answerOption")]
        }
        if item.options.isEmpty, item.kind == .choice {
            return [(.choiceWithoutOptions, "answerOption")]
        }
        var seen: Set<FormValue> = []
        return item.options.enumerated().compactMap { number, option in
            seen.insert(option.value).inserted
                ? nil : (.optionTwice(option.value.plain), "answerOption[\(number)]")
        }
    }

    private static func initials(_ item: FormItem) -> [(ImportProblem, String)] {
        if item.initial.isEmpty {
            let chosen = item.options.filter(\.isInitial)
            return chosen.count > 1 && !item.repeats ? [(.severalInitials, "answerOption")] : []
        }
        guard item.isQuestion else { return [(.initialOfGroup, "initial")] }
        var problems: [(ImportProblem, String)] = []
        if !item.options.isEmpty, item.optionList == nil {
            problems.append((.initialBesideOptions, "initial"))
        }
        if item.initial.count > 1, !item.repeats { problems.append((.severalInitials, "initial")) }
        for (number, value) in item.initial.enumerated() where !item.canHold(value) {
            problems.append((.initialDoesNotFit, "initial[\(number)]"))
        }
        return problems
    }

    private static func limits(_ item: FormItem) -> [(ImportProblem, String)] {
        let simple: [FormItemKind] = [.boolean, .decimal, .integer, .string, .text, .openChoice]
        var problems: [(ImportProblem, String)] = []
        if let length = item.maxLength, length < 1 || !simple.contains(item.kind) {
            problems.append((.lengthDoesNotFit, "maxLength"))
        }
        let isNumber = item.kind == .integer || item.kind == .decimal
        let bounds = [item.lowest, item.highest].compactMap(\.self)
        if !bounds.isEmpty, !isNumber || (bounds.count == 2 && bounds[1] < bounds[0]) {
            problems.append((.boundsDoNotFit, "minValue"))
        }
        return problems
    }
}

extension FormItem {
    /// Whether a condition may hold the answer against this value.
    func canBeAnswered(with value: FormValue) -> Bool {
        switch (kind, value) {
        case (.integer, .integer), (.integer, .decimal), (.decimal, .integer),
            (.decimal, .decimal), (.boolean, .boolean), (.date, .date), (.string, .text),
            (.text, .text), (.openChoice, .text):
            true
        case (.choice, _), (.openChoice, _): options.contains { $0.value.isOfSameKind(as: value) }
        default: false
        }
    }

    /// Whether an answer to it may be this value.
    fileprivate func canHold(_ value: FormValue) -> Bool {
        switch (kind, value) {
        case (.choice, _): options.contains { $0.value == value }
        case (.integer, .decimal), (.decimal, .integer): false
        default: canBeAnswered(with: value)
        }
    }
}

extension FormValue {
    fileprivate func isOfSameKind(as other: FormValue) -> Bool {
        switch (self, other) {
        case (.coding, .coding), (.integer, .integer), (.decimal, .decimal), (.boolean, .boolean),
            (.date, .date), (.text, .text):
            true
        default: false
        }
    }
}
