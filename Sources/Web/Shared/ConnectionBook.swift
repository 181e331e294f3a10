import NIOConcurrencyHelpers
import NIOCore

/// The open connections. There are only so many places; when they are taken, the client that has
/// kept us waiting longest goes for the new one, so that slow ones never keep anybody out. A class,
/// because all event loops write in one book.
final class ConnectionBook: Sendable {
    private struct Entry {
        let channel: any Channel
        var waitingSince: NIODeadline?
    }

    private let places: Int
    private let entries = NIOLockedValueBox<[ObjectIdentifier: Entry]>([:])

    init(places: Int) { self.places = places }

    var count: Int { entries.withLockedValue { $0.count } }

    func enter(_ channel: any Channel, at now: NIODeadline) {
        let leaving = entries.withLockedValue { entries -> (any Channel)? in
            entries[ObjectIdentifier(channel)] = Entry(channel: channel, waitingSince: now)
            guard entries.count > places else { return nil }
            let slowest = entries.values.filter { $0.waitingSince != nil }.min {
                ($0.waitingSince ?? now) < ($1.waitingSince ?? now)
            }
            return slowest?.channel
        }
        leaving?.close(promise: nil)
    }

    /// - Parameter since: From when the client keeps us waiting; nil while we are at work for it.
    func note(_ channel: any Channel, waitingSince since: NIODeadline?) {
        entries.withLockedValue { $0[ObjectIdentifier(channel)]?.waitingSince = since }
    }

    func leave(_ channel: any Channel) {
        entries.withLockedValue { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
    }
}
