import Domain
import Synchronization
import UseCases

/// The clock on the wall, moved by the operations. A class, because the site reads it too.
final class Wall: Sendable {
    private let moment = Mutex(Instant.testStart)

    var now: Instant { moment.withLock { $0 } }
    var clock: Clock { Clock(now: { self.now }) }
    var today: Day { clock.today }

    func pass(seconds: Int) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }
}

extension Instant {
    /// Saturday 21 November 2026, 09:30 in Norway.
    fileprivate static let testStart = Instant(milliseconds: 1_795_249_800_000)
}
