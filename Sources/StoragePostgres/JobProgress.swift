import Synchronization

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
