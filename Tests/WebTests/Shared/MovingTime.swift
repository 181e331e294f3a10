import Domain
import Synchronization
import TestSupport

/// What time it is on the test's site. A class, because the site reads what the test moves.
final class MovingTime: Sendable {
    private let seconds = Mutex(0)

    var now: Instant { .testNow.adding(seconds: seconds.withLock { $0 }) }

    func pass(seconds more: Int) { seconds.withLock { $0 += more } }
}
