import Domain
import Instruments

/// What a family's rounds ask of its coordinator on a day.
package enum WaveReminder: Sendable, Equatable {
    /// The day for reminding has come, and somebody has not answered.
    case waits(for: [WaitedFor], until: Day)
    /// The same of a round without a last day.
    case unanswered(for: [WaitedFor], since: Day)
    /// The day for the next round has come.
    case next(since: Day)
    /// The next round comes soon.
    case soon(on: Day)

    /// So many days ahead the next round is told of [own choice].
    static let ahead = 30
    /// A round without a last day is told of after so many days: the time that a battery gives
    /// where nobody says otherwise [own choice].
    static let patience = 21

    /// From when on a round without a last day is told of.
    package static func patienceEnds(_ round: Mapping) -> Day {
        round.startedOn.adding(days: patience)
    }

    /// How many days it is past its day; below 0 while that lies ahead.
    package func daysLate(on today: Day) -> Int {
        switch self {
        case .waits(_, let day): today.number - day.number
        case .unanswered(_, let since):
            today.number - since.number - WaveReminder.patience
        case .next(let day), .soon(let day): today.number - day.number
        }
    }

    /// What an open file's rounds ask, the latest first. Nothing more is read before the day for
    /// reminding has come; then the answers are, and what the municipality decided where its own
    /// questionnaires are asked.
    static func all(
        _ mappings: [Mapping], in file: CaseFile, _ questionnaires: Questionnaires
    ) throws -> [WaveReminder] {
        guard let newest = mappings.last else { return [] }
        let found = [
            try unfinished(newest, in: file, questionnaires), next(mappings, on: file.today),
        ]
        return found.compactMap(\.self).sorted {
            $0.daysLate(on: file.today) > $1.daysLate(on: file.today)
        }
    }

    private static func unfinished(
        _ newest: Mapping, in file: CaseFile, _ questionnaires: Questionnaires
    ) throws -> WaveReminder? {
        let from = newest.plan?.remindFrom ?? patienceEnds(newest)
        guard !newest.isEnded, file.today >= from else { return nil }
        let waiting = try file.waiting(in: newest, questionnaires)
        if waiting.isEmpty { return nil }
        return newest.plan.map { .waits(for: waiting, until: $0.due) }
            ?? .unanswered(for: waiting, since: newest.startedOn)
    }

    private static func next(_ mappings: [Mapping], on today: Day) -> WaveReminder? {
        guard let day = mappings.nextRound?.day else { return nil }
        if today >= day { return .next(since: day) }
        return today >= day.adding(days: -ahead) ? .soon(on: day) : nil
    }
}

extension [Mapping] {
    /// Which round comes next, and when it is expected; nil without a rhythm, and where the
    /// battery's rounds are over. In the order in which the rounds began.
    package var nextRound: (number: Int, day: Day)? {
        guard let newest = last, let plan = newest.plan, let months = plan.everyMonths,
            let years = RoundYears(self, with: plan.battery, everyMonths: months)
        else { return nil }
        let number = years.next(after: newest)
        if let last = plan.lastRound, number > last { return nil }
        return (number, years.expected(number))
    }
}

extension CaseFile {
    /// Whose answers a round waits for.
    func waiting(
        in round: Mapping, _ questionnaires: Questionnaires
    ) throws -> [WaitedFor] {
        let given = try responses.all().filter { $0.mapping == round.id }
        let heard = given.contains { $0.voice != .own }
        if !heard, let asks = round.plan?.asks,
            asks.allSatisfy({ ask in
                round.course.decline(ask) != nil || given.contains { $0.isFinished(ask) }
            })
        {
            return []
        }
        let catalogue = try asked(questionnaires.here(self), by: given)
        // A second parent or teacher is waited for who holds a link; without answers all are.
        let sent = heard ? try links.all().filter { $0.mapping == round.id } : []
        let asks = members.flatMap { catalogue.asks(of: $0, in: round, on: today) }
        return WaitedFor.all(
            asks.filter { asked in
                round.course.decline(asked.ask) == nil
                    && !catalogue.standing(of: asked, in: given, links: sent).isAnswered
            })
    }
}

extension AskedSheet {
    /// What the round's plan calls it.
    package var ask: Ask { Ask(instrument.id.rawValue, about: person, voice: voice) }
}

extension Response {
    fileprivate func isFinished(_ ask: Ask) -> Bool {
        finishedAt != nil && person == ask.person && voice == ask.voice
            && instrument.rawValue == ask.questionnaire
    }
}
