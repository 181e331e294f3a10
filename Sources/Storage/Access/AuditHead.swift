import Crypto

/// Where a chain ends: the number and hash of its last entry, sealed by a keyed hash of its own.
struct AuditHead {
    let chain: String
    private(set) var seq: Int
    private(set) var mac: [UInt8]
    private(set) var seal: [UInt8]

    /// Reads `chain, seq, mac, seal` from a column on; a chain that is not begun ends at 0.
    init(row: any SQLRow, from column: Int = 0) {
        chain = row.text(column)
        let isBegun = !row.isNull(column + 1)
        seq = isBegun ? row.int(column + 1) : 0
        mac = isBegun ? row.bytes(column + 2) : []
        seal = isBegun ? row.bytes(column + 3) : []
    }

    init(chain: String, seq: Int, mac: [UInt8], seal: [UInt8]) {
        self.chain = chain
        self.seq = seq
        self.mac = mac
        self.seal = seal
    }

    mutating func move(to seq: Int, _ mac: [UInt8], sealing key: SymmetricKey) {
        self.seq = seq
        self.mac = mac
        seal = key.mac(said)
    }

    func isSealed(by key: SymmetricKey) -> Bool {
        seq == 0 ? mac.isEmpty : key.isRight(seal, for: said)
    }

    private var said: [UInt8] {
        var fields = FieldWriter()
        fields.add("head")
        fields.add(chain)
        fields.add(seq)
        fields.add(mac)
        return fields.bytes
    }
}
