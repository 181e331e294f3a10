import Domain
import NIOConcurrencyHelpers
import UseCases

/// The open pages of this node. It hears what changed anywhere and wakes the streams that it may
/// concern; each asks the door itself what its receiver may know. A class, because every request
/// shares it.
package final class LiveHub: Sendable {
    /// A page that only goes to the next page is not away [own choice, in seconds].
    private static let lingering = 5

    private struct State {
        var seats: [String: LiveSeat] = [:]
        var families: [FamilyID: [String: LiveSeat]] = [:]
        var accounts: [AccountID: [String: LiveSeat]] = [:]
        var leaving: [LiveSeat.Key: (seat: LiveSeat, until: Instant)] = [:]
        var recent = RecentNews()
        var elsewhere = HereElsewhere()
        var telling = TellingWhoIsHere()
        var made = 0
        var ticks = 0
        var day: Day?
        var isClosed = false
    }

    private let state = NIOLockedValueBox(State())
    private let limits: ServerLimits
    private let clock: Clock
    /// By which it knows its own words when they come back.
    private let node = LiveHub.newID()

    package init(limits: ServerLimits, clock: Clock) {
        self.limits = limits
        self.clock = clock
    }

    /// How many pages are open.
    package var count: Int { state.withLockedValue { $0.seats.count } }

    /// Hears what changed, until the task is cancelled.
    package func listen(to source: any NewsSource) async {
        let news = source.news()
        begin()
        for await item in news { take(item) }
    }

    func begin() {
        let now = clock.now()
        state.withLockedValue { $0.recent.begin(at: now) }
    }

    func take(_ news: LiveNews) {
        let now = clock.now()
        switch news {
        case .family(let news):
            let seats = state.withLockedValue { state in
                state.recent.add(news, at: now)
                return state.families[news.family].map { Array($0.values) } ?? []
            }
            for seat in seats { seat.send(.touched(news.touched, at: now)) }
        case .account(let id):
            let seats = state.withLockedValue { $0.accounts[id].map { Array($0.values) } ?? [] }
            for seat in seats { seat.send(.right) }
        case .missed:
            let seats = state.withLockedValue { state in
                state.recent.begin(at: now)
                return Array(state.seats.values)
            }
            for seat in seats { seat.send(.missed(at: now)) }
        case .presence(let news):
            guard news.node != node else { return }
            for family in state.withLockedValue({ $0.elsewhere.take(news, at: now) }) {
                tellPresence(in: family)
            }
        }
    }

    /// Called each second: shows each client in its turn that the line stands, and asks every
    /// right anew when a day ends, for rights begin and end with days.
    /// - Returns: What the other nodes are to be told of who is here.
    @discardableResult
    package func tick() -> [PresenceNews] {
        let now = clock.now()
        let today = clock.day(of: now)
        let (seats, ticks, isNewDay, left) = state.withLockedValue { state in
            state.recent.forget(at: now)
            state.ticks += 1
            let isNewDay = state.day.map { $0 != today } ?? false
            state.day = today
            let gone = state.leaving.filter { $0.value.until <= now }
            for key in gone.keys {
                state.leaving[key] = nil
                state.telling.changed(in: key.family)
            }
            let left = Set(gone.keys.map(\.family)).union(state.elsewhere.forget(at: now))
            return (Array(state.seats.values), state.ticks, isNewDay, left)
        }
        for family in left { tellPresence(in: family) }
        for seat in seats {
            if isNewDay { seat.send(.right) }
            if seat.number % limits.beatSeconds == ticks % limits.beatSeconds {
                seat.send(.beat(at: now))
            }
        }
        return toTell(at: now)
    }

    private func toTell(at now: Instant) -> [PresenceNews] {
        let messages = state.withLockedValue { state in
            var telling = TellingWhoIsHere()
            swap(&telling, &state.telling)
            defer { swap(&telling, &state.telling) }
            return telling.next(at: now) { family in
                LiveHub.here(in: family, state).mapValues(\.present.line)
            }
        }
        return messages.map { PresenceNews(node: node, .here($0)) }
    }

    /// Ends all streams: this node stops, and each client goes to another.
    /// - Returns: What the other nodes are to be told.
    @discardableResult
    package func close() -> PresenceNews {
        let seats = state.withLockedValue { state in
            state.isClosed = true
            return Array(state.seats.values)
        }
        for seat in seats { seat.send(.over) }
        return PresenceNews(node: node, .leaving)
    }
}

// Who sits where.
extension LiveHub {
    /// Whether one more stream may begin: there are only so many on a node, and for an account.
    func hasRoom(for account: AccountID) -> Bool {
        state.withLockedValue { hasRoom(for: account, $0) }
    }

    private func hasRoom(for account: AccountID, _ state: State) -> Bool {
        !state.isClosed && state.seats.count < limits.streams
            && state.accounts[account]?.count ?? 0 < limits.streamsPerAccount
    }

    /// A seat, if there is room.
    func enter(_ guest: LiveGuest) -> LiveSeat? {
        let entered = state.withLockedValue { state -> (LiveSeat, isNew: Bool)? in
            guard hasRoom(for: guest.account.id, state) else { return nil }
            state.made += 1
            let seat = LiveSeat(guest, id: LiveHub.newID(), number: state.made)
            let wasHere = isHere(seat.key, state)
            state.seats[seat.id] = seat
            state.families[seat.family, default: [:]][seat.id] = seat
            state.accounts[seat.account.id, default: [:]][seat.id] = seat
            state.leaving[seat.key] = nil
            if !wasHere { state.telling.changed(in: seat.family) }
            return (seat, !wasHere)
        }
        guard let (seat, isNew) = entered else { return nil }
        if isNew { tellPresence(in: seat.family) }
        return seat
    }

    /// - Parameter atOnce: Whether the person may not be there any more.
    func leave(_ seat: LiveSeat, atOnce: Bool) {
        let until = clock.now().adding(seconds: LiveHub.lingering)
        let isGone = state.withLockedValue { state in
            state.seats[seat.id] = nil
            state.families[seat.family]?[seat.id] = nil
            state.accounts[seat.account.id]?[seat.id] = nil
            if state.families[seat.family]?.isEmpty ?? false { state.families[seat.family] = nil }
            if state.accounts[seat.account.id]?.isEmpty ?? false {
                state.accounts[seat.account.id] = nil
            }
            if atOnce {
                state.leaving[seat.key] = nil
            } else if !isHere(seat.key, state) {
                state.leaving[seat.key] = (seat, until)
            }
            let isGone = !isHere(seat.key, state)
            if isGone { state.telling.changed(in: seat.family) }
            return isGone
        }
        seat.end()
        if isGone { tellPresence(in: seat.family) }
    }

    private func isHere(_ key: LiveSeat.Key, _ state: State) -> Bool {
        if state.leaving[key] != nil { return true }
        return state.families[key.family]?.values.contains { $0.key == key } ?? false
    }

    /// Who has a page of the family open at this node, by account.
    func here(in family: FamilyID) -> [AccountID: LiveSeat] {
        state.withLockedValue { LiveHub.here(in: family, $0) }
    }

    private static func here(in family: FamilyID, _ state: State) -> [AccountID: LiveSeat] {
        let leaving = state.leaving.values.map(\.seat).filter { $0.family == family }
        let seats = leaving + (state.families[family].map { Array($0.values) } ?? [])
        return Dictionary(seats.map { ($0.account.id, $0) }) { _, last in last }
    }

    /// Who has one open at another node.
    func elsewhere(in family: FamilyID) -> PresenceNews.People {
        state.withLockedValue { $0.elsewhere.here(in: family) }
    }

    /// The visit with this id, for who comes with the same session.
    func visit(_ id: String, token: String) -> LiveSeat? {
        state.withLockedValue { $0.seats[id] }.flatMap { $0.token == token ? $0 : nil }
    }

    /// What was touched since a moment; nil if that is not known.
    func touched(since moment: Instant?, for seat: LiveSeat) -> Set<Touched>? {
        guard let moment else { return nil }
        return state.withLockedValue {
            $0.recent.touched(in: seat.family, since: moment, by: seat.account.id)
        }
    }

    private func tellPresence(in family: FamilyID) {
        let seats = state.withLockedValue { $0.families[family].map { Array($0.values) } ?? [] }
        for seat in seats { seat.send(.presence) }
    }

    /// Not to be guessed: whoever has it, with the session, spares the log a line.
    private static func newID() -> String {
        (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    }
}
