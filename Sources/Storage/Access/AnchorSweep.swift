import Crypto

/// Reads the anchors in their order and computes each again from the entries it was made of.
struct AnchorSweep {
    /// Every anchored head with its entry, its anchor and how far it moved since the anchor
    /// before; numbers without an anchor come too.
    static let select: SQL = """
        SELECT d.number, n.at, n.entries, n.mac, a.chain, a.seq, e.mac,
            a.seq - coalesce((SELECT max(b.seq) FROM audit_anchor_head b
                WHERE b.chain = a.chain AND b.seq < a.seq), 0)
        FROM (SELECT number FROM audit_anchor UNION SELECT anchor FROM audit_anchor_head) d
        LEFT JOIN audit_anchor n ON n.number = d.number
        LEFT JOIN audit_anchor_head a ON a.anchor = d.number
        LEFT JOIN audit e ON e.chain = a.chain AND e.seq = a.seq
        ORDER BY d.number, a.chain
        """

    let key: SymmetricKey
    private let witness: String?
    private(set) var anchors = 0
    private(set) var findings: [AuditFinding] = []
    private var anchor: Anchor?
    private var stored: [UInt8] = []
    private var hash: AnchorHash?
    private var isWitnessed = false
    /// How many entries the anchors so far cover.
    private var covered = 0
    /// Whether an entry of this anchor is gone: then its chain is named, not the anchor.
    private var lacksEntry = false
    private var cut: Set<String> = []

    init(key: SymmetricKey, witness: String?) {
        self.key = key
        self.witness = witness
    }

    mutating func take(_ line: AnchorLine) {
        if line.anchor.number != anchor?.number { begin(line) }
        guard let head = line.head else { return }
        covered += head.moved
        if let mac = head.mac {
            hash?.add(chain: head.chain, seq: head.seq, mac: mac)
        } else {
            lacksEntry = true
            guard cut.insert(head.chain).inserted else { return }
            findings.append(AuditFinding(chain: head.chain, seq: head.seq, fault: .tailCut))
        }
    }

    mutating func end() {
        endAnchor()
        guard let witness, !isWitnessed else { return }
        findings.append(AuditFinding(chain: witness, seq: nil, fault: .anchorBroken))
    }

    private mutating func begin(_ line: AnchorLine) {
        endAnchor()
        anchors += 1
        hash = AnchorHash(line.anchor, after: stored, under: key)
        anchor = line.anchor
        stored = line.mac
        lacksEntry = false
        if AuditAnchors.hexadecimal(stored) == witness { isWitnessed = true }
    }

    private mutating func endAnchor() {
        guard let anchor, let hash, !lacksEntry else { return }
        let isItself = hash.isRight(stored)
        let isWhole = isItself && covered == anchor.entries
        if isItself { covered = anchor.entries }
        guard !isWhole else { return }
        findings.append(
            AuditFinding(chain: "\(anchor.number)", seq: nil, fault: .anchorBroken))
    }
}
