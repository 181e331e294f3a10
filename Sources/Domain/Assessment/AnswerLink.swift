/// A one-time link: whoever holds its secret answers what one round asks one person, and nothing
/// else. It ends when the answers are sent, on its last day, or when it is called back.
package struct AnswerLink: CaseItem, Equatable {
    package static let kind = ContentKind.link

    package let id: AnswerLinkID
    package let mapping: MappingID
    /// Whom the questions are about.
    package let person: PersonID
    package let voice: Voice
    /// The member who answers; nil for a teacher.
    package let answerer: PersonID?
    /// The service a teacher belongs to; nil for members.
    package let service: ServiceID?
    package let sentBy: AccountID
    package let sentAt: Instant
    /// The last day it opens.
    package var until: Day
    package var ended: Ending?
    package var edition: Int

    package init(
        id: AnswerLinkID, mapping: MappingID, person: PersonID, voice: Voice,
        answerer: PersonID?, service: ServiceID? = nil, sentBy: AccountID, sentAt: Instant,
        until: Day, ended: Ending? = nil, edition: Int = 1
    ) {
        self.id = id
        self.mapping = mapping
        self.person = person
        self.voice = voice
        self.answerer = answerer
        self.service = service
        self.sentBy = sentBy
        self.sentAt = sentAt
        self.until = until
        self.ended = ended
        self.edition = edition
    }

    package var subject: Subject { .person(person) }
    package var area: LifeArea? { nil }
    package var hangsOn: [String] { [mapping.text] }

    package func isOpen(on day: Day) -> Bool { ended == nil && day <= until }

    /// Whether the coordinator is told of an alarming answer by it, although it may not be kept: it
    /// opens, or it ended lately. Whoever answered had a page before them that was open then.
    package func tells(on day: Day, at now: Instant) -> Bool {
        guard let ended else { return day <= until.adding(days: AnswerLink.grace) }
        return now <= ended.at.adding(seconds: AnswerLink.grace * 86_400)
    }

    /// Why it opens nothing any more.
    package struct Ending: Sendable, Equatable {
        package let why: Reason
        package let at: Instant
        /// Which press of the button sent the answers, so that a second click is thanked too.
        package let press: String?

        package init(_ why: Reason, at moment: Instant, press: String? = nil) {
            self.why = why
            at = moment
            self.press = press
        }

        /// How long a second click is thanked, in seconds [own choice].
        package static let thanked = 15 * 60

        /// Whether this very press sent the answers a moment ago.
        package func isSent(by press: String, at now: Instant) -> Bool {
            why == .used && self.press == press
                && now <= at.adding(seconds: Ending.thanked)
        }
    }

    package enum Reason: String, CaseIterable, Sendable {
        case used, calledBack
    }

    /// The longest that a link can open, in days [own choice].
    package static let longest = 60

    /// How many days after its end an alarming answer by it is still told, so that a page that lay
    /// open over a weekend is not sent into the void [own choice].
    package static let grace = 3
}
