/// Whether a form can be what an administrator means it for.
package enum UseCheck {
    /// Everything in which a form differs from the key whose words it is to be: each question of
    /// the key must be there, and no other, each with one option for each of its points.
    package static func faults(of form: Form, asWordsFor key: Instrument) -> [ImportFault] {
        let questions = form.allItems.filter(\.isQuestion)
        let named = Set(questions.map(\.id))
        let once = Set(form.askedOnce.map(\.id))
        let lacking = key.items.filter { !named.contains($0.id) }.map {
            ImportFault(.notInForm($0.id), item: $0.id, path: "")
        }
        return lacking
            + questions.flatMap { question -> [ImportFault] in
                guard let item = key.item(question.id) else { return [fault(.notInKey, question)] }
                return faults(of: question, as: item, isAskedOnce: once.contains(question.id))
            }
    }

    private static func faults(
        of question: FormItem, as item: Item, isAskedOnce: Bool
    ) -> [ImportFault] {
        if !isAskedOnce { return [fault(.answersSeveral, question)] }
        let range = item.range
        if question.options.isEmpty {
            let problem = ImportProblem.pointsDoNotFit(
                lowest: range.lowerBound, highest: range.upperBound)
            return question.isBounded(as: item) ? [] : [fault(problem, question)]
        }
        var seen: Set<Int> = []
        let wrong = question.options.compactMap { option -> ImportProblem? in
            guard let weight = option.weight else { return .weightMissing(option.value.plain) }
            guard let points = weight.whole, range.contains(points) else {
                return .weightOutside(
                    weight.text, lowest: range.lowerBound, highest: range.upperBound)
            }
            return seen.insert(points).inserted ? nil : .weightTwice(points)
        }
        let absent = range.filter { !seen.contains($0) }.map(ImportProblem.valueWithoutOption)
        return (wrong + absent).map { fault($0, question) }
    }

    /// Everything that keeps the scored answers from being added up: only whole points can be, and
    /// a question is counted when all its answers that count have some.
    package static func faultsOfSum(
        of form: Form, counting: CountedAnswers = .all
    ) -> [ImportFault] {
        let scored = form.allItems.filter { $0.isScored && !counting.leftOut.contains($0.id) }
        let once = Set(form.askedOnce.map(\.id))
        let faults = scored.flatMap {
            faultsOfSum(in: $0, counting, isAskedOnce: once.contains($0.id))
        }
        let isSomething = scored.contains { Item($0, counting) != nil }
        return faults.isEmpty && !isSomething ? [ImportFault(.nothingToCount, path: "")] : faults
    }

    private static func faultsOfSum(
        in question: FormItem, _ counting: CountedAnswers, isAskedOnce: Bool
    ) -> [ImportFault] {
        if !isAskedOnce { return [fault(.answersSeveral, question)] }
        return question.options.filter(counting.counts).compactMap { option in
            guard let weight = option.weight else {
                return fault(.weightMissing(option.value.plain), question)
            }
            let isWhole = weight.whole.map(FormOption.weights.contains) ?? false
            return isWhole ? nil : fault(.weightNotWhole(weight.text), question)
        }
    }

    private static func fault(_ problem: ImportProblem, _ question: FormItem) -> ImportFault {
        ImportFault(problem, item: question.id, path: "")
    }
}

extension FormItem {
    /// Whether it is answered with a whole number between the key's two ends. Without its own ends
    /// nobody knows which line its number stands on.
    fileprivate func isBounded(as item: Item) -> Bool {
        isNumber(for: item) && lowest?.whole == item.range.lowerBound
            && highest?.whole == item.range.upperBound
    }
}
