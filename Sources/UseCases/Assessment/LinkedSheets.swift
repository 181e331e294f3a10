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
    /// Who may see the answers, beside the coordinator.
    package let sight: LinkSight
    package let sheets: [LinkedSheet]

    /// How many questions are asked, and how many wait.
    package var asked: Int { sheets.map(\.questions.count).reduce(0, +) }
    package var left: Int { sheets.map(\.left.count).reduce(0, +) }
    package var minutes: Int { sheets.map(\.instrument.minutes).reduce(0, +) }
}

/// One form of a link, as one visit may know of it.
package struct LinkedSheet: Sendable {
    package let instrument: Instrument
    package let form: Form
    /// For the words of the questions, as they were begun.
    package let catalogue: AskedCatalogue
    /// What is asked, with headings and texts. A question that hangs on an answer is among them only
    /// where the answers of this visit alone say so: to everybody else it would tell what was
    /// answered before. Those wait for an hour together.
    package let items: [FormItem]
    /// The questions that are answered or declined; of those that hang on an answer, only what this
    /// visit answered.
    package let done: Set<ItemID>
    /// The questions about which own words are kept.
    package let worded: Set<ItemID>
    /// The questions that were answered once, and may have been emptied since; of those that hang on
    /// an answer, only what this visit answered.
    package let touched: Set<ItemID>
    /// The response's identity; nil before the first answer.
    package let response: ResponseID?
    /// The edition that its page was shown in, and the later one of each question that this visit
    /// kept an answer to. Neither is ever sent in the clear: they count what was answered.
    package let edition: Int?
    package let seen: [ItemID: Int]
    package let isFinished: Bool
    /// The visit, for the forms of its pages.
    package let visit: LinkVisitMark

    package var questions: [FormItem] { items.filter(\.isQuestion) }
    package var left: [FormItem] { questions.filter { !done.contains($0.id) } }
}

/// A visit as its pages carry it.
package struct LinkVisitMark: Sendable {
    /// What tells it from every other.
    package let id: String
    /// Sealed, for a page that shows the answers as they stand now.
    package let sealed: String
    /// Sealed, for a page that stays open as it is.
    package let sealedForSame: String
}

extension LinkedSheet {
    /// - Parameter seal: Seals a visit for the link.
    init(
        _ visited: VisitedAnswers, at now: Instant, _ seal: (LinkVisit) throws -> String
    ) rethrows {
        let sheet = visited.sheet
        let response = sheet.response
        let answers = response?.answers ?? Answers()
        catalogue = sheet.catalogue
        instrument = sheet.instrument
        form = sheet.form
        items = form.asked(settledBy: visited.ownAnswers)
        done = visited.known(answers.given.keys)
        worded = visited.known(answers.words.keys)
        touched = visited.known((response?.changedIn ?? [:]).keys)
        self.response = response?.id
        edition = visited.visit.edition
        seen = visited.seen
        isFinished = response?.finishedAt != nil
        visit = LinkVisitMark(
            id: visited.visit.id,
            sealed: try seal(visited.goingOn(at: now, showing: response?.edition)),
            sealedForSame: try seal(visited.goingOn(at: now, showing: visited.visit.edition)))
    }
}
