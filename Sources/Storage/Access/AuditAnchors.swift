import Crypto
import Domain

/// The anchors: they tie all chains together, so that one chain cannot be set back to an earlier
/// head, or be taken away whole, without an anchor noticing. They are counted, and each says how
/// many entries there were in all, so that none of them can be left out.
struct AuditAnchors {
    let key: SymmetricKey
    let connection: any SQLConnection

    func write(at now: Instant) throws -> String? {
        let number = try count + 1
        guard try noteMovedHeads(in: number) > 0 else { return nil }
        let anchor = try Anchor(
            number: number, at: now.text,
            entries: connection.count("SELECT coalesce(sum(seq), 0) FROM audit_head"))
        let mac = try mac(of: anchor)
        try connection.run(
            """
            INSERT INTO audit_anchor (number, at, entries, mac)
            VALUES (\(number), \(anchor.at), \(anchor.entries), \(mac))
            """)
        return AuditAnchors.hexadecimal(mac)
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The greatest number so far, also of an anchor whose row was taken away.
    private var count: Int {
        get throws {
            max(
                try connection.count("SELECT coalesce(max(number), 0) FROM audit_anchor"),
                try connection.count("SELECT coalesce(max(anchor), 0) FROM audit_anchor_head"))
        }
    }

    /// Which entry each moved chain ended with.
    private func noteMovedHeads(in number: Int) throws -> Int {
        try connection.run(
            """
            INSERT INTO audit_anchor_head (anchor, chain, seq)
            SELECT CAST(\(number) AS INTEGER), h.chain, h.seq FROM audit_head h
            WHERE NOT EXISTS (SELECT 1 FROM audit_anchor_head a
                WHERE a.chain = h.chain AND a.seq >= h.seq)
            """)
    }

    private func mac(of anchor: Anchor) throws -> [UInt8] {
        let previous = try connection.first(
            "SELECT mac FROM audit_anchor ORDER BY number DESC LIMIT 1"
        ) { $0.bytes(0) }
        var hash = AnchorHash(anchor, after: previous ?? [], under: key)
        try connection.each(
            """
            SELECT a.chain, a.seq, e.mac FROM audit_anchor_head a
            JOIN audit e ON e.chain = a.chain AND e.seq = a.seq
            WHERE a.anchor = \(anchor.number) ORDER BY a.chain
            """
        ) { hash.add(chain: $0.text(0), seq: $0.int(1), mac: $0.bytes(2)) }
        return hash.value
    }
}

/// What an anchor says beside the heads it ties together.
struct Anchor {
    /// One more than the anchors before it.
    let number: Int
    let at: String
    /// How many entries there were in all chains together.
    let entries: Int
}

/// The keyed hash of one anchor, fed head by head.
struct AnchorHash {
    private var hmac: HMAC<SHA256>

    init(_ anchor: Anchor, after previous: [UInt8], under key: SymmetricKey) {
        hmac = HMAC(key: key)
        var fields = FieldWriter()
        fields.add("anchor")
        fields.add(anchor.number)
        fields.add(anchor.at)
        fields.add(anchor.entries)
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

    /// Whether this is the stored hash; takes as long whichever byte is wrong.
    func isRight(_ stored: [UInt8]) -> Bool { hmac.finalize() == stored }
}
