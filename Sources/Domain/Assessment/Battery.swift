/// What a municipality asks in a round: which questionnaires of whom, in which rounds, and when.
package struct Battery: Sendable, Equatable, Identifiable {
    package let id: BatteryID
    /// Counts its changes from 1, and is 0 for one that stands as it was shipped; a round keeps the
    /// number it was started with.
    package var number: Int
    package var name: Name
    package var lines: [BatteryLine]
    /// How long the answers may take, in days from the start of the round.
    package var window: Int
    /// How many days before the last day somebody is reminded who has not answered.
    package var reminder: Int
    /// How many months lie between two rounds; nil when there is no rhythm.
    package var everyMonths: Int?
    /// Whether a coordinator may start a round with it.
    package var isOffered: Bool

    package init(
        id: BatteryID, number: Int = 1, name: Name, lines: [BatteryLine], window: Int = 21,
        reminder: Int = 7, everyMonths: Int? = nil, isOffered: Bool = true
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.lines = lines
        self.window = window
        self.reminder = reminder
        self.everyMonths = everyMonths
        self.isOffered = isOffered
    }

    /// The last round in which any of its lines asks something; nil where one asks in every round.
    package var lastRound: Int? {
        let last = lines.map { $0.rounds?.max() }
        return last.contains(nil) ? nil : last.compactMap(\.self).max()
    }

    /// What a round asks of these members: each line of everybody it is meant for on that day, in
    /// the members' order.
    package func asks(of members: [Person], round: Int, on day: Day) -> [Ask] {
        members.flatMap { person in
            lines.filter { $0.asks(round: round) && $0.whom.includes(person, on: day) }
                .map { Ask($0.questionnaire, about: person.id, voice: $0.voice) }
        }
    }
}

/// One line of a battery: a questionnaire, about whom, answered by whom, in which rounds.
package struct BatteryLine: Sendable, Hashable {
    /// The questionnaire's name in the catalogue, such as `phq9`.
    package let questionnaire: String
    package let whom: AgeBand
    package let voice: Voice
    /// The rounds it belongs to, counted from 0; nil for every round.
    package let rounds: Set<Int>?

    package init(
        _ questionnaire: String, _ whom: AgeBand, voice: Voice = .own, rounds: Set<Int>? = nil
    ) {
        self.questionnaire = questionnaire
        self.whom = whom
        self.voice = voice
        self.rounds = rounds
    }

    package func asks(round: Int) -> Bool { rounds?.contains(round) ?? true }
}

/// Ages in whole years, both ends included.
package struct AgeBand: Sendable, Hashable {
    package let from: Int
    /// The oldest age; nil when there is none.
    package let to: Int?

    package static let adults = AgeBand(from: 18, to: nil)
    package static let everybody = AgeBand(from: 0, to: nil)

    package init(from: Int, to: Int?) {
        self.from = from
        self.to = to
    }

    package func includes(_ person: Person, on day: Day) -> Bool {
        let age = person.age(on: day)
        return age >= from && age <= (to ?? .max)
    }
}
