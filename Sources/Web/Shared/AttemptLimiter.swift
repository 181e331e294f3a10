import Domain
import NIOConcurrencyHelpers

/// How many attempts at a secret somebody has, and how fast they come back: a bucket of tokens.
package struct AttemptPace: Sendable {
    /// Attempts in a row.
    let burst: Double
    /// Attempts that come back in a second.
    let perSecond: Double

    package init(burst: Double, perSecond: Double) {
        self.burst = burst
        self.perSecond = perSecond
    }

    /// For one network: a whole office signs in at eight o'clock behind one address, while a
    /// guesser who fails at every try has twelve tries and then one every five seconds.
    package static let network = AttemptPace(burst: 60, perSecond: 1)
    /// For one link, whoever opens it: a form of sixty questions at once, each with its page and its
    /// answer, and then one each second. Guessing is slowed by the network's own pace: a guess is
    /// never tried twice.
    package static let target = AttemptPace(burst: 180, perSecond: 1)
    /// For answers by one link beyond its pace: whether one of them alarms is still looked at, so
    /// many times in a row and then each minute [own choice].
    package static let alarm = AttemptPace(burst: 20, perSecond: 1.0 / 60)
}

/// Counts attempts at secrets: at signing in, at links that open something. Its memory is bounded:
/// keys are kept as numbers in two halves, and when the newer one is full the older one is
/// forgotten. A class, because all requests count in one place.
package final class AttemptLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: Instant
    }

    private struct Halves {
        var new: [Int: Bucket] = [:]
        var old: [Int: Bucket] = [:]
    }

    private let pace: AttemptPace
    private let most: Int
    private let halves = NIOLockedValueBox(Halves())

    /// - Parameter most: How many keys are remembered.
    package init(_ pace: AttemptPace, most: Int = 20_000) {
        self.pace = pace
        self.most = most
    }

    /// Takes tokens for an attempt, if there is at least one: what is owed beyond that must come
    /// back before the next.
    /// - Returns: How many seconds to wait instead; nil if the attempt may be made.
    package func wait(
        before key: some Hashable & Sendable, at now: Instant, cost: Double = 1
    ) -> Int? {
        let number = key.hashValue
        return halves.withLockedValue { halves in
            var bucket = filled(halves.new[number] ?? halves.old[number], at: now)
            defer { keep(bucket, number, &halves) }
            guard bucket.tokens >= 1 else {
                return max(1, Int(((1 - bucket.tokens) / pace.perSecond).rounded(.up)))
            }
            bucket.tokens = max(bucket.tokens - cost, -pace.burst)
            return nil
        }
    }

    /// Takes more tokens after an attempt that failed.
    package func charge(_ key: some Hashable & Sendable, at now: Instant, _ cost: Double) {
        let number = key.hashValue
        halves.withLockedValue { halves in
            var bucket = filled(halves.new[number] ?? halves.old[number], at: now)
            bucket.tokens = max(bucket.tokens - cost, -pace.burst)
            keep(bucket, number, &halves)
        }
    }

    var remembered: Int { halves.withLockedValue { $0.new.count + $0.old.count } }

    private func filled(_ bucket: Bucket?, at now: Instant) -> Bucket {
        guard let bucket else { return Bucket(tokens: pace.burst, at: now) }
        let seconds = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1000
        let tokens = min(pace.burst, bucket.tokens + seconds * pace.perSecond)
        return Bucket(tokens: tokens, at: max(now, bucket.at))
    }

    private func keep(_ bucket: Bucket, _ number: Int, _ halves: inout Halves) {
        halves.new[number] = bucket
        guard halves.new.count > most / 2 else { return }
        halves.old = halves.new
        halves.new = [:]
    }
}
