import Storage
import Synchronization

/// What is done in one transaction for one caller.
protocol PostgresJob: AnyObject, Sendable {
    var sort: TransactionSort { get }
    var progress: JobProgress { get }
    /// Runs the body and keeps its answer. May be run again, if nothing was kept.
    func run(_ connection: any SQLConnection) throws
    /// Lets the caller go on with the answer.
    func succeed()
    /// Lets the caller go on with an error.
    func fail(_ error: any Error)
}

/// How a transaction is begun.
enum TransactionSort {
    /// One consistent state, whatever is written meanwhile.
    case read
    /// As if there were no others: what every rule in a body relies on.
    case write
    /// For the schema: it must see what the one before it has done while it waited.
    case owner

    var begin: String {
        switch self {
        case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        case .owner: "BEGIN ISOLATION LEVEL READ COMMITTED"
        }
    }
}

/// How far a job has come, so that it can be called off. A class, because the caller and the
/// thread that does it look at the same.
final class JobProgress: Sendable {
    private struct State {
        var isCalledOff = false
        var canceller: Canceller?
    }

    let since = ContinuousClock.now
    private let state = Mutex(State())

    var isCalledOff: Bool { state.withLock(\.isCalledOff) }

    /// From here on, calling off asks the server to stop; nil when it must not any more.
    func runs(with canceller: Canceller?) { state.withLock { $0.canceller = canceller } }

    func callOff() {
        let canceller = state.withLock { state in
            state.isCalledOff = true
            return state.canceller
        }
        canceller?.cancel()
    }
}

/// One caller's body with the caller that waits for it. A class, because the answer is kept
/// between running and committing.
final class PendingJob<Answer: Sendable>: PostgresJob {
    let sort: TransactionSort
    let progress: JobProgress
    private let body: @Sendable (any SQLConnection) throws -> Answer
    private let continuation: CheckedContinuation<Answer, any Error>
    private let answer = Mutex<Answer?>(nil)

    init(
        _ sort: TransactionSort, _ progress: JobProgress,
        body: @escaping @Sendable (any SQLConnection) throws -> Answer,
        continuation: CheckedContinuation<Answer, any Error>
    ) {
        self.sort = sort
        self.progress = progress
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
