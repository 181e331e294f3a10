import Domain
import Instruments

/// Invented municipalities with families in them, over some years: for measuring, for training
/// researchers, for trying a plan of analysis before there are data. Everything follows from the
/// numbers here. Nothing is said about whether the model works: how a family fares does not hang
/// on the help it gets.
package struct Nation: Sendable {
    package let seed: UInt64
    package let families: Int
    package let years: Int
    /// The day on which the history ends.
    package let today: Day
    let towns: [NationTown]

    /// - Parameters:
    ///   - towns: How many municipalities; no more than families.
    ///   - home: One that is there already, to be the largest of them; it keeps what it has.
    package init(
        seed: UInt64, towns count: Int, families: Int, years: Int, today: Day,
        around home: Municipality? = nil
    ) {
        self.seed = seed
        self.families = families
        self.years = years
        self.today = today
        var first = 0
        towns = TownSizes.sizes(families, in: count).enumerated().map { place, size in
            defer { first += size }
            return NationTown(
                seed: seed, place: place, families: first..<first + size,
                since: today.adding(months: -12 * years), today: today,
                in: place == 0 ? home : nil)
        }
    }

    /// Whether a municipality is one of these.
    package func has(_ municipality: MunicipalityID) -> Bool {
        towns.contains { $0.municipality.id == municipality }
    }
}

/// How many of all families live in each municipality: a few large ones, many small. The share of
/// the municipality in place n falls as 1 / (n + 4) [own choice; the largest of 356 gets about a
/// twentieth].
enum TownSizes {
    static func sizes(_ families: Int, in count: Int) -> [Int] {
        let weights = (0..<count).map { 1 / Double($0 + 4) }
        let sum = weights.reduce(0, +)
        let extra = Double(families - count)
        var sizes = weights.map { 1 + Int(extra * $0 / sum) }
        let rest = families - sizes.reduce(0, +)
        for place in 0..<rest { sizes[place % count] += 1 }
        return sizes
    }
}
