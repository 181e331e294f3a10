import Domain

/// Compares the clock on the wall with one that only counts time: whoever sets the first does not
/// move the second.
struct ClockWatch {
    /// Setting the clock by a network's time moves it by less [own choice].
    private static let most = 3600

    private let wall: Instant
    private let counted = ContinuousClock.now

    init(at wall: Instant) { self.wall = wall }

    func agrees(with now: Instant) -> Bool {
        let counted = Int((ContinuousClock.now - counted).components.seconds)
        let shown = (now.milliseconds - wall.milliseconds) / 1000
        return abs(shown - counted) <= ClockWatch.most
    }
}
