import Storage
import Synchronization

/// One caller's body with the caller that waits for it. A class, because the answer is kept
/// between running and committing.
final class PendingJob<Answer: Sendable>: PostgresJob {
    let sort: TransactionSort
    let progress: JobProgress
    let thing: String?
    private let body: @Sendable (any SQLConnection) throws -> Answer
    private let continuation: CheckedContinuation<Answer, any Error>
    private let answer = Mutex<Answer?>(nil)

    init(
        _ sort: TransactionSort, _ progress: JobProgress, at thing: String? = nil,
        body: @escaping @Sendable (any SQLConnection) throws -> Answer,
        continuation: CheckedContinuation<Answer, any Error>
    ) {
        self.sort = sort
        self.progress = progress
        self.thing = thing
        self.body = body
        self.continuation = continuation
    }

    func run(_ connection: any SQLConnection) throws {
        let made = try body(connection)
        answer.withLock { $0 = made }
    }

    func succeed() {
        guard let made = answer.withLock({ $0 }) else { return fail(PostgresFault.lost) }
        continuation.resume(returning: made)
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
