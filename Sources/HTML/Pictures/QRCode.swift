/// A square of dark and light fields that a phone reads as text: QR Code, model 2, in byte mode at
/// error level M, versions 1 to 10 (ISO/IEC 18004:2015). Made here, so that no address of a page
/// is handed to anybody else to draw.
package struct QRCode: Sendable, Equatable {
    package let version: Int
    /// How many fields a side has.
    package let side: Int
    /// Which of the eight masks was laid over it.
    package let mask: Int
    /// The fields row by row; dark ones are true.
    package let fields: [Bool]

    /// - text: an address, which is ASCII; other text stands in it as UTF-8.
    /// - Returns: nil for text that version 10 does not hold.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.all.first(where: { $0.holds(bytes.count) }) else {
            return nil
        }
        let words = QRWords.interleaved(QRWords.data(bytes, in: version), in: version)
        let grid = QRGrid(words, in: version)
        let masked = (0..<8).map { grid.masked(by: $0) }
        let penalties = masked.map { QRPenalty(of: $0, side: version.side).points }
        mask = penalties.indices.min { penalties[$0] < penalties[$1] } ?? 0
        fields = masked[mask]
        side = version.side
        self.version = version.number
    }

    package subscript(row: Int, column: Int) -> Bool { fields[row * side + column] }
}
