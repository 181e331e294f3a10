/// Finds everything in a form that no reader of a file can see line by line: names that stand
/// twice, conditions that cannot hold, options and first answers that do not fit.
package struct FormCheck {
    private let lines: [(item: FormItem, path: String)]
    private let naming: ImportNaming
    private let all: [ItemID: FormItem]
    private let circles: Set<ItemID>
    private var named: Set<ItemID> = []
    private var found: [ImportFault] = []

    /// Every fault of these items, in the order of the form.
    /// - Parameter paths: Where each item stands in its file, in the order of `Form.allItems`.
    package static func faults(
        in form: Form, paths: [String], naming: ImportNaming
    ) -> [ImportFault] {
        var check = FormCheck(form: form, paths: paths, naming: naming)
        for (item, path) in check.lines { check.look(at: item, path) }
        return check.found
    }

    private init(form: Form, paths: [String], naming: ImportNaming) {
        lines = zip(form.allItems, paths).map { ($0, $1) }
        self.naming = naming
        all = Dictionary(lines.map { ($0.item.id, $0.item) }) { first, _ in first }
        circles = ConditionCircles.items(in: form)
    }

    private mutating func look(at item: FormItem, _ path: String) {
        func tell(_ problem: ImportProblem, _ element: String) {
            let place = naming.path(of: element, in: path)
            found.append(ImportFault(problem, item: item.id, path: place))
        }
        // A nameless item was noted by its reader.
        let isNew = item.id.rawValue.isEmpty || named.insert(item.id).inserted
        if !isNew {
            let both = [all[item.id], item].compactMap { $0?.wording?.text }
            tell(.itemTwice(words: both), "linkId")
        }
        for (problem, element) in KindCheck.problems(of: item) { tell(problem, element) }
        for (number, condition) in item.conditions.enumerated() {
            for problem in problems(of: condition, in: item) {
                tell(problem, "enableWhen[\(number)]")
            }
        }
        if circles.contains(item.id), !item.conditions.isEmpty {
            tell(.conditionsInCircle, "enableWhen")
        }
    }

    private func problems(of condition: FormCondition, in item: FormItem) -> [ImportProblem] {
        if condition.question == item.id { return [.conditionOnItself] }
        guard let question = all[condition.question] else {
            return [.conditionOnMissing(condition.question)]
        }
        guard question.isQuestion else { return [.conditionOnNoQuestion(question.id)] }
        if condition.test == .exists {
            return condition.answer.isBoolean ? [] : [.answerDoesNotFit]
        }
        if condition.test.asksForOrder, !condition.answer.hasOrder {
            return [.testDoesNotFit(condition.test)]
        }
        return question.canBeAnswered(with: condition.answer) ? [] : [.answerDoesNotFit]
    }
}

extension FormValue {
    fileprivate var isBoolean: Bool { if case .boolean = self { true } else { false } }

    fileprivate var hasOrder: Bool {
        switch self {
        case .integer, .decimal, .date, .text: true
        case .coding, .boolean: false
        }
    }
}
