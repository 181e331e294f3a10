import Domain

/// How far an export of the log has come, so that it is read piece by piece.
package struct ExportPlace: Sendable, Equatable {
    package enum Part: Sendable { case head, anchors, chains, done }

    package var part: Part
    /// The anchor, or the chain and its entry, that was written last.
    package var anchor: Int
    /// Anchors up to this one are written: those made meanwhile tie entries that are not here.
    package var lastAnchor: Int
    package var chain: String
    package var seq: Int
    /// The entry that the chain ended with when its first piece was read.
    package var end: Int
    /// How many lines there are so far, and the keyed hash over all of them.
    package var lines: Int
    package var mac: [UInt8]

    package static let start = ExportPlace(
        part: .head, anchor: 0, lastAnchor: 0, chain: "", seq: 0, end: 0, lines: 0, mac: [])
}

/// A piece of an exported log, and where the next begins.
package struct ExportPiece: Sendable {
    package let bytes: [UInt8]
    package let next: ExportPlace

    package init(bytes: [UInt8], next: ExportPlace) {
        self.bytes = bytes
        self.next = next
    }
}
