import Foundation

/// How much is done for one job before it fails.
struct Effort {
    private let settings: PostgresSettings
    private let end: ContinuousClock.Instant
    private let seeksWriter: Bool
    private var conflicts = 0
    private var takenKeys = 0
    private var losses = 0
    private var refusals = 0

    /// - Parameter seeksWriter: Whether another host may take what this one may not.
    init(_ settings: PostgresSettings, since: ContinuousClock.Instant, seeksWriter: Bool) {
        self.settings = settings
        self.seeksWriter = seeksWriter
        end = since + settings.longestWait
    }

    /// Whether others were in the way several times: then one waits for one's turn.
    var isCrowded: Bool { conflicts >= 2 }

    /// Rests for a while if there is reason to try again. What may have been kept is never done
    /// again.
    mutating func mayTryAgain(after error: any Error) -> Bool {
        guard let fault = error as? PostgresFault else { return false }
        if fault.isTakenKey { takenKeys += 1 }
        if fault.isConflict || fault.isTakenKey {
            conflicts += 1
            // One that others keep out for long may try for as long as one may wait.
            let isInTime = conflicts < settings.attempts || ContinuousClock.now < end
            guard isInTime, takenKeys < 3 else { return false }
            rest(.microseconds(Int.random(in: 0...longestRest)))
            return true
        }
        if fault.isReadOnly, !seeksWriter { return false }
        switch fault {
        case .refused where fault.isReadOnly, .lost:
            // Later than that, whoever asked has waited long enough for a network that swallows.
            losses += 1
            return losses <= settings.reconnections && ContinuousClock.now < end
        case .unreachable:
            refusals += 1
            // 50, 100, 200 … ms, at most a second, and never all at once.
            let longest = min(1000, 25 << min(refusals, 6))
            let pause = Duration.milliseconds(Int.random(in: longest / 2...longest))
            guard ContinuousClock.now + pause < end else { return false }
            rest(pause)
            return true
        default: return false
        }
    }

    /// Half a millisecond more each time; after some times twice as long each time, to a quarter of
    /// a second: on a machine that is very busy, whoever is in the way takes long to get out of it.
    private var longestRest: Int {
        conflicts <= 6 ? 500 * conflicts : 500 << min(conflicts - 3, 9)
    }

    private func rest(_ pause: Duration) {
        Thread.sleep(forTimeInterval: Double(pause.milliseconds) / 1000)
    }
}
