import Domain
import Foundation
import UseCases

/// The machine's clock, with the wall clock of Norway.
enum SystemClock {
    static let clock = Clock(now: now, minutesAhead: minutesAhead)

    static func now() -> Instant {
        Instant(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    private static func minutesAhead(_ instant: Instant) -> Int {
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        return (norway?.secondsFromGMT(for: date) ?? 3600) / 60
    }

    private static let norway = TimeZone(identifier: "Europe/Oslo")
}
