/// Why a look at families' files is worth asking about. None of them is a proof of anything.
package enum OddLookRule: String, CaseIterable, Sendable {
    /// Several refused attempts in a day.
    case refusedAttempts
    /// A file opened in acute need.
    case acuteNeed
    /// At night or on a weekend.
    case outsideHours
    /// A family in which a declared relative is a member.
    case ownRelatives
    /// Far more families in a day than the person usually opens.
    case manyFamilies
    /// A coordinator who went on trying after the family was handed over.
    case afterHandOver
}

/// From where on a look is odd. All of it is own choice, to be tried against a municipality's
/// own weeks; there is no norm to cite.
package struct OddLookLimits: Sendable, Equatable {
    /// Refused attempts of one account in a day.
    package let attempts: Int
    /// The night, by the municipality's clock: from this hour until that one.
    package let nightFrom: Int
    package let nightUntil: Int
    /// Fewer families in a day than this are never odd.
    package let families: Int
    /// How many times the person's own median of families in a day.
    package let timesMedian: Int

    package static let ownChoice = OddLookLimits(
        attempts: 3, nightFrom: 22, nightUntil: 6, families: 10, timesMedian: 3)

    package func isNight(hour: Int) -> Bool { hour >= nightFrom || hour < nightUntil }

    /// - Parameter usual: The person's own median.
    package func isMany(_ families: Int, usual: Int) -> Bool {
        families >= self.families && families > timesMedian * usual
    }
}
