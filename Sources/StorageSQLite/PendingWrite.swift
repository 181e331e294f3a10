import Storage
import Synchronization

/// A write that waits for its turn.
protocol WriteJob: Sendable {
    /// Runs the body and keeps its answer.
    func run(_ connection: any SQLConnection) throws
    /// Lets the caller go on with the answer: the transaction is durable.
    func succeed()
    /// Lets the caller go on with an error: nothing of this job was kept.
    func fail(_ error: any Error)
}

/// One caller's body with the caller that waits for it. A class, because the answer is kept
/// between running and committing.
final class PendingWrite<Answer: Sendable>: WriteJob {
    private let body: @Sendable (any SQLConnection) throws -> Answer
    private let continuation: CheckedContinuation<Answer, any Error>
    private let answer = Mutex<Answer?>(nil)

    init(
        body: @escaping @Sendable (any SQLConnection) throws -> Answer,
        continuation: CheckedContinuation<Answer, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(_ connection: any SQLConnection) throws {
        let made = try body(connection)
        answer.withLock { $0 = made }
    }

    func succeed() {
        guard let made = answer.withLock({ $0 }) else { return fail(StorageFault.unreadable) }
        continuation.resume(returning: made)
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
