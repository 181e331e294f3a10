import Domain

/// What time it is: handed in, so that tests and the demo's history can say when they are.
package struct Clock: Sendable {
    package let now: @Sendable () -> Instant
    /// Minutes that the municipality's wall clock is ahead of UTC at a moment.
    private let minutesAhead: @Sendable (Instant) -> Int

    package init(
        now: @escaping @Sendable () -> Instant,
        minutesAhead: @escaping @Sendable (Instant) -> Int = { _ in 60 }
    ) {
        self.now = now
        self.minutesAhead = minutesAhead
    }

    /// A clock that stands still.
    package static func fixed(_ instant: Instant) -> Clock { Clock(now: { instant }) }

    /// The calendar day on the municipality's wall at a moment.
    package func day(of instant: Instant) -> Day {
        instant.adding(seconds: minutesAhead(instant) * 60).day
    }

    /// The hour on the municipality's wall at a moment, from 0 to 23.
    package func hour(of instant: Instant) -> Int {
        instant.adding(seconds: minutesAhead(instant) * 60).secondsOfDay / 3600
    }

    /// The time on the municipality's wall at a moment: "09:30".
    package func time(of instant: Instant) -> String {
        let seconds = instant.adding(seconds: minutesAhead(instant) * 60).secondsOfDay
        return [seconds / 3600, seconds / 60 % 60].map { ($0 < 10 ? "0" : "") + String($0) }
            .joined(separator: ":")
    }

    package var today: Day { day(of: now()) }
}
