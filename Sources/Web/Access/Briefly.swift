import Domain

/// What is remembered between two steps of a sign-in, by names nobody can guess, for ten minutes.
/// An actor, because all who sign in share it. It is lost when the server ends; whoever was on
/// their way then starts again.
actor Briefly<Value: Sendable> {
    static var seconds: Int { 600 }
    private let most: Int
    private var kept: [String: Kept] = [:]
    /// Names in the order in which they came; some may be gone.
    private var order: [String] = []
    private var first = 0

    private struct Kept {
        let value: Value
        let until: Instant
    }

    /// - most: how many steps are kept; each takes some hundred bytes, and the oldest give way.
    init(most: Int = 100_000) { self.most = most }

    var count: Int { kept.count }

    func keep(_ value: Value, as name: String, at now: Instant) {
        forgetOld(now)
        kept[name] = Kept(value: value, until: now.adding(seconds: Briefly.seconds))
        order.append(name)
    }

    /// The value, once, if it suits; a value that does not suit stays.
    func take(_ name: String, at now: Instant, where suits: (Value) -> Bool = { _ in true })
        -> Value?
    {
        guard let found = kept[name], now < found.until, suits(found.value) else { return nil }
        kept[name] = nil
        return found.value
    }

    /// The value, to be looked at.
    func look(_ name: String, at now: Instant) -> Value? {
        guard let found = kept[name], now < found.until else { return nil }
        return found.value
    }

    private func forgetOld(_ now: Instant) {
        while first < order.count {
            let isFull = kept.count >= most
            let isOver = kept[order[first]].map { $0.until <= now } ?? true
            guard isFull || isOver else { break }
            kept[order[first]] = nil
            first += 1
        }
        if first > order.count / 2 {
            order.removeFirst(first)
            first = 0
        }
    }
}
