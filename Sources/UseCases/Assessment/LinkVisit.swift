import Domain
import Instruments

/// What one visit by a one-time link has answered of one form. It lies sealed in the visit's own
/// pages and nowhere else, so that whoever opens the same link later has another one.
package struct LinkVisit: Sendable, Equatable {
    /// How long it goes on after the last press, in seconds [own choice].
    package static let length = 15 * 60

    /// What tells it from every other.
    package let id: String
    package let form: InstrumentID
    /// The number of the key that the form was shown by.
    package let number: Int
    /// The answers it goes on with; nil where there were none.
    package let response: ResponseID?
    /// The edition of the answers that its page shows; nil where there were none, or no page.
    package let edition: Int?
    /// The questions that others hang on and that were answered before, or elsewhere.
    package let stood: Set<ItemID>
    /// The edition in which this visit kept each answer.
    package let kept: [ItemID: Int]
    package let until: Instant

    package init(
        id: String, form: InstrumentID, number: Int, response: ResponseID?, edition: Int?,
        stood: Set<ItemID>, kept: [ItemID: Int], until: Instant
    ) {
        self.id = id
        self.form = form
        self.number = number
        self.response = response
        self.edition = edition
        self.stood = stood
        self.kept = kept
        self.until = until
    }

    /// Whether it is a visit to this very form, as it was shown by this very key.
    func fits(_ sheet: QuestionSheet) -> Bool {
        form == sheet.instrument.id && number == sheet.instrument.keyVersion
            && (response == nil || response == sheet.response?.id)
    }
}

/// The answers of one form as a visit by a link knows of them: what it answered itself, and of the
/// rest only that it is answered.
struct VisitedAnswers {
    let sheet: QuestionSheet
    let visit: LinkVisit

    private var form: Form { sheet.form }
    private var response: Response? { sheet.response }

    /// - Parameter came: The visit that goes on; nil for a new one.
    /// - Parameter edition: What a new one shows; nil where a form came without a visit, which then
    ///   has seen nothing.
    init(
        _ sheet: QuestionSheet, _ came: LinkVisit?, new id: String, showing edition: Int? = nil
    ) {
        self.sheet = sheet
        visit =
            came
            ?? LinkVisit(
                id: id, form: sheet.instrument.id, number: sheet.instrument.keyVersion,
                response: sheet.response?.id, edition: edition,
                stood: VisitedAnswers.stood(sheet, but: []), kept: [:],
                until: Instant(milliseconds: 0))
    }

    /// The questions this visit has kept an answer to, with the edition, as long as nobody else
    /// answered them since.
    var kept: [ItemID: Int] {
        let run = response?.press.flatMap { $0.visit == visit.id ? $0.since : nil }
        return (response?.changedIn ?? [:]).filter { item, edition in
            visit.kept[item] == edition || run.map { edition >= $0 } ?? false
        }
    }

    /// Those of them that it was the first to answer: they alone decide what else it is asked.
    var own: Set<ItemID> { Set(kept.keys).subtracting(visit.stood) }

    var ownAnswers: Answers {
        let own = own
        return Answers((response?.answers.given ?? [:]).filter { own.contains($0.key) })
    }

    /// Where a question hangs on an answer, it tells nothing of answers from outside the visit.
    func known(_ items: some Sequence<ItemID>) -> Set<ItemID> {
        let own = own
        let hanging = form.hanging
        return Set(items.filter { own.contains($0) || !hanging.contains($0) })
    }

    /// The edition each question was seen in: one that hangs on an answer never tells that it was
    /// answered elsewhere.
    var seen: [ItemID: Int] {
        let elsewhere = (response?.changedIn ?? [:]).keys.filter(form.hanging.contains)
        let hanging = form.hanging.named.union(elsewhere)
        return kept.merging(hanging.map { ($0, Int.max) }) { kept, _ in kept }
    }

    /// The visit as the next page carries it.
    /// - Parameter edition: The one that page shows.
    func goingOn(at now: Instant, showing edition: Int?) -> LinkVisit {
        LinkVisit(
            id: visit.id, form: visit.form, number: visit.number,
            response: response?.id ?? visit.response, edition: edition,
            stood: VisitedAnswers.stood(sheet, but: own), kept: kept,
            until: now.adding(seconds: LinkVisit.length))
    }

    /// What nothing hangs on needs no mark; and what hangs on an answer itself may leave none, since
    /// a longer mark would tell of it.
    private static func stood(_ sheet: QuestionSheet, but own: Set<ItemID>) -> Set<ItemID> {
        let hanging = sheet.form.hanging
        return sheet.form.hungOn.subtracting(own).filter { item in
            !hanging.contains(item) && sheet.response?.answers[item] != nil
        }
    }
}
