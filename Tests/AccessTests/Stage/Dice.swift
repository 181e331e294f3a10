/// Numbers that are the same for the same seed (Steele, Lea and Flood 2014, "Fast splittable
/// pseudorandom number generators"). Each operation has dice of its own, so that it does the same
/// whether or not others went before.
struct Dice {
    private var state: UInt64

    init(seed: UInt64, throwing index: Int) {
        state = seed
        state = next() ^ UInt64(bitPattern: Int64(index))
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(below count: Int) -> Int { Int(next() % UInt64(max(1, count))) }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + number(below: range.count)
    }

    /// One time in so many.
    mutating func once(in times: Int) -> Bool { number(below: times) == 0 }

    mutating func pick<Element>(_ some: [Element]) -> Element? {
        some.isEmpty ? nil : some[number(below: some.count)]
    }

    /// Each with an even chance, and at least one.
    mutating func some<Element: Hashable>(of all: [Element]) -> Set<Element> {
        let few = Set(all.filter { _ in once(in: 2) })
        return few.isEmpty ? Set([pick(all)].compactMap(\.self)) : few
    }
}
