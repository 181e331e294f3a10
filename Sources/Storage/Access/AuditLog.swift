import Crypto
import Domain
import UseCases

/// The log as a chain: each entry carries a keyed hash over itself and the entry before it, and
/// each chain has a head that says where it ends. Whoever lacks the key can neither alter nor
/// leave out an entry unnoticed.
struct AuditLog {
    let key: SymmetricKey
    let kept: KeptLines
    let connection: any SQLConnection

    init(_ keys: KeyChain, _ connection: any SQLConnection) {
        key = keys.audit
        kept = KeptLines(sealer: keys.kept)
        self.connection = connection
    }

    /// The chain of look-ups of families that do not exist.
    static let ownChain = "installation"

    /// Adds to a family's chain. A family that does not exist costs the same three statements.
    /// CASE, because PostgreSQL would not look a head up by what a function like coalesce gives
    /// before it knows that the row may be seen, and so read all of them.
    func append(_ entries: [AuditEntry], against family: FamilyID) throws {
        let head: SQL = """
            SELECT c.chain, h.seq, h.mac, h.seal
            FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM family WHERE id = \(family))
                THEN CAST(\(family) AS TEXT) ELSE \(AuditLog.ownChain) END AS chain) c
            LEFT JOIN audit_head h ON h.chain = c.chain
            """
        try append(entries, to: head)
    }

    func append(_ entries: [AuditEntry], in municipality: MunicipalityID) throws {
        let head: SQL = """
            SELECT c.chain, h.seq, h.mac, h.seal
            FROM (SELECT CAST(\(municipality) AS TEXT) AS chain) c
            LEFT JOIN audit_head h ON h.chain = c.chain
            """
        try append(entries, to: head)
    }

    private func append(_ entries: [AuditEntry], to sql: SQL) throws {
        // Somebody from elsewhere who is refused is written down where they tried.
        try connection.within(.whole) { try append(entries, at: sql) }
    }

    private func append(_ entries: [AuditEntry], at sql: SQL) throws {
        guard var head = try connection.first(sql, { AuditHead(row: $0) }), !entries.isEmpty else {
            return
        }
        guard head.isSealed(by: key) else { throw StorageFault.auditBroken(chain: head.chain) }
        var written: [(AuditLink, [UInt8])] = []
        for entry in entries {
            let seq = head.seq + 1
            let link = AuditLink(
                entry, chain: head.chain, seq: seq,
                kept: try kept.seal(entry.kept, chain: head.chain, seq: seq))
            head.move(to: link.seq, link.mac(under: key, after: head.mac), sealing: key)
            written.append((link, head.mac))
        }
        // The head first: of two that append at once, one finds it moved, and begins again.
        try save(head)
        for (link, mac) in written { try insert(link, mac) }
    }

    private func insert(_ link: AuditLink, _ mac: [UInt8]) throws {
        try connection.run(
            """
            INSERT INTO audit (chain, seq, at, account, role, act, is_change, outcome, kept,
                mac)
            VALUES (\(link.chain), \(link.seq), \(link.at), \(link.account), \(link.role),
                \(link.act), \(link.isChange), \(link.outcome), \(link.kept), \(mac))
            """)
    }

    private func save(_ head: AuditHead) throws {
        try connection.run(
            """
            INSERT INTO audit_head (chain, seq, mac, seal)
            VALUES (\(head.chain), \(head.seq), \(head.mac), \(head.seal))
            ON CONFLICT (chain) DO UPDATE
            SET seq = excluded.seq, mac = excluded.mac, seal = excluded.seal
            """)
    }
}
