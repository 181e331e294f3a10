extension Form {
    /// How often a part can be filled in at most: a family has fewer of anything [own choice].
    package static let mostTimes = 30

    /// Whether a part of it may be filled in several times.
    package var hasParts: Bool { items.contains(where: \.hasPart) }

    /// The form with each repeated part as often as these answers ask for it, and after each time
    /// the question whether there is one more.
    ///
    /// A condition refers to the nearest occurrence of its question: the one in the same part, else
    /// the last one before, else the first one after (FHIR R4, Questionnaire.item.enableWhen).
    package func unfolded(after answers: Answers) -> Form {
        guard hasParts else { return self }
        return replacing(items: Unfolding(self, answers).items)
    }

    /// The questions that are asked once of whoever answers: only those can be added up.
    package var askedOnce: [FormItem] {
        guard hasParts else { return allItems.filter { $0.isQuestion && !$0.repeats } }
        let repeated = Set(
            allItems.filter { $0.repetition == .part }.flatMap(\.withAllBelow).map(\.id))
        return allItems.filter { $0.isQuestion && !$0.repeats && !repeated.contains($0.id) }
    }
}

/// Lays out a form time by time.
private struct Unfolding {
    private let form: Form
    private let answers: Answers
    /// The repeated parts around each item, itself among them, the outermost first.
    private var parts: [ItemID: [ItemID]] = [:]
    private var places: [ItemID: Int] = [:]

    init(_ form: Form, _ answers: Answers) {
        self.form = form
        self.answers = answers
        for (place, item) in form.allItems.enumerated() { places[item.id] = place }
        note(form.items, under: [])
    }

    var items: [FormItem] { laidOut(form.items, []) }

    private mutating func note(_ items: [FormItem], under above: [ItemID]) {
        for item in items {
            let around = item.repetition == .part ? above + [item.id] : above
            parts[item.id] = around
            note(item.items, under: around)
        }
    }

    private func laidOut(_ items: [FormItem], _ times: [Int]) -> [FormItem] {
        items.flatMap { item -> [FormItem] in
            guard item.repetition == .part else { return [copy(item, times)] }
            let count = count(item.id, times)
            return (1...count).flatMap { time -> [FormItem] in
                let here = times + [time]
                let isLast = time == Form.mostTimes
                return [copy(item, here)] + (isLast ? [] : [oneMore(item, here)])
            }
        }
    }

    /// How often a part is filled in: once, and once more for each yes.
    private func count(_ part: ItemID, _ times: [Int]) -> Int {
        let more = (1..<Form.mostTimes).prefix { time in
            let id = Occurrence(part, isOneMore: true, times: times + [time]).id
            return answers[id] == .given([.boolean(true)])
        }
        return more.count + 1
    }

    private func copy(_ item: FormItem, _ times: [Int]) -> FormItem {
        var next = item.called(Occurrence(item.id, times: times).id)
        next.repetition = nil
        next.conditions = conditions(of: item, times)
        if item.repetition == .part, let time = times.last, time > 1 {
            next.wording = item.wording?.numbered(time)
        }
        next.items = laidOut(item.items, times)
        return next
    }

    private func oneMore(_ part: FormItem, _ times: [Int]) -> FormItem {
        var question = FormItem.oneMore(of: part, times)
        question.conditions = conditions(of: part, times)
        question.join = part.join
        return question
    }

    private func conditions(of item: FormItem, _ times: [Int]) -> [FormCondition] {
        item.conditions.map { $0.asking(nearest($0.question, to: item.id, times)) }
    }

    private func nearest(_ question: ItemID, to item: ItemID, _ times: [Int]) -> ItemID {
        let around = parts[question] ?? []
        let shared = zip(around, parts[item] ?? []).prefix { $0 == $1 }.count
        let isBefore = (places[question] ?? 0) < (places[item] ?? 0)
        let nearest = around[shared...].reduce(into: Array(times.prefix(shared))) { so, part in
            so.append(isBefore ? count(part, so) : 1)
        }
        return Occurrence(question, times: nearest).id
    }
}

extension FormItem {
    fileprivate var hasPart: Bool { repetition == .part || items.contains(where: \.hasPart) }

    /// The question whether a part is filled in once more.
    fileprivate static func oneMore(of part: FormItem, _ times: [Int]) -> FormItem {
        let id = Occurrence(part.id, isOneMore: true, times: times).id
        var question = FormItem(id, .boolean, OneMoreWords.question(of: part.wording))
        question.repetition = .oneMore
        return question
    }

    /// The same under the name of one of the times it is asked; nil where it is not asked so often.
    fileprivate func occurring(_ occurrence: Occurrence, of most: Int) -> FormItem? {
        guard occurrence.times.count <= most,
            occurrence.times.allSatisfy({ (1...Form.mostTimes).contains($0) })
        else { return nil }
        if !occurrence.isOneMore { return called(occurrence.id) }
        return repetition == .part ? .oneMore(of: self, occurrence.times) : nil
    }
}

extension Form {
    /// A question of a repeated part as it is asked for the second time and later, or the question
    /// whether there is one more.
    func repeatedItem(_ id: ItemID) -> FormItem? {
        guard id.isRepeated else { return nil }
        let occurrence = Occurrence(id)
        let around = allItems.filter { part in
            part.repetition == .part && part.withAllBelow.contains { $0.id == occurrence.item }
        }
        return allItems.first { $0.id == occurrence.item }?.occurring(occurrence, of: around.count)
    }
}
