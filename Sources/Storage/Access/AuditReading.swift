import Domain
import UseCases

/// Reading a family's chain, newest first.
extension AuditLog {
    func entries(of family: FamilyID, last count: Int) throws -> [AuditEntry] {
        try connection.rows(
            """
            SELECT at, account, role, act, is_change, outcome FROM audit
            WHERE chain = \(family) ORDER BY seq DESC LIMIT \(count)
            """, entry)
    }

    /// Only what was really changed: a refused change is no change.
    func changes(of family: FamilyID, last count: Int) throws -> [AuditEntry] {
        try connection.rows(
            """
            SELECT at, account, role, act, is_change, outcome FROM audit
            WHERE chain = \(family) AND is_change = 1 AND outcome = 'allowed'
            ORDER BY seq DESC LIMIT \(count)
            """, entry)
    }

    func lastTime(
        of family: FamilyID, _ account: AccountID, did act: Act
    ) throws -> Instant? {
        try connection.first(
            """
            SELECT at FROM audit
            WHERE chain = \(family) AND account = \(account) AND act = \(act)
                AND outcome = 'allowed'
            ORDER BY seq DESC LIMIT 1
            """
        ) { try $0.instant(0) }
    }

    private func entry(_ row: any SQLRow) throws -> AuditEntry {
        AuditEntry(
            at: try row.instant(0), account: row.id(1), role: try row.value(2),
            act: row.text(3), isChange: row.bool(4), outcome: try row.value(5))
    }
}
