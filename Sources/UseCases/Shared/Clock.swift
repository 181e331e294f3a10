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

    /// Hours and minutes on the municipality's wall at a moment: "14:10".
    package func time(of instant: Instant) -> String {
        let minutes = instant.adding(seconds: minutesAhead(instant) * 60).secondsOfDay / 60
        return [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }

    package var today: Day { day(of: now()) }
}
