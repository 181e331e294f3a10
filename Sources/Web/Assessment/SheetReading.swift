import Domain
import Instruments
import UseCases

/// The fields of a questionnaire: one for each question, and one for words where they are invited.
enum SheetFieldName {
    /// What the form sends for "I would rather not say".
    static let declined = "-"

    static func answer(_ item: ItemID) -> String { "q-\(item.rawValue)" }
    static func words(_ item: ItemID) -> String { "words-\(item.rawValue)" }
}

extension FormReader {
    /// The answers given; questions left open are simply not among them.
    mutating func answers(to instrument: Instrument, blank: String) -> Answers? {
        var answers = Answers()
        for item in instrument.items {
            answers[item.id] = answer(to: item)
            guard item.invitesWords else { continue }
            let said = optionalWords(SheetFieldName.words(item.id))
            answers.say(said?.text ?? "", about: item.id)
        }
        if answers.isBlank, faults.isEmpty, let first = instrument.items.first {
            fail(SheetFieldName.answer(first.id), blank)
        }
        return faults.isEmpty ? answers : nil
    }

    private mutating func answer(to item: Item) -> Answer? {
        let field = SheetFieldName.answer(item.id)
        let typed = fields[field]
        if typed.isEmpty { return nil }
        if typed == SheetFieldName.declined { return .declined }
        guard let value = Int(typed), item.range.contains(value) else {
            fail(field, texts.noChoice)
            return nil
        }
        return .value(value)
    }

    /// What is handed on to be kept.
    /// - Throws: `Refused` for forged identities.
    func sheet(
        _ answers: Answers, to sheet: QuestionSheet, alert: AlertID
    ) throws -> AnsweredSheet {
        let stood = Set((sheet.response?.answers.given ?? [:]).keys)
        return AnsweredSheet(
            id: try id("id"), mapping: sheet.mapping.id, person: sheet.person.id,
            instrument: sheet.instrument.id, voice: sheet.asked.voice, answers: answers,
            emptied: stood.filter { answers[$0] == nil }, edition: fields["edition"].isEmpty ? nil : try edition(), alert: alert)
    }
}

extension QuestionSheet {
    /// What the form starts with when it was answered before.
    var startValues: [String: String] {
        guard let answers = response?.answers else { return [:] }
        let given = answers.given.map { (SheetFieldName.answer($0), $1.typed) }
        let words = answers.words.map { (SheetFieldName.words($0), $1) }
        return Dictionary(given + words) { first, _ in first }
    }
}

extension Answer {
    /// As a form sends it.
    var typed: String {
        switch self {
        case .value(let value): String(value)
        case .given(let values): values.first?.plain ?? ""
        case .declined: SheetFieldName.declined
        }
    }
}
