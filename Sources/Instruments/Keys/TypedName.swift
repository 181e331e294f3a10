/// A short name from a catalogue file, typed so that an item cannot be taken for a scale.
package protocol TypedName: RawRepresentable<String>, Hashable, Comparable, Codable, Sendable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// Takes the name as it stands in the file.
    init(rawValue: String)
}

extension TypedName {
    package init(stringLiteral value: String) { self.init(rawValue: value) }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    package var description: String { rawValue }
}
