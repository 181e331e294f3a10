/// The fields of a QR code: the patterns by which a reader finds its way, and the words laid
/// between them (ISO/IEC 18004:2015, 6.3 and 7.7).
struct QRGrid {
    let side: Int
    private var dark: [Bool]
    /// The fields that no word stands on and no mask changes.
    private var fixed: [Bool]

    init(_ words: [UInt8], in version: QRVersion) {
        side = version.side
        dark = Array(repeating: false, count: side * side)
        fixed = dark
        timing()
        for (row, column) in [(3, 3), (3, side - 4), (side - 4, 3)] { finder(row, column) }
        alignments(version.centres)
        // Room for the mask's number, which is written when it is chosen.
        name(mask: 0)
        if version.number > 6 { name(version) }
        lay(words.flatMap { QRBits.of(Int($0), 8) })
    }

    /// The fields with a mask over the words, and its number written beside.
    func masked(by mask: Int) -> [Bool] {
        var grid = self
        for place in dark.indices where !fixed[place] && turns(mask, place / side, place % side) {
            grid.dark[place].toggle()
        }
        grid.name(mask: mask)
        return grid.dark
    }

    private mutating func fix(_ row: Int, _ column: Int, _ isDark: Bool) {
        guard (0..<side).contains(row), (0..<side).contains(column) else { return }
        dark[row * side + column] = isDark
        fixed[row * side + column] = true
    }

    private mutating func timing() {
        for place in 0..<side {
            fix(6, place, place % 2 == 0)
            fix(place, 6, place % 2 == 0)
        }
    }

    /// Seven fields wide, with a light border.
    private mutating func finder(_ row: Int, _ column: Int) {
        ring(around: row, column, reaching: 4) { [0, 1, 3].contains($0) }
    }

    private mutating func alignments(_ centres: [Int]) {
        let last = centres.last ?? 0
        for row in centres {
            for column in centres
            where ![(6, 6), (6, last), (last, 6)].contains(where: {
                $0 == (row, column)
            }) {
                ring(around: row, column, reaching: 2) { $0 != 1 }
            }
        }
    }

    /// - isDark: by how far a field is from the centre.
    private mutating func ring(
        around row: Int, _ column: Int, reaching reach: Int, _ isDark: (Int) -> Bool
    ) {
        for down in -reach...reach {
            for right in -reach...reach {
                fix(row + down, column + right, isDark(max(abs(down), abs(right))))
            }
        }
    }

    /// The level and the mask, twice (7.9). Level M is written as 00.
    private mutating func name(mask: Int) {
        let bits = QRGrid.checked(mask, by: 0x537, 10) ^ 0x5412
        for place in 0..<15 {
            let isDark = bits >> place & 1 == 1
            let (row, column) = QRGrid.nearCorner(place)
            fix(row, column, isDark)
            let isBeside = place < 8
            fix(isBeside ? 8 : side - 15 + place, isBeside ? side - 1 - place : 8, isDark)
        }
        fix(side - 8, 8, true)
    }

    /// Down beside the upper left corner and then to the left, past the timing.
    private static func nearCorner(_ place: Int) -> (row: Int, column: Int) {
        switch place {
        case ..<6: (place, 8)
        case 6, 7: (place + 1, 8)
        case 8: (8, 7)
        default: (8, 14 - place)
        }
    }

    /// The version, twice (7.10).
    private mutating func name(_ version: QRVersion) {
        let bits = QRGrid.checked(version.number, by: 0x1F25, 12)
        for place in 0..<18 {
            let isDark = bits >> place & 1 == 1
            let (long, short) = (place / 3, side - 11 + place % 3)
            fix(long, short, isDark)
            fix(short, long, isDark)
        }
    }

    /// A number with the rest of its division by a polynomial after it.
    static func checked(_ number: Int, by divisor: Int, _ bits: Int) -> Int {
        var rest = number << bits
        for place in (0..<6).reversed() where rest >> (place + bits) & 1 == 1 {
            rest ^= divisor << place
        }
        return number << bits | rest
    }

    /// Two columns at a time from the right, up and down in turn, past the timing column.
    private mutating func lay(_ bits: [Bool]) {
        var next = bits.makeIterator()
        let pairs = Array(stride(from: side - 1, to: 6, by: -2)) + [5, 3, 1]
        for (turn, right) in pairs.enumerated() {
            for step in 0..<side {
                let row = turn % 2 == 0 ? side - 1 - step : step
                for column in [right, right - 1] where !fixed[row * side + column] {
                    dark[row * side + column] = next.next() ?? false
                }
            }
        }
    }

    /// Table 10.
    private func turns(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        let product = row * column
        return switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: product % 2 + product % 3 == 0
        case 6: (product % 2 + product % 3) % 2 == 0
        default: ((row + column) % 2 + product % 3) % 2 == 0
        }
    }
}
