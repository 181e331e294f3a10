/// What is written into a QR code, in words of eight bits (ISO/IEC 18004:2015, 7.4 to 7.6).
enum QRWords {
    /// The mode, the length, the text, and what fills up the rest.
    static func data(_ bytes: [UInt8], in version: QRVersion) -> [UInt8] {
        var bits = QRBits.of(0b0100, 4) + QRBits.of(bytes.count, version.lengthBits)
        bits += bytes.flatMap { QRBits.of(Int($0), 8) }
        let room = 8 * version.dataWords
        bits += Array(repeating: false, count: min(4, room - bits.count))
        bits += Array(repeating: false, count: (8 - bits.count % 8) % 8)
        var words = QRBits.words(bits)
        let filling: [UInt8] = [0xEC, 0x11]
        while words.count < version.dataWords {
            words += filling.prefix(version.dataWords - words.count)
        }
        return words
    }

    /// In blocks, each with words that correct it; of all blocks the first word, then the second.
    static func interleaved(_ data: [UInt8], in version: QRVersion) -> [UInt8] {
        let blocks = blocks(data, version.blocks)
        let corrections = blocks.map { QRCorrection.words(for: $0, count: version.correction) }
        return woven(blocks) + woven(corrections)
    }

    /// As even as can be; the longer ones come last.
    private static func blocks(_ data: [UInt8], _ count: Int) -> [ArraySlice<UInt8>] {
        let short = data.count / count
        let long = data.count % count
        var start = 0
        return (0..<count).map { block in
            let end = start + short + (block >= count - long ? 1 : 0)
            defer { start = end }
            return data[start..<end]
        }
    }

    private static func woven(_ blocks: [some Collection<UInt8>]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in
            blocks.compactMap { $0.dropFirst(place).first }
        }
    }
}

/// Numbers as bits, the highest first.
enum QRBits {
    static func of(_ number: Int, _ count: Int) -> [Bool] {
        (0..<count).reversed().map { number >> $0 & 1 == 1 }
    }

    static func words(_ bits: [Bool]) -> [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
        }
    }
}
