import NIOConcurrencyHelpers
import NIOCore

/// The open connections. There are only so many places; when they are taken, the client that has
/// kept us waiting longest goes for the new one, so that slow ones never keep anybody out. Streams
/// have places of their own, which the hub counts. A class, because all event loops write in one
/// book.
final class ConnectionBook: Sendable {
    private struct Entry {
        let channel: any Channel
        var waitingSince: NIODeadline?
        var isStream = false
    }

    private struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        var streams = 0
    }

    private let places: Int
    private let state = NIOLockedValueBox(State())

    init(places: Int) { self.places = places }

    var count: Int { state.withLockedValue { $0.entries.count } }

    func enter(_ channel: any Channel, at now: NIODeadline) {
        let leaving = state.withLockedValue { state -> (any Channel)? in
            state.entries[ObjectIdentifier(channel)] = Entry(channel: channel, waitingSince: now)
            guard state.entries.count - state.streams > places else { return nil }
            let slowest = state.entries.values.filter { $0.waitingSince != nil }.min {
                ($0.waitingSince ?? now) < ($1.waitingSince ?? now)
            }
            return slowest?.channel
        }
        leaving?.close(promise: nil)
    }

    /// - Parameter since: From when the client keeps us waiting; nil while we are at work for it.
    func note(_ channel: any Channel, waitingSince since: NIODeadline?) {
        state.withLockedValue { $0.entries[ObjectIdentifier(channel)]?.waitingSince = since }
    }

    /// From now on the connection is a stream's. One that ends goes on counting as one until it is
    /// closed, which its client does.
    func noteStream(_ channel: any Channel) {
        state.withLockedValue { state in
            guard state.entries[ObjectIdentifier(channel)]?.isStream == false else { return }
            state.entries[ObjectIdentifier(channel)]?.isStream = true
            state.streams += 1
        }
    }

    func leave(_ channel: any Channel) {
        state.withLockedValue { state in
            let entry = state.entries.removeValue(forKey: ObjectIdentifier(channel))
            if entry?.isStream == true { state.streams -= 1 }
        }
    }
}
