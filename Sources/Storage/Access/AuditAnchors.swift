import Crypto
import Domain

/// The daily anchors: they tie all chains together, so that one chain cannot be set back to an
/// earlier head, or be taken away whole, without an anchor noticing.
struct AuditAnchors {
    let key: SymmetricKey
    let connection: any SQLConnection

    func write(_ day: Day) throws -> String? {
        let previous = try connection.first(
            "SELECT day, mac FROM audit_anchor ORDER BY day DESC LIMIT 1"
        ) { (day: $0.text(0), mac: $0.bytes(1)) }
        if let previous, previous.day >= day.text { return nil }
        guard try noteMovedHeads(on: day) > 0 else { return nil }
        let mac = try computed(day.text, after: previous?.mac ?? [])
        try connection.run("INSERT INTO audit_anchor (day, mac) VALUES (\(day), \(mac))")
        return AuditAnchors.hexadecimal(mac)
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Which entry each moved chain ended with.
    private func noteMovedHeads(on day: Day) throws -> Int {
        try connection.run(
            """
            INSERT INTO audit_anchor_head (day, chain, seq)
            SELECT \(day), h.chain, h.seq FROM audit_head h
            WHERE NOT EXISTS (SELECT 1 FROM audit_anchor_head a
                WHERE a.chain = h.chain AND a.seq >= h.seq)
            """)
    }

    private func computed(_ day: String, after previous: [UInt8]) throws -> [UInt8] {
        var hash = AnchorHash(day, after: previous, under: key)
        try connection.each(
            """
            SELECT a.chain, a.seq, e.mac FROM audit_anchor_head a
            JOIN audit e ON e.chain = a.chain AND e.seq = a.seq
            WHERE a.day = \(day) ORDER BY a.chain
            """
        ) { hash.add(chain: $0.text(0), seq: $0.int(1), mac: $0.bytes(2)) }
        return hash.value
    }
}

/// The keyed hash of one day's anchor, fed head by head.
struct AnchorHash {
    private var hmac: HMAC<SHA256>

    init(_ day: String, after previous: [UInt8], under key: SymmetricKey) {
        hmac = HMAC(key: key)
        var fields = FieldWriter()
        fields.add("anchor")
        fields.add(day)
        fields.add(previous)
        hmac.update(data: fields.bytes)
    }

    mutating func add(chain: String, seq: Int, mac: [UInt8]) {
        var fields = FieldWriter()
        fields.add(chain)
        fields.add(seq)
        fields.add(mac)
        hmac.update(data: fields.bytes)
    }

    var value: [UInt8] { Array(hmac.finalize()) }
}
