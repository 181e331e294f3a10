import Synchronization
import UseCases

/// How one transaction went. A class, because its body runs on another thread than who asked.
final class TransactionCourse: Sendable {
    private struct State {
        var began: ContinuousClock.Instant?
        var done: ContinuousClock.Instant?
        var statements = 0
        var attempts = 0
    }

    private let asked = ContinuousClock.now
    private let state = Mutex(State())

    func run<Answer>(
        on connection: any SQLConnection, _ body: (any SQLConnection) throws -> Answer
    ) throws -> Answer {
        let counted = CountedConnection(connection)
        let began = ContinuousClock.now
        defer {
            state.withLock { state in
                state.began = began
                state.done = .now
                state.statements += counted.statements
                state.attempts += 1
            }
        }
        return try body(counted)
    }

    /// - Parameter asked: For one of several who asked for it together: when they did.
    func traced(
        _ sort: TracedTransaction.Sort, engine: String, isKept: Bool,
        asked: ContinuousClock.Instant? = nil
    ) -> TracedTransaction {
        let ended = ContinuousClock.now
        return state.withLock { state in
            TracedTransaction(
                sort, engine: engine, asked: asked ?? self.asked, began: state.began ?? ended,
                done: state.done ?? ended, ended: ended, statements: state.statements,
                attempts: state.attempts, isKept: isKept)
        }
    }
}
