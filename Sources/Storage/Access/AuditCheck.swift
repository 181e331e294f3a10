import Crypto
import Domain

/// One sweep over the whole log, chain by chain, then over the anchors.
struct AuditCheck {
    let key: SymmetricKey
    let connection: any SQLConnection
    private var entries = 0
    private var chains = 0
    private var anchors = 0
    private var unanchored = 0
    private var findings: [AuditFinding] = []
    private var walk: ChainWalk?

    init(key: SymmetricKey, connection: any SQLConnection) {
        self.key = key
        self.connection = connection
    }

    mutating func run(at now: Instant, witness: String?) throws -> AuditReport {
        try sweepEntries()
        try findRemovedChains()
        try sweepAnchors(witness: witness)
        try countUnanchored(at: now)
        return AuditReport(
            entries: entries, chains: chains, anchors: anchors,
            unanchored: unanchored, findings: try findings.map(explained))
    }

    private mutating func sweepEntries() throws {
        try connection.sweep(
            """
            SELECT a.chain, a.seq, a.at, a.account, a.role, a.act, a.is_change, a.outcome,
                a.kept, a.mac,
                h.chain, h.seq, h.mac, h.seal
            FROM audit a LEFT JOIN audit_head h ON h.chain = a.chain
            ORDER BY a.chain, a.seq
            """
        ) { row in
            entries += 1
            let link = AuditLink(row: row)
            if walk?.chain != link.chain { begin(link.chain, row) }
            walk?.take(link, mac: row.bytes(9), under: key)
        }
        endWalk()
    }

    private mutating func begin(_ chain: String, _ row: any SQLRow) {
        endWalk()
        chains += 1
        walk = ChainWalk(chain: chain, head: row.isNull(10) ? nil : AuditHead(row: row, from: 10))
    }

    private mutating func endWalk() {
        if let finding = walk?.end(under: key) { findings.append(finding) }
        walk = nil
    }

    /// A head, an anchored head or a family whose chain has no entry at all: enrolling a family
    /// is its first.
    private mutating func findRemovedChains() throws {
        findings += try connection.rows(
            """
            SELECT k.chain FROM
                (SELECT chain FROM audit_head UNION SELECT chain FROM audit_anchor_head
                    UNION SELECT id FROM family) k
            WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.chain = k.chain)
            ORDER BY k.chain
            """
        ) { AuditFinding(chain: $0.text(0), seq: 1, fault: .chainRemoved) }
    }

    private mutating func sweepAnchors(witness: String?) throws {
        var sweep = AnchorSweep(key: key, witness: witness)
        try connection.sweep(AnchorSweep.select) { sweep.take(AnchorLine(row: $0)) }
        sweep.end()
        let named = Set(findings.map(\.chain))
        anchors = sweep.anchors
        findings += sweep.findings.filter { !named.contains($0.chain) }
    }

    /// Counts the entries after each chain's last anchor. If one of them is from before
    /// yesterday, there was an anchor that covered it. One that says it is older than the last
    /// anchor was written after the clock had gone back.
    private mutating func countUnanchored(at now: Instant) throws {
        let found = try connection.first(
            """
            SELECT count(*), coalesce(min(CASE WHEN e.at > l.at THEN e.at END), '9999')
            FROM (SELECT h.chain, coalesce((SELECT max(a.seq) FROM audit_anchor_head a
                    WHERE a.chain = h.chain), 0) AS seq
                FROM audit_head h) c
            JOIN audit e ON e.chain = c.chain AND e.seq > c.seq
            CROSS JOIN (SELECT coalesce((SELECT at FROM audit_anchor
                ORDER BY number DESC LIMIT 1), '') AS at) l
            """
        ) { (count: $0.int(0), first: $0.text(1)) }
        guard let found, found.count > 0 else { return }
        unanchored = found.count
        guard found.first < now.day.adding(days: -1).text else { return }
        findings.append(AuditFinding(chain: "\(anchors + 1)", seq: nil, fault: .anchorBroken))
    }

    /// Whether the entry that belongs to an altered place stands elsewhere in its chain.
    private func explained(_ finding: AuditFinding) throws -> AuditFinding {
        guard finding.fault == .altered, let seq = finding.seq else { return finding }
        let before = try connection.first(
            "SELECT mac FROM audit WHERE chain = \(finding.chain) AND seq = \(seq - 1)"
        ) { $0.bytes(0) }
        var isElsewhere = false
        try connection.each(
            """
            SELECT chain, seq, at, account, role, act, is_change, outcome, kept, mac
            FROM audit
            WHERE chain = \(finding.chain)
            """
        ) { row in
            let link = AuditLink(row: row)
            if link.isRight(row.bytes(9), under: key, after: before ?? [], as: seq) {
                isElsewhere = true
            }
        }
        return isElsewhere
            ? AuditFinding(chain: finding.chain, seq: seq, fault: .outOfOrder) : finding
    }
}
