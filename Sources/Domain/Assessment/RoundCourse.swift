/// What became of a round after it began: its last day was moved, it was ended early, somebody did
/// not wish to take part, somebody was reminded.
package struct RoundCourse: Sendable, Equatable {
    package var moves: [DayMove]
    /// That it was ended before all had answered; nil while it runs, and when it was opened again.
    package var ended: Ending?
    package var declines: [RoundDecline]
    /// Who was reminded, the newest last.
    package var reminded: [RoundReminded]
    /// Who last said which of the family's rounds it is; nil where it was counted.
    package var numbered: Ending?

    package init(
        moves: [DayMove] = [], ended: Ending? = nil, declines: [RoundDecline] = [],
        reminded: [RoundReminded] = [], numbered: Ending? = nil
    ) {
        self.moves = moves
        self.ended = ended
        self.declines = declines
        self.reminded = reminded
        self.numbered = numbered
    }

    /// Who of those who work here did it, and when.
    package struct Ending: Sendable, Hashable {
        package let by: AccountID
        package let at: Instant

        package init(by account: AccountID, at moment: Instant) {
            by = account
            at = moment
        }
    }

    /// That somebody does not wish to answer this; nil if nobody said so.
    package func decline(_ ask: Ask) -> RoundDecline? { declines.first { $0.covers(ask) } }

    /// When somebody was last reminded of what they answer about a member.
    package func lastReminded(_ person: PersonID, _ voice: Voice) -> RoundReminded? {
        reminded.last { $0.person == person && $0.voice == voice }
    }
}

/// That the last day of a round was moved, and why, if somebody said so.
package struct DayMove: Sendable, Hashable {
    package let from: Day
    package let to: Day
    package let why: Words?
    package let by: AccountID
    package let at: Instant

    package init(from: Day, to: Day, why: Words?, by account: AccountID, at moment: Instant) {
        self.from = from
        self.to = to
        self.why = why
        by = account
        at = moment
    }
}

/// That somebody does not wish to answer in a round: an answer, and no gap.
package struct RoundDecline: Sendable, Hashable {
    /// Whom the questions are about, and in whose voice.
    package let person: PersonID
    package let voice: Voice
    /// The questionnaire; nil for all that the round asks.
    package let questionnaire: String?
    package let said: Said

    package init(_ person: PersonID, _ voice: Voice, to questionnaire: String?, said: Said) {
        self.person = person
        self.voice = voice
        self.questionnaire = questionnaire
        self.said = said
    }

    package func covers(_ ask: Ask) -> Bool {
        person == ask.person && voice == ask.voice
            && (questionnaire ?? ask.questionnaire) == ask.questionnaire
    }

    /// Whether it is about the very same, whoever said it.
    package func isAbout(_ person: PersonID, _ voice: Voice, _ questionnaire: String?) -> Bool {
        self.person == person && self.voice == voice && self.questionnaire == questionnaire
    }
}

/// That somebody who had not answered was reminded.
package struct RoundReminded: Sendable, Hashable {
    package let person: PersonID
    package let voice: Voice
    package let by: AccountID
    package let at: Instant

    package init(_ person: PersonID, _ voice: Voice, by account: AccountID, at moment: Instant) {
        self.person = person
        self.voice = voice
        by = account
        at = moment
    }
}
