/// One anchor together with one of the heads it ties: what a sweep over the anchors reads.
struct AnchorLine {
    let anchor: Anchor
    let mac: [UInt8]
    /// Nil for an anchor without any head.
    let head: Head?

    struct Head {
        let chain: String
        let seq: Int
        /// The hash of the entry it ended with; nil if that entry is gone.
        let mac: [UInt8]?
        /// How far the chain moved since the anchor before.
        let moved: Int
    }

    init(anchor: Anchor, mac: [UInt8], head: Head?) {
        self.anchor = anchor
        self.mac = mac
        self.head = head
    }

    /// Reads what `AnchorSweep.select` gives.
    init(row: any SQLRow) {
        anchor = Anchor(
            number: row.int(0), at: row.optionalText(1) ?? "",
            entries: row.isNull(2) ? 0 : row.int(2))
        mac = row.optionalBytes(3) ?? []
        head =
            row.isNull(4)
            ? nil
            : Head(
                chain: row.text(4), seq: row.int(5), mac: row.optionalBytes(6), moved: row.int(7))
    }
}
