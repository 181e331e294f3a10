import Domain
import UseCases

/// What the rules of one municipality make due on a day.
struct RetentionQueries {
    let municipality: MunicipalityID
    let keys: KeyChain
    let connection: any SQLConnection

    /// By kind, with the rule that says so; nothing for a kind that no rule names.
    func due(on day: Day) throws -> [RetentionDue] {
        let rules = try RetentionRuleTable(
            municipality: municipality, keys: keys, connection: connection
        ).all()
        return try RetentionKind.allCases.flatMap { kind -> [RetentionDue] in
            guard let rule = rules.inForce(kind, on: day), let cut = rule.cut(on: day) else {
                return []
            }
            if kind == .closedFamilies {
                return try closed(before: cut).map { RetentionDue(rule, family: $0.0, since: $0.1) }
            }
            let count = try self.count(kind, before: cut)
            return count == 0 ? [] : [RetentionDue(rule, count: count, before: cut)]
        }
    }

    /// Whether a rule makes this family due, looked at again just before it is erased. The phase
    /// is read from the opened row: a column altered in the file erases nobody.
    func isDue(_ family: FamilyID, on day: Day) throws -> Bool {
        let rules = try RetentionRuleTable(
            municipality: municipality, keys: keys, connection: connection
        ).all()
        guard let cut = rules.inForce(.closedFamilies, on: day)?.cut(on: day),
            try closed(before: cut, only: family).first?.0 == family,
            let opened = try? FamilyTable.open(
                family, where: "f.municipality = \(municipality)", keys, connection)
        else { return false }
        return opened.family.phase == .closed
    }

    /// Closed families whose newest change lies before a day. One without any change in its log
    /// is left alone: something is wrong with that log.
    private func closed(before cut: Day, only family: FamilyID? = nil) throws -> [(FamilyID, Day)] {
        let one: SQL = family.map { "AND f.id = \($0)" } ?? ""
        return try connection.rows(
            """
            SELECT c.id, substr(c.last, 1, 10) FROM (
                SELECT f.id, (SELECT a.at FROM audit a
                    WHERE a.chain = f.id AND a.is_change = 1 AND a.outcome = 'allowed'
                        AND a.seq > 0 ORDER BY a.seq DESC LIMIT 1) AS last
                FROM family f JOIN family_key k ON k.family = f.id
                WHERE f.municipality = \(municipality) AND f.phase = 'closed' \(one)) c
            WHERE c.last IS NOT NULL AND c.last < \(cut.text) ORDER BY c.id
            """
        ) { ($0.id(0), try $0.day(1)) }
    }

    private func count(_ kind: RetentionKind, before cut: Day) throws -> Int {
        switch kind {
        case .closedFamilies: 0
        case .endedSessions:
            try connection.count(
                """
                SELECT count(*) FROM session s JOIN account a ON a.id = s.account
                WHERE a.municipality = \(municipality) AND s.ends_at < \(cut.text)
                """)
        case .signInRecords:
            try connection.count(
                """
                SELECT count(*) FROM account a WHERE a.municipality = \(municipality)
                    AND a.ended_at < \(cut.text)
                    AND (EXISTS (SELECT 1 FROM identity i WHERE i.account = a.id)
                        OR EXISTS (SELECT 1 FROM relative r WHERE r.account = a.id))
                """)
        case .findings:
            try connection.count(
                """
                SELECT count(*) FROM odd_look_note
                WHERE municipality = \(municipality) AND at < \(cut.text)
                """)
        }
    }

    /// Deletes what `count` counted.
    func delete(_ kind: RetentionKind, before cut: Day) throws {
        switch kind {
        case .closedFamilies: return
        case .endedSessions:
            try connection.run(
                """
                DELETE FROM session WHERE ends_at < \(cut.text) AND account IN
                    (SELECT id FROM account WHERE municipality = \(municipality))
                """)
        case .signInRecords:
            let ended: SQL = """
                (SELECT id FROM account WHERE municipality = \(municipality)
                    AND ended_at < \(cut.text))
                """
            try connection.run("DELETE FROM identity WHERE account IN \(ended)")
            try connection.run("DELETE FROM relative WHERE account IN \(ended)")
        case .findings:
            try connection.run(
                """
                DELETE FROM odd_look_note
                WHERE municipality = \(municipality) AND at < \(cut.text)
                """)
        }
    }
}
