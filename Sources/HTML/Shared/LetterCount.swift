extension StringProtocol {
    /// How many letters it has: `count`, but some twenty times faster for text without combining
    /// marks. Below U+0300 each scalar is a letter of its own, but for the pair CR LF (Unicode
    /// Standard Annex 29), and takes one byte, or two of which the first is below 0xCC.
    package var letterCount: Int {
        var letters = 0
        for byte in utf8 {
            if byte >= 0xCC || byte == 0x0D { return count }
            if byte & 0xC0 != 0x80 { letters += 1 }
        }
        return letters
    }
}
