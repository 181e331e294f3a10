import Domain
import Instruments

/// What a one-time link asks: forms, and how far they are answered. No name, no family, and no
/// answer that was given.
package struct LinkedSheets: Sendable {
    package let until: Day
    /// So that a child is first told of the help line for children.
    package let isAdult: Bool
    /// Whether it is a child that answers about itself, and is spoken to as one.
    package let isForChild: Bool
    package let voice: Voice
    package let sheets: [LinkedSheet]

    /// How many questions are asked, and how many wait.
    package var asked: Int { sheets.map(\.questions.count).reduce(0, +) }
    package var left: Int { sheets.map(\.left.count).reduce(0, +) }
    package var isAlarming: Bool { sheets.contains(where: \.isAlarming) }
    package var minutes: Int { sheets.map(\.instrument.minutes).reduce(0, +) }
}

/// One form of a link.
package struct LinkedSheet: Sendable {
    package let instrument: Instrument
    package let form: Form
    /// For the words of the questions, as they were begun.
    package let catalogue: AskedCatalogue
    /// What is asked whatever was answered, with headings and texts. A question that is asked only
    /// after some answer would tell who opens the link again what was answered, so it waits for an
    /// hour together.
    package let items: [FormItem]
    /// The questions that are answered or declined.
    package let done: Set<ItemID>
    /// The questions about which own words are kept.
    package let worded: Set<ItemID>
    /// The questions that were answered once, and may have been emptied since.
    package let touched: Set<ItemID>
    /// The response's identity and edition; nil before the first answer.
    package let response: ResponseID?
    package let edition: Int?
    package let isFinished: Bool
    /// Whether an answer was such that the coordinator was told; not which.
    package let isAlarming: Bool

    init(_ sheet: QuestionSheet) {
        catalogue = sheet.catalogue
        instrument = sheet.instrument
        form = sheet.form
        let response = sheet.response
        let answers = response?.answers ?? Answers()
        items = form.asked(after: Answers())
        done = Set(answers.given.keys)
        worded = Set(answers.words.keys)
        touched = Set((response?.changedIn ?? [:]).keys)
        self.response = response?.id
        edition = response?.edition
        isAlarming = !instrument.safetyPaths(for: answers).isEmpty
        isFinished = response?.finishedAt != nil
    }

    package var questions: [FormItem] { items.filter(\.isQuestion) }
    package var left: [FormItem] { questions.filter { !done.contains($0.id) } }
}
