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

    /// How many chains are written to with one statement [own choice].
    private static let together = 128

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

    /// Begins the chain of a family that has none.
    func begin(_ entries: [AuditEntry], of family: FamilyID) throws {
        try append(entries, to: AuditHead(chain: family.text, seq: 0, mac: [], seal: []))
    }

    /// Adds lines to the chains of their families, in their order, with three statements for many.
    func append(_ lines: [LogLine]) throws {
        let families = Set(lines.map(\.family)).sorted()
        try connection.within(.whole) {
            for start in stride(from: 0, to: families.count, by: AuditLog.together) {
                let some = families[start..<min(start + AuditLog.together, families.count)]
                let heads = try heads(of: Array(some))
                let those = lines.filter { some.contains($0.family) }
                try save(linked(those, to: heads))
            }
        }
    }

    /// The heads of these families' chains, and of the installation's own for those that are not
    /// there: whether a family is there is no difference in what is asked.
    private func heads(of families: [FamilyID]) throws -> [AuditHead] {
        try connection.rows(
            """
            SELECT f.id, h.seq, h.mac, h.seal FROM family f
            LEFT JOIN audit_head h ON h.chain = f.id WHERE f.id IN (\(list: families))
            UNION ALL
            SELECT c.chain, h.seq, h.mac, h.seal
            FROM (SELECT CAST(\(AuditLog.ownChain) AS TEXT) AS chain) c
            LEFT JOIN audit_head h ON h.chain = c.chain
            """
        ) { AuditHead(row: $0) }
    }

    private func linked(_ lines: [LogLine], to heads: [AuditHead]) throws -> [[Added]] {
        let known = Set(heads.map(\.chain))
        let byChain = Dictionary(grouping: lines) { line in
            known.contains(line.family.text) ? line.family.text : AuditLog.ownChain
        }
        return try heads.compactMap { head in
            try byChain[head.chain].map { try linked($0.map(\.entry), to: head) }
        }
    }

    private func save(_ added: [[Added]]) throws {
        try save(added.compactMap(\.last?.head))
        try insert(added.flatMap(\.self))
    }

    private func append(_ entries: [AuditEntry], to sql: SQL) throws {
        // Somebody from elsewhere who is refused is written down where they tried.
        try connection.within(.whole) {
            guard let head = try connection.first(sql, { AuditHead(row: $0) }) else { return }
            try append(entries, to: head)
        }
    }

    private func append(_ entries: [AuditEntry], to head: AuditHead) throws {
        let added = try linked(entries, to: head)
        guard let last = added.last else { return }
        // The head first: of two that append at once, one finds it moved, and begins again.
        try save([last.head])
        try insert(added)
    }

    /// An entry in its place, and the head that it makes.
    private typealias Added = (link: AuditLink, head: AuditHead)

    private func linked(_ entries: [AuditEntry], to head: AuditHead) throws -> [Added] {
        guard head.isSealed(by: key) else { throw StorageFault.auditBroken(chain: head.chain) }
        var head = head
        return try entries.map { entry in
            let seq = head.seq + 1
            let link = AuditLink(
                entry, chain: head.chain, seq: seq,
                kept: try kept.seal(entry.kept, chain: head.chain, seq: seq))
            head.move(to: seq, link.mac(under: key, after: head.mac), sealing: key)
            return (link, head)
        }
    }

    private func insert(_ added: [Added]) throws {
        try connection.post(
            """
            INSERT INTO audit (chain, seq, at, account, role, act, is_change, outcome, kept,
                mac)
            VALUES \(rows: added.map { $0.link.columns + [.bytes($0.head.mac)] })
            """)
    }

    private func save(_ heads: [AuditHead]) throws {
        try connection.post(
            """
            INSERT INTO audit_head (chain, seq, mac, seal)
            VALUES \(rows: heads.map(\.columns))
            ON CONFLICT (chain) DO UPDATE
            SET seq = excluded.seq, mac = excluded.mac, seal = excluded.seal
            """)
    }
}

extension AuditLink {
    fileprivate var columns: [SQLValue] {
        [
            .text(chain), .int(seq), .text(at), .text(account), .text(role), .text(act),
            .int(isChange), .text(outcome), kept.map(SQLValue.bytes) ?? .null,
        ]
    }
}

extension AuditHead {
    fileprivate var columns: [SQLValue] {
        [.text(chain), .int(seq), .bytes(mac), .bytes(seal)]
    }
}
