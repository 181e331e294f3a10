import Domain
import Instruments

/// How far the answers to one asked questionnaire have come.
package enum SheetStanding: Sendable, Equatable {
    case notYet
    case begun(left: Int)
    /// Nothing is left to answer, or who answered said that this is all.
    case answered(at: Instant)
    /// The same, but questions that hang on an answer were not asked, such as by a link in several
    /// visits: so many wait for an hour together.
    case leftToAsk(Int, since: Instant)

    package var isAnswered: Bool {
        switch self {
        case .notYet, .begun: false
        case .answered, .leftToAsk: true
        }
    }

    /// The one that has come furthest: one parent's answers are enough.
    package static func furthest(_ standings: [SheetStanding]) -> SheetStanding {
        if let done = standings.first(where: \.isAnswered) { return done }
        let left = standings.compactMap { if case .begun(let left) = $0 { left } else { nil } }
        return left.min().map { .begun(left: $0) } ?? .notYet
    }
}

extension AskedCatalogue {
    /// How far a response has come, asked of the form, for what it asks may hang on the answers.
    package func standing(of response: Response) -> SheetStanding {
        if let finished = response.finishedAt { return standing(of: response, since: finished) }
        if response.answers.isBlank { return .notYet }
        let begun = asked(by: response)
        let left =
            begun.form(response.instrument)?.remaining(in: response.answers)
            ?? begun.instrument(response.instrument)?.remaining(in: response.answers) ?? []
        return left.isEmpty ? .answered(at: response.answeredAt) : .begun(left: left.count)
    }

    private func standing(of response: Response, since finished: Instant) -> SheetStanding {
        guard let form = asked(by: response).form(response.instrument), form.hangs else {
            return .answered(at: finished)
        }
        let left = form.remaining(in: response.answers).filter(form.hanging.contains)
        return left.isEmpty ? .answered(at: finished) : .leftToAsk(left.count, since: finished)
    }

    /// Whether everything is answered that is asked whatever was answered.
    func isAllAnswered(_ response: Response) -> Bool {
        asked(by: response).form(response.instrument)?.asked(settledBy: Answers())
            .allSatisfy { !$0.isQuestion || response.answers[$0.id] != nil } ?? false
    }

    /// Whether answers as they stand are such that the coordinator was told.
    package func alarms(_ response: Response) -> Bool {
        asked(by: response).instrument(response.instrument)
            .map { !$0.safetyPaths(for: response.answers).isEmpty } ?? false
    }

    /// How far an asked questionnaire has come, by these responses of its round.
    package func standing(of asked: AskedSheet, in responses: [Response]) -> SheetStanding {
        .furthest(responses.filter { $0.answers(asked) }.map { standing(of: $0) })
    }
}

/// Whose answers a round waits for.
package struct WaitedFor: Sendable, Hashable {
    /// Whom the questions are about.
    package let person: PersonID
    package let voice: Voice

    package init(_ person: PersonID, _ voice: Voice) {
        self.person = person
        self.voice = voice
    }

    /// Each once, in the order of what is asked.
    static func all(_ asks: [AskedSheet]) -> [WaitedFor] {
        asks.reduce(into: []) { kept, asked in
            let waited = WaitedFor(asked.person, asked.voice)
            if !kept.contains(waited) { kept.append(waited) }
        }
    }
}
