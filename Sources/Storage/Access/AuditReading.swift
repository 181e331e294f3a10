import Domain
import UseCases

/// Reading a family's chain, newest first. Each statement reads along an index of its own, so that
/// none takes longer in a long chain. `seq > 0` says nothing that the schema does not, but without
/// a range SQLite takes the primary key for the better way and walks along the whole chain.
extension AuditLog {
    /// Only what was allowed, from before a number on: refusals, which anybody can cause, push
    /// nothing out.
    func stretch(
        of family: FamilyID, last count: Int, before seq: Int?
    ) throws -> LogStretch {
        let rows = try connection.rows(
            """
            SELECT at, account, role, act, is_change, outcome, kept, seq FROM audit
            WHERE chain = \(family) AND outcome = 'allowed' AND seq < \(seq ?? Int.max)
            ORDER BY seq DESC LIMIT \(count + 1)
            """
        ) { (try entry($0, of: family), $0.int(7)) }
        let shown = rows.prefix(count)
        return LogStretch(
            entries: shown.map(\.0), older: rows.count > count ? shown.last?.1 : nil)
    }

    /// Days and accounts, newest first. Each is found by leaping over all attempts like it in
    /// the index, and counted up to a limit: however often somebody tries, this takes as long.
    func refused(of family: FamilyID, most: Int) throws -> [RefusedAttempts] {
        try connection.rows(
            """
            WITH RECURSIVE attempt (who, place) AS (
                SELECT max(substr(at, 1, 10) || account), 1 FROM audit
                WHERE chain = \(family) AND outcome = 'refused'
                UNION ALL
                SELECT (SELECT max(substr(a.at, 1, 10) || a.account) FROM audit a
                    WHERE a.chain = \(family) AND a.outcome = 'refused'
                        AND substr(a.at, 1, 10) || a.account < attempt.who), place + 1
                FROM attempt WHERE who IS NOT NULL AND place < \(most)
            )
            SELECT substr(who, 1, 10), substr(who, 11), (SELECT count(*) FROM
                (SELECT 1 FROM audit a WHERE a.chain = \(family) AND a.outcome = 'refused'
                    AND substr(a.at, 1, 10) || a.account >= attempt.who
                    AND substr(a.at, 1, 10) || a.account <= attempt.who
                    LIMIT \(RefusedAttempts.most)) AS tries)
            FROM attempt WHERE who IS NOT NULL ORDER BY place
            """
        ) { RefusedAttempts(day: try $0.day(0), account: $0.id(1), count: $0.int(2)) }
    }

    /// Only what was really changed after a moment: a refused change is no change. The moment is
    /// asked of the newest changes alone: beside the chain, PostgreSQL would rather look up the
    /// moment, and go through all that was written down anywhere since.
    func changes(
        of family: FamilyID, since: Instant, last count: Int
    ) throws -> [AuditEntry] {
        try connection.rows(
            """
            SELECT at, account, role, act, is_change, outcome, kept, seq FROM (
                SELECT at, account, role, act, is_change, outcome, kept, seq FROM audit
                WHERE chain = \(family) AND is_change = 1 AND outcome = 'allowed' AND seq > 0
                ORDER BY seq DESC LIMIT \(count)
            ) newest WHERE at > \(since) ORDER BY seq DESC
            """
        ) { try entry($0, of: family) }
    }

    /// When anybody last did this, as far back as so many changes; no line is unsealed for it.
    func lastTime(of family: FamilyID, did act: Act, within count: Int) throws -> Instant? {
        try connection.first(
            """
            SELECT at FROM (
                SELECT at, act, seq FROM audit
                WHERE chain = \(family) AND is_change = 1 AND outcome = 'allowed' AND seq > 0
                ORDER BY seq DESC LIMIT \(count)
            ) newest WHERE act = \(act) ORDER BY seq DESC LIMIT 1
            """
        ) { try $0.instant(0) }
    }

    func lastTime(
        of family: FamilyID, _ account: AccountID, did act: Act
    ) throws -> Instant? {
        try connection.first(
            """
            SELECT at FROM audit
            WHERE chain = \(family) AND account = \(account) AND act = \(act)
                AND outcome = 'allowed' AND seq > 0
            ORDER BY seq DESC LIMIT 1
            """
        ) { try $0.instant(0) }
    }

    /// The same for many families; those where it was never done are not among them.
    static func lastTimes(
        of families: [FamilyID], _ account: AccountID, did act: Act,
        _ connection: any SQLConnection
    ) throws -> [FamilyID: Instant] {
        var times: [FamilyID: Instant] = [:]
        try connection.each(
            """
            SELECT f.id, (SELECT a.at FROM audit a
                WHERE a.chain = f.id AND a.account = \(account) AND a.act = \(act)
                    AND a.outcome = 'allowed' AND a.seq > 0
                ORDER BY a.seq DESC LIMIT 1)
            FROM family f WHERE f.id IN (\(list: families))
            """
        ) { times[$0.id(0)] = try $0.optionalInstant(1) }
        return times
    }

    private func entry(_ row: any SQLRow, of family: FamilyID) throws -> AuditEntry {
        AuditEntry(
            at: try row.instant(0), account: row.id(1), role: try row.value(2),
            act: row.text(3), isChange: row.bool(4), outcome: try row.value(5),
            kept: try kept.open(row.optionalBytes(6), chain: family.text, seq: row.int(7)))
    }
}
