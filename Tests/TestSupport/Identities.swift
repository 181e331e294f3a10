import Domain
import Synchronization

private let made = Atomic<Int>(0)

/// A new identity; later ones sort after earlier ones.
package func anID<Kind>(_: Kind.Type = Kind.self) -> ID<Kind> {
    let number = made.add(1, ordering: .relaxed).newValue
    let digits = String(number, radix: 16)
    let padding = String(repeating: "0", count: 12 - digits.count)
    return ID(trusted: "019a0000-0000-7000-8000-\(padding)\(digits)")
}

extension Instant {
    /// Saturday 21 November 2026, 09:30 in Norway: when the tests take place.
    package static let testNow = Instant(milliseconds: 1_795_249_800_000)
}

extension Day {
    package static let testToday = Instant.testNow.day
}
