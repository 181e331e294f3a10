import Domain
import Instruments

/// What was answered on one form: about whom, in which round, by whose voice.
package struct AnsweredSheet: Sendable {
    /// The identity of the response, should there be none yet.
    package let id: ResponseID
    package let mapping: MappingID
    package let person: PersonID
    package let instrument: InstrumentID
    package let voice: Voice
    /// Which parent answers, where the coordinator holds the pen.
    package let answerer: PersonID?
    /// Only what stood on this form: one question, or all of them.
    package let answers: Answers
    /// The questions that were taken back: answered before, and empty on this form.
    package let emptied: Set<ItemID>
    /// The questions about which own words were taken back.
    package let unsaid: Set<ItemID>
    /// The questions whose suggestion was taken away before it was an answer: it does not come back.
    let cleared: Set<ItemID>
    /// The edition that the form was opened with; nil if nothing was answered then.
    package let edition: Int?
    /// The later edition that a question was shown in, where this same form has kept answers since
    /// it was opened.
    package let seen: [ItemID: Int]
    /// Whether who answers says that this is all.
    package let isFinished: Bool
    /// What tells the opened form that was sent from every other, or by a link the visit that it was
    /// sent in; nil where it does not say.
    package let press: String?
    /// Whether it came by a one-time link, which never tells of an answer that was given.
    package let isByLink: Bool
    /// The language that the questions were read in, as a BCP 47 tag; nil where nobody read any.
    let language: String?
    /// A new identity for the alert, should one be raised.
    package let alert: AlertID

    package init(
        id: ResponseID, mapping: MappingID, person: PersonID, instrument: InstrumentID,
        voice: Voice = .own, answerer: PersonID? = nil, answers: Answers, emptied: Set<ItemID> = [],
        unsaid: Set<ItemID> = [], cleared: Set<ItemID> = [], edition: Int?,
        seen: [ItemID: Int] = [:], isFinished: Bool = false, press: String? = nil,
        isByLink: Bool = false,
        language: String? = nil, alert: AlertID
    ) {
        self.press = press
        self.answerer = answerer
        self.cleared = cleared
        self.language = language
        self.isByLink = isByLink
        self.id = id
        self.mapping = mapping
        self.person = person
        self.instrument = instrument
        self.voice = voice
        self.answers = answers
        self.emptied = emptied
        self.unsaid = unsaid
        self.edition = edition
        self.seen = seen
        self.isFinished = isFinished
        self.alert = alert
    }
}
