import Foundation

/// Waits on a socket, for a time.
enum Poll {
    enum Wanted {
        case input, both
    }

    /// False if nothing came in time.
    static func wait(
        _ socket: CInt, for wanted: Wanted, until end: ContinuousClock.Instant
    ) -> Bool {
        let events = Int16(POLLIN) | (wanted == .both ? Int16(POLLOUT) : 0)
        while true {
            let left = max(0, (end - .now).milliseconds)
            var place = pollfd(fd: socket, events: events, revents: 0)
            let found = poll(&place, 1, CInt(min(left, 60_000)))
            if found > 0 || (found < 0 && errno != EINTR) { return true }
            if ContinuousClock.now >= end { return false }
        }
    }
}
