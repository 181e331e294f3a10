import Domain
import Instruments

/// One person's answers to one questionnaire in one round, with the scores as they were counted.
package struct Response: CaseItem, Equatable {
    package static let kind = ContentKind.answers

    package let id: ID<Response>
    package let mapping: MappingID
    /// Whom the answers are about.
    package let person: PersonID
    /// Who answered: the person, a parent about a child, or the coordinator together with them.
    package var informant: Author
    package let instrument: InstrumentID
    package let instrumentVersion: String
    /// Our own number of the key that the scores were counted by.
    package var keyVersion = 1
    /// Whose voice it is: two voices about one person stand side by side, never pooled.
    package var voice: Voice
    /// The area of the questionnaire; nil for one that asks about all of them.
    package let lifeArea: LifeArea?
    package var answers: Answers
    package var results: [ScoreResult]
    package var answeredAt: Instant
    /// The edition in which each answer was last changed, so that two devices at once are noticed
    /// question by question.
    package var changedIn: [ItemID: Int] = [:]
    /// The languages that the questions were read in when they were answered, as BCP 47 tags, the
    /// first one first; empty for what was answered before that was noted.
    package private(set) var languages: [String] = []
    /// Which opened form, or which visit by a link, kept the last answers.
    package var press: LinkPress?
    /// When who answered said that this is all; nil while the form lies open.
    package var finishedAt: Instant?
    /// Which teacher answered by a link; nil for everybody else.
    package var teacher: Teacher?
    package var edition: Int

    package init(
        id: ID<Response>, mapping: MappingID, person: PersonID, informant: Author,
        instrument: InstrumentID, instrumentVersion: String, lifeArea: LifeArea?,
        answers: Answers, results: [ScoreResult], answeredAt: Instant, voice: Voice = .own,
        edition: Int = 1
    ) {
        self.id = id
        self.mapping = mapping
        self.person = person
        self.informant = informant
        self.voice = voice
        self.instrument = instrument
        self.instrumentVersion = instrumentVersion
        self.lifeArea = lifeArea
        self.answers = answers
        self.results = results
        self.answeredAt = answeredAt
        self.edition = edition
    }

    /// Notes that questions were answered as they are worded in this language.
    package mutating func read(in language: String) {
        if !languages.contains(language) { languages.append(language) }
    }

    /// Whether this form of answers is this author's to go on with. What a member answered in a
    /// child's place, or a child in its own, is nobody's else: no voice swallows another.
    package func isOpen(to author: Author) -> Bool {
        switch voice {
        case .teacher: return true
        case .parent: return informant == author
        case .own:
            if informant == author { return true }
            guard case .person = informant, case .person = author else { return true }
            return false
        }
    }

    /// Whether these are answers to what a round asks.
    package func answers(_ asked: AskedSheet) -> Bool {
        person == asked.person && instrument == asked.instrument.id && voice == asked.voice
    }

    package var subject: Subject { .person(person) }
    package var area: LifeArea? { lifeArea }
}
