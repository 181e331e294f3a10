import Domain

/// Where new identities come from: handed in, so that the demo makes the same ones every time.
package struct Identifiers: Sendable {
    private let make: @Sendable () -> String

    package init(make: @escaping @Sendable () -> String) { self.make = make }

    package func next<Kind>(_: Kind.Type = Kind.self) -> ID<Kind> { ID(trusted: make()) }
}

extension Identifiers {
    /// UUID version 7 (RFC 9562): 48 bits of milliseconds, then randomness.
    package static func timed(
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64
    ) -> Identifiers {
        Identifiers { uuid7(now().milliseconds, random(), random()) }
    }
}

/// The text of a UUID version 7: the time in milliseconds since 1970, then randomness.
package func uuid7(_ milliseconds: Int, _ first: UInt64, _ second: UInt64) -> String {
    let time = hex(UInt64(milliseconds), 12)
    let middle = hex(0x7000 | first & 0x0FFF, 4)
    let variant = hex(0x8000 | (first >> 16) & 0x3FFF, 4)
    return "\(time.prefix(8))-\(time.suffix(4))-\(middle)-\(variant)-\(hex(second, 12))"
}

private func hex(_ number: UInt64, _ digits: Int) -> String {
    let text = String(number & (digits == 12 ? 0xFFFF_FFFF_FFFF : 0xFFFF), radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
}
