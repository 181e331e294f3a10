import Crypto

/// Reads the anchors day by day and computes each again from the entries it was made of.
struct AnchorSweep {
    /// Every anchored head with its entry and its anchor; days without an anchor come too.
    static let select: SQL = """
        SELECT d.day, n.mac, a.chain, a.seq, e.mac
        FROM (SELECT day FROM audit_anchor UNION SELECT day FROM audit_anchor_head) d
        LEFT JOIN audit_anchor n ON n.day = d.day
        LEFT JOIN audit_anchor_head a ON a.day = d.day
        LEFT JOIN audit e ON e.chain = a.chain AND e.seq = a.seq
        ORDER BY d.day, a.chain
        """

    let key: SymmetricKey
    private let witness: String?
    private(set) var anchors = 0
    private(set) var findings: [AuditFinding] = []
    private var day: String?
    private var stored: [UInt8] = []
    private var hash: AnchorHash?
    private var isWitnessed = false
    /// Whether an entry of this day's anchor is gone: then its chain is named, not the anchor.
    private var lacksEntry = false
    private var cut: Set<String> = []

    init(key: SymmetricKey, witness: String?) {
        self.key = key
        self.witness = witness
    }

    mutating func take(_ row: any SQLRow) {
        if row.text(0) != day { begin(row) }
        guard !row.isNull(2) else { return }
        let chain = row.text(2)
        if let mac = row.optionalBytes(4) {
            hash?.add(chain: chain, seq: row.int(3), mac: mac)
        } else {
            lacksEntry = true
            guard cut.insert(chain).inserted else { return }
            findings.append(AuditFinding(chain: chain, seq: row.int(3), fault: .tailCut))
        }
    }

    mutating func end() {
        endDay()
        guard let witness, !isWitnessed else { return }
        findings.append(AuditFinding(chain: witness, seq: nil, fault: .anchorBroken))
    }

    private mutating func begin(_ row: any SQLRow) {
        endDay()
        anchors += 1
        let day = row.text(0)
        hash = AnchorHash(day, after: stored, under: key)
        self.day = day
        stored = row.optionalBytes(1) ?? []
        lacksEntry = false
        if AuditAnchors.hexadecimal(stored) == witness { isWitnessed = true }
    }

    private mutating func endDay() {
        guard let day, let hash, !lacksEntry, hash.value != stored else { return }
        findings.append(AuditFinding(chain: day, seq: nil, fault: .anchorBroken))
    }
}
