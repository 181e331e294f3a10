/// A size of QR code at error level M: ISO/IEC 18004:2015, tables 1, 7, 9 and E.1.
struct QRVersion: Sendable {
    let number: Int
    /// All words of eight bits, those that correct included.
    let words: Int
    let blocks: Int
    /// How many words of each block correct the others.
    let correction: Int
    /// Where the centres of the alignment patterns lie, in both directions.
    let centres: [Int]

    var side: Int { 17 + 4 * number }
    var dataWords: Int { words - blocks * correction }
    /// How many bits say how long the text is.
    var lengthBits: Int { number < 10 ? 8 : 16 }

    /// Four bits say that bytes follow.
    func holds(_ bytes: Int) -> Bool { 4 + lengthBits + 8 * bytes <= 8 * dataWords }

    static let all = [
        QRVersion(number: 1, words: 26, blocks: 1, correction: 10, centres: []),
        QRVersion(number: 2, words: 44, blocks: 1, correction: 16, centres: [6, 18]),
        QRVersion(number: 3, words: 70, blocks: 1, correction: 26, centres: [6, 22]),
        QRVersion(number: 4, words: 100, blocks: 2, correction: 18, centres: [6, 26]),
        QRVersion(number: 5, words: 134, blocks: 2, correction: 24, centres: [6, 30]),
        QRVersion(number: 6, words: 172, blocks: 4, correction: 16, centres: [6, 34]),
        QRVersion(number: 7, words: 196, blocks: 4, correction: 18, centres: [6, 22, 38]),
        QRVersion(number: 8, words: 242, blocks: 4, correction: 22, centres: [6, 24, 42]),
        QRVersion(number: 9, words: 292, blocks: 5, correction: 22, centres: [6, 26, 46]),
        QRVersion(number: 10, words: 346, blocks: 5, correction: 26, centres: [6, 28, 50]),
    ]
}
