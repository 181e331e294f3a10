import Domain
import Instruments

/// What a family's newest round asks of its coordinator.
package enum WaveReminder: Sendable, Equatable {
    /// The day for reminding has come, and somebody has not answered.
    case waits(for: [WaitedFor], until: Day)
    /// The day for the next round has come.
    case next(since: Day)

    /// What an open file's newest round asks. Nothing more is read before the day for reminding
    /// has come; then the answers are, and what the municipality decided where its own
    /// questionnaires are asked.
    static func of(
        _ mappings: [Mapping], in file: CaseFile, _ questionnaires: Questionnaires
    ) throws -> WaveReminder? {
        guard let newest = mappings.last, let plan = newest.plan else { return nil }
        if let months = plan.everyMonths {
            let next = newest.startedOn.adding(months: months)
            if file.today >= next { return .next(since: next) }
        }
        guard file.today >= plan.remindFrom else { return nil }
        let given = try file.responses.all().filter { $0.mapping == newest.id }
        let heard = plan.asks.filter { ask in given.contains { $0.isFinished(ask) } }
        if heard.count == plan.asks.count, heard.allSatisfy({ $0.voice == .own }) { return nil }
        // A second parent or teacher is waited for who holds a link; without answers all are.
        let links = heard.contains { $0.voice != .own } ? try file.links.all() : []
        let sent = links.filter { $0.mapping == newest.id }
        let catalogue = try file.asked(questionnaires.here(file), by: given)
        let members = file.members.map(\.id)
        let asks = file.members.flatMap { catalogue.asks(of: $0, in: newest, on: file.today) }
        let waiting = asks.filter { asked in
            members.contains(asked.person)
                && !catalogue.standing(of: asked, in: given, links: sent).isAnswered
        }
        return waiting.isEmpty ? nil : .waits(for: WaitedFor.all(waiting), until: plan.due)
    }
}

extension Response {
    fileprivate func isFinished(_ ask: Ask) -> Bool {
        finishedAt != nil && person == ask.person && voice == ask.voice
            && instrument.rawValue == ask.questionnaire
    }
}
