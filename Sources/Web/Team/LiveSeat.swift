import Domain
import NIOConcurrencyHelpers
import UseCases

/// One page that somebody has open, and what waits to be told to it. A class, because the hub and
/// the stream share it.
final class LiveSeat: OngoingVisit, Sendable {
    /// So much waits for a receiver who is slow; who is slower reloads [own choice].
    private static let most = 32
    /// Seconds after which a look within the same visit gets a line of its own [own choice].
    private static let line = 3600

    enum Signal: Sendable {
        case touched(Set<Touched>, at: Instant)
        /// Who is here may be another than before.
        case presence
        /// The right may be another than before.
        case right
        /// Something may have been missed.
        case missed(at: Instant)
        /// All that was said before this moment has been handed on.
        case beat(at: Instant)
        /// This node stops, or the receiver is too slow.
        case over
    }

    let id: String
    let number: Int
    let family: FamilyID
    let place: LivePlace
    let account: Account
    let present: Present
    /// The session's token: whoever looks again for this visit must come with the same.
    let token: String
    let signals: AsyncStream<Signal>
    private let waiting: AsyncStream<Signal>.Continuation
    private let notedAt: NIOLockedValueBox<Instant>

    init(_ guest: LiveGuest, id: String, number: Int) {
        self.id = id
        self.number = number
        family = guest.family
        place = guest.place
        account = guest.account
        present = Present(guest.account.caller, line: guest.line)
        token = guest.token
        notedAt = NIOLockedValueBox(guest.came)
        (signals, waiting) = AsyncStream.makeStream(
            of: Signal.self, bufferingPolicy: .bufferingOldest(LiveSeat.most))
    }

    /// Somebody in a family, however many pages they have open.
    struct Key: Hashable {
        let family: FamilyID
        let account: AccountID
    }

    var key: Key { Key(family: family, account: account.id) }

    func send(_ signal: Signal) {
        if case .dropped = waiting.yield(signal) { waiting.finish() }
    }

    func end() { waiting.finish() }

    func isNoted(
        _ act: Act, in family: FamilyID, by account: AccountID, at now: Instant
    ) -> Bool {
        guard act == place.act, family == self.family, account == self.account.id else {
            return false
        }
        return notedAt.withLockedValue { noted in
            if now < noted.adding(seconds: LiveSeat.line) { return true }
            noted = now
            return false
        }
    }
}

/// Who asks for a seat.
struct LiveGuest: Sendable {
    let family: FamilyID
    let place: LivePlace
    let account: Account
    let token: String
    /// From whom the line about the visit is kept.
    let line: KeptLine
    let came: Instant
}
