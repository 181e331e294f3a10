import Domain
import Instruments

/// How far the answers to one asked questionnaire have come.
package enum SheetStanding: Sendable, Equatable {
    case notYet
    case begun(left: Int)
    /// Nothing is left to answer, or who answered said that this is all.
    case answered(at: Instant)

    package var isAnswered: Bool { if case .answered = self { true } else { false } }

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
        if let finished = response.finishedAt { return .answered(at: finished) }
        if response.answers.isBlank { return .notYet }
        let begun = asked(by: response)
        let left =
            begun.form(response.instrument)?.remaining(in: response.answers)
            ?? begun.instrument(response.instrument)?.remaining(in: response.answers) ?? []
        return left.isEmpty ? .answered(at: response.answeredAt) : .begun(left: left.count)
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
