import Synchronization

/// What is done in a transaction for a caller that waits for it.
package protocol PendingWork: AnyObject, Sendable {
    /// Runs the body and keeps its answer. May be run again, if nothing was kept.
    func run(_ connection: any SQLConnection) throws
    /// Lets the caller go on with the answer: what was done is durable.
    func succeed()
    /// Lets the caller go on with an error: nothing of it was kept, as far as anybody knows.
    func fail(_ error: any Error)
}

/// A body with the caller that waits for its answer. A class, because the answer is kept between
/// running and committing.
package final class PendingAnswer<Answer: Sendable>: PendingWork {
    private let body: @Sendable (any SQLConnection) throws -> Answer
    private let continuation: CheckedContinuation<Answer, any Error>
    private let answer = Mutex<Answer?>(nil)

    package init(
        _ continuation: CheckedContinuation<Answer, any Error>,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Answer
    ) {
        self.body = body
        self.continuation = continuation
    }

    package func run(_ connection: any SQLConnection) throws {
        let made = try body(connection)
        answer.withLock { $0 = made }
    }

    package func succeed() {
        guard let made = answer.withLock({ $0 }) else { return fail(StorageFault.unreadable) }
        continuation.resume(returning: made)
    }

    package func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
