/// Chance that falls the same way every time: SplitMix64 (Steele, Lea and Flood 2014,
/// doi 10.1145/2660193.2660195). The ways of drawing are our own too, so that a new standard
/// library does not change the demo.
struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Dice of their own for everything that has numbers of its own.
    init(_ parts: UInt64...) {
        state = 0
        for part in parts { state = next() ^ part }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 and below `count`, which is above 0.
    mutating func below(_ count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }

    mutating func between(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of some things, of which there is at least one.
    mutating func pick<Element>(_ some: [Element]) -> Element { some[below(some.count)] }

    /// Some of the things, in the order in which they stood.
    mutating func pick<Element>(_ count: Int, of some: [Element]) -> [Element] {
        let chosen = Set(shuffled(Array(some.indices)).prefix(count))
        return some.indices.filter(chosen.contains).map { some[$0] }
    }

    mutating func shuffled<Element>(_ some: [Element]) -> [Element] {
        var some = some
        for index in some.indices.dropFirst().reversed() {
            some.swapAt(index, below(index + 1))
        }
        return some
    }

    /// From -1 to 1, most often near 0.
    mutating func swing() -> Double { unit() + unit() - 1 }

    private mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
