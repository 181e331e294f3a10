import Instruments

/// The stored form of answers: each item with its points, then each item with its words. Packed
/// like all fields, because reading the text form takes two and a half times as long.
enum AnswersCoding {
    static func write(_ answers: Answers, to fields: inout FieldWriter) {
        fields.add(answers.given.count)
        for (item, answer) in answers.given.sorted(by: { $0.key < $1.key }) {
            fields.add(item)
            switch answer {
            case .value(let value): fields.add(value)
            case .declined, .given: fields.add(nil as Int?)
            }
        }
        fields.add(answers.words.count)
        for (item, words) in answers.words.sorted(by: { $0.key < $1.key }) {
            fields.add(item)
            fields.add(words)
        }
    }

    static func read(_ fields: inout FieldReader) throws -> Answers {
        let count = max(0, try fields.number())
        var given = [ItemID: Answer](minimumCapacity: min(count, 64))
        for _ in 0..<count {
            let item = ItemID(rawValue: try fields.text())
            given[item] = try fields.optionalNumber().map(Answer.value) ?? .declined
        }
        var words: [ItemID: String] = [:]
        for _ in 0..<max(0, try fields.number()) {
            let item = ItemID(rawValue: try fields.text())
            words[item] = try fields.text()
        }
        return Answers(given, words: words)
    }

    /// What was given to questions without points; it stands at the end of a row, because rows from
    /// before there was any end without it.
    static func writeGiven(_ answers: Answers, to fields: inout FieldWriter) throws {
        let given = answers.given.compactMap { item, answer -> (ItemID, [FormValue])? in
            if case .given(let values) = answer { (item, values) } else { nil }
        }
        fields.add(given.count)
        for (item, values) in given.sorted(by: { $0.0 < $1.0 }) {
            fields.add(item)
            fields.add(try StoredValues.text(of: values))
        }
    }

    static func readGiven(_ fields: inout FieldReader, into answers: inout Answers) throws {
        for _ in 0..<max(0, try fields.optionalNumber() ?? 0) {
            let item = ItemID(rawValue: try fields.text())
            answers[item] = .given(try StoredValues.values(in: try fields.text()))
        }
    }
}
