/// Reads a QR code of level M and byte mode from its fields, written for the test from the standard
/// and not from the generator: it asks each field which word it belongs to, and checks the words by
/// their syndromes instead of by division.
struct QRReading {
    let mask: Int
    let text: String
    /// Whether no word is smudged.
    let isWhole: Bool

    /// By version: how many blocks of how many data words, and how many words correct each
    /// (ISO/IEC 18004:2015, table 9, level M).
    private static let blocks: [[(count: Int, data: Int)]] = [
        [(1, 16)], [(1, 28)], [(1, 44)], [(2, 32)], [(2, 43)], [(4, 27)], [(4, 31)],
        [(2, 38), (2, 39)], [(3, 36), (2, 37)], [(4, 43), (1, 44)],
    ]
    private static let corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26]

    init?(_ fields: [Bool], side: Int) {
        let version = (side - 17) / 4
        guard (1...10).contains(version), fields.count == side * side else { return nil }
        func dark(_ row: Int, _ column: Int) -> Bool { fields[row * side + column] }
        // The mask stands in row 8: columns 2, 3 and 4, inverted by 101.
        let named = [dark(8, 2), dark(8, 3), dark(8, 4)].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
        let mask = named ^ 0b101
        self.mask = mask
        let words = QRReading.words(side, version, mask, dark)
        let shape = QRReading.blocks[version - 1].flatMap { block in
            Array(repeating: block.data, count: block.count)
        }
        let taken = QRReading.unwoven(words, shape, QRReading.corrections[version - 1])
        isWhole = taken.allSatisfy { QRReading.isWhole($0, QRReading.corrections[version - 1]) }
        let data = zip(taken, shape).flatMap { $0.prefix($1) }
        guard let read = QRReading.text(data, version) else { return nil }
        text = read
    }

    private static func words(
        _ side: Int, _ version: Int, _ mask: Int, _ dark: (Int, Int) -> Bool
    ) -> [UInt8] {
        var bits: [Bool] = []
        var column = side - 1
        var isUp = true
        while column > 0 {
            if column == 6 { column = 5 }
            for row in isUp ? Array((0..<side).reversed()) : Array(0..<side) {
                for beside in [column, column - 1] where isFree(row, beside, side, version) {
                    bits.append(dark(row, beside) != isTurned(mask, row, beside))
                }
            }
            isUp.toggle()
            column -= 2
        }
        return stride(from: 0, to: bits.count - bits.count % 8, by: 8).map { start in
            UInt8((0..<8).reduce(0) { $0 * 2 + (bits[start + $1] ? 1 : 0) })
        }
    }

    /// Whether a field carries a word, and no pattern.
    private static func isFree(_ row: Int, _ column: Int, _ side: Int, _ version: Int) -> Bool {
        let isCorner =
            row < 9 && column < 9 || row < 9 && column > side - 9 || row > side - 9 && column < 9
        if isCorner || row == 6 || column == 6 { return false }
        if version > 6, row < 6 && column > side - 12 || column < 6 && row > side - 12 {
            return false
        }
        let middle = version < 7 ? [] : [6 + (side - 13) / 2]
        let centres = version == 1 ? [] : [6] + middle + [side - 7]
        for down in centres {
            for right in centres {
                let isAtCorner =
                    (down == 6 && right == 6) || (down == 6 && right == side - 7)
                    || (down == side - 7 && right == 6)
                if !isAtCorner, abs(row - down) < 3, abs(column - right) < 3 { return false }
            }
        }
        return true
    }

    private static func isTurned(_ mask: Int, _ i: Int, _ j: Int) -> Bool {
        let sums = [
            i + j, i, j % 3, (i + j) % 3, i / 2 + j / 3, i * j % 2 + i * j % 3,
            i * j % 2 + i * j % 3, (i + j) % 2 + i * j % 3,
        ]
        return [2, 3, 5].contains(mask) ? sums[mask] == 0 : sums[mask] % 2 == 0
    }

    private static func unwoven(
        _ words: [UInt8], _ shape: [Int], _ correction: Int
    ) -> [[UInt8]] {
        var blocks = shape.map { _ in [UInt8]() }
        var rest = words[...]
        for place in 0..<(shape.max() ?? 0) {
            for block in shape.indices where place < shape[block] {
                if let word = rest.popFirst() { blocks[block].append(word) }
            }
        }
        for _ in 0..<correction {
            for block in shape.indices {
                if let word = rest.popFirst() { blocks[block].append(word) }
            }
        }
        return blocks
    }

    /// A whole block, read as a polynomial, is zero at α⁰, α¹ and so on.
    private static func isWhole(_ block: [UInt8], _ correction: Int) -> Bool {
        var root = 1
        for _ in 0..<correction {
            if block.reduce(0, { times($0, root) ^ Int($1) }) != 0 { return false }
            root = times(root, 2)
        }
        return true
    }

    /// By adding shifted copies, in the field with 0x11D.
    private static func times(_ one: Int, _ other: Int) -> Int {
        var (sum, shifted) = (0, one)
        for bit in 0..<8 {
            if other & (1 << bit) != 0 { sum ^= shifted }
            shifted <<= 1
            if shifted > 255 { shifted ^= 0x11D }
        }
        return sum
    }

    private static func bitsOf(_ data: [UInt8]) -> [Bool] {
        data.flatMap { byte -> [Bool] in (0..<8).map { byte & (UInt8(128) >> UInt8($0)) != 0 } }
    }

    private static func text(_ data: [UInt8], _ version: Int) -> String? {
        var bits = bitsOf(data)[...]
        func number(_ count: Int) -> Int {
            let taken = bits.prefix(count)
            bits = bits.dropFirst(count)
            return taken.reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
        }
        guard number(4) == 4 else { return nil }
        let length = number(version < 10 ? 8 : 16)
        return String(validating: (0..<length).map { _ in UInt8(number(8)) }, as: UTF8.self)
    }
}
