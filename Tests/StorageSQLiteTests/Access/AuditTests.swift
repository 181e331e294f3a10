import Domain
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

@Suite struct AuditTests {
    @Test func `a sound log is sound`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.note(on: anID())
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.isSound)
        #expect(report.entries == 6 && report.chains == 2 && report.anchors == 1)
        #expect(report.unanchored == 1)
        #expect(try await seqs(vault, chain) == [1, 2, 3, 4, 5])
    }

    @Test func `a look-up of a family that is not there costs the same statements`() async throws {
        let (vault, chain) = try await aLog()
        let before = vault.database.counts.statements
        try await vault.note(on: FamilyID(trusted: chain))
        let between = vault.database.counts.statements
        try await vault.note(on: anID())
        #expect(between - before == 3)
        #expect(vault.database.counts.statements - between == 3)
        #expect(try await seqs(vault, "installation") == [1])
    }

    @Test func `every flipped byte of an entry is found`() async throws {
        let (vault, chain) = try await aLog()
        for flip in try await flips(vault, chain) {
            try await vault.tamper("\(flip) WHERE chain = '\(chain)' AND seq = 3")
            let report = try await vault.installation.audit.check(at: .testNow)
            #expect(report.findings.contains { $0.chain == chain && $0.seq == 3 }, "\(flip)")
            try await vault.restoreLog()
        }
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `a changed number is found`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper("UPDATE audit SET seq = 9 WHERE chain = '\(chain)' AND seq = 3")
        #expect(try await faults(vault) == [AuditFinding(chain: chain, seq: 3, fault: .missing)])
    }

    @Test(arguments: [1, 3]) func `a dropped entry is named`(seq: Int) async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper("DELETE FROM audit WHERE chain = '\(chain)' AND seq = \(seq)")
        #expect(
            try await faults(vault) == [AuditFinding(chain: chain, seq: seq, fault: .missing)])
    }

    @Test(arguments: [[2, 3], [1, 4]])
    func `two swapped entries are named as out of order`(pair: [Int]) async throws {
        let (vault, chain) = try await aLog()
        for (from, to) in [(pair[0], 99), (pair[1], pair[0]), (99, pair[1])] {
            try await vault.tamper(
                "UPDATE audit SET seq = \(to) WHERE chain = '\(chain)' AND seq = \(from)")
        }
        #expect(
            try await faults(vault)
                == [AuditFinding(chain: chain, seq: pair[0], fault: .outOfOrder)])
    }

    @Test func `a cut tail is named`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper("DELETE FROM audit WHERE chain = '\(chain)' AND seq > 3")
        #expect(try await faults(vault) == [AuditFinding(chain: chain, seq: 4, fault: .tailCut)])
    }

    @Test(arguments: [
        "UPDATE audit_head SET seq = 4", "UPDATE audit_head SET mac = zeroblob(32)",
        "UPDATE audit_head SET seal = zeroblob(32)", "DELETE FROM audit_head",
    ])
    func `an altered head is named`(tampering: String) async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper(tampering)
        #expect(
            try await faults(vault) == [AuditFinding(chain: chain, seq: 5, fault: .headAltered)])
    }

    @Test func `a chain that was taken away is named, whatever is left of it`() async throws {
        let (vault, chain) = try await aLog()
        for rest in ["audit", "audit_head", "audit_anchor_head"] {
            try await vault.tamper("DELETE FROM \(rest) WHERE chain = '\(chain)'")
            let removed = AuditFinding(chain: chain, seq: 1, fault: .chainRemoved)
            #expect(try await faults(vault).contains(removed), "after \(rest)")
        }
    }

    @Test func `a municipality's chain that was taken away is named by its anchor`() async throws {
        let vault = try await aVault()
        let id = vault.municipality.id
        let entry = AuditEntry(
            at: .testNow, account: vault.leader.id, role: .leader,
            act: MunicipalAct.seeNumbers.rawValue, isChange: false, outcome: .allowed)
        try await vault.vault.change { try $0.record(entry, in: id) }
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
        try await vault.installation.audit.anchor(at: .testNow)
        try await vault.tamper("DELETE FROM audit; DELETE FROM audit_head;")
        let removed = AuditFinding(chain: id.text, seq: 1, fault: .chainRemoved)
        #expect(try await faults(vault) == [removed])
    }

    @Test func `a head set back together with its tail is found by the anchor`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper("CREATE TABLE old AS SELECT * FROM audit_head")
        try await vault.note(on: FamilyID(trusted: chain))
        try await vault.installation.audit.anchor(at: .testNow.adding(seconds: 3600))
        try await vault.tamper("DELETE FROM audit WHERE seq > 5")
        try await vault.tamper("DELETE FROM audit_head")
        try await vault.tamper("INSERT INTO audit_head SELECT * FROM old")
        let found = try await faults(vault)
        #expect(found.contains(AuditFinding(chain: chain, seq: 6, fault: .tailCut)))
    }

    @Test(arguments: [
        "UPDATE audit_anchor SET mac = zeroblob(32)", "DELETE FROM audit_anchor",
        "UPDATE audit_anchor SET number = 2", "UPDATE audit_anchor SET at = '2020-01-01'",
        "UPDATE audit_anchor SET entries = 4", "UPDATE audit_anchor_head SET seq = 4",
        "DELETE FROM audit_anchor_head",
    ])
    func `an altered anchor is named`(tampering: String) async throws {
        let (vault, _) = try await aLog()
        try await vault.tamper(tampering)
        let found = try await faults(vault)
        #expect(!found.isEmpty && found.allSatisfy { $0.fault == .anchorBroken })
    }

    @Test func `setting back the whole log is found by an anchor noted elsewhere`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.note(on: FamilyID(trusted: chain))
        let keeper = vault.installation.audit
        let witness = try await keeper.anchor(at: .testNow.adding(seconds: 3600))
        #expect(try await keeper.check(at: .testNow, witness: witness).isSound)
        try await vault.tamper("DELETE FROM audit_anchor WHERE number > 1")
        try await vault.tamper("DELETE FROM audit_anchor_head WHERE anchor > 1")
        #expect(try await keeper.check(at: .testNow).isSound)
        #expect(try await !keeper.check(at: .testNow, witness: witness).isSound)
    }

    @Test func `what was written is anchored once, and a quiet hour not at all`() async throws {
        let (vault, chain) = try await aLog()
        let keeper = vault.installation.audit
        #expect(try await keeper.anchor(at: .testNow) == nil)
        try await vault.note(on: FamilyID(trusted: chain))
        #expect(try await keeper.check(at: .testNow).unanchored == 1)
        #expect(try await keeper.anchor(at: .testNow) != nil)
        #expect(try await keeper.anchor(at: .testNow.adding(seconds: 3600)) == nil)
        let report = try await keeper.check(at: .testNow)
        #expect(report.isSound && report.anchors == 2 && report.unanchored == 0)
    }

    @Test(arguments: [(0, true), (1, true), (2, false), (90, false)])
    func `that all anchors were taken away is seen from the second day on`(
        later: Int, isSound: Bool
    ) async throws {
        let (vault, _) = try await aLog()
        try await vault.tamper("DELETE FROM audit_anchor; DELETE FROM audit_anchor_head;")
        let report = try await vault.installation.audit
            .check(at: .testNow.adding(seconds: later * 86_400))
        let broken = AuditFinding(chain: "1", seq: nil, fault: .anchorBroken)
        #expect(report.findings == (isSound ? [] : [broken]))
        #expect(report.unanchored == 5)
    }

    @Test func `an anchor left out of several is named, and those after it are not`() async throws {
        let (vault, chain) = try await aLog()
        for hour in 1...3 {
            try await vault.note(on: FamilyID(trusted: chain))
            try await vault.installation.audit.anchor(at: .testNow.adding(seconds: hour * 3600))
        }
        #expect(try await faults(vault) == [])
        try await vault.tamper("DELETE FROM audit_anchor WHERE number = 2")
        try await vault.tamper("DELETE FROM audit_anchor_head WHERE anchor = 2")
        #expect(
            try await faults(vault) == [AuditFinding(chain: "3", seq: nil, fault: .anchorBroken)])
    }

    @Test func `anchors go on after some were taken away, and the gap stays`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper("DELETE FROM audit_anchor")
        try await vault.note(on: FamilyID(trusted: chain))
        #expect(try await vault.installation.audit.anchor(at: .testNow) != nil)
        #expect(
            try await faults(vault) == [AuditFinding(chain: "1", seq: nil, fault: .anchorBroken)])
    }

    @Test func `nothing is added to a chain whose head was altered`() async throws {
        let (vault, chain) = try await aLog()
        try await vault.tamper("UPDATE audit_head SET seal = zeroblob(32)")
        await #expect(throws: StorageFault.auditBroken(chain: chain)) {
            try await vault.note(on: FamilyID(trusted: chain))
        }
    }

    @Test func `the log is read newest first, refused changes are no changes`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        try await vault.note(.seePlan, on: family.id, at: .testNow)
        try await vault.note(.writeGoal, on: family.id, at: .testNow.adding(seconds: 1))
        try await vault.note(.seePlan, on: family.id, at: .testNow.adding(seconds: 2))
        try await vault.note(.writeNeed, on: family.id, by: vault.teacher, .refused)
        let coordinator = vault.coordinator.id
        try await vault.change(family.id) { shelves in
            let log = try shelves.log(last: 2, before: nil)
            #expect(log.entries.map(\.act) == ["seePlan", "writeGoal"])
            let rest = try shelves.log(last: 2, before: log.older)
            #expect(rest.entries.map(\.act) == ["seePlan"] && rest.older == nil)
            #expect(
                try shelves.changes(since: Instant(milliseconds: 0), last: 9).map(\.act) == [
                    "writeGoal"
                ])
            let last = try shelves.lastTime(coordinator, did: .seePlan)
            #expect(last == .testNow.adding(seconds: 2))
            #expect(try shelves.lastTime(coordinator, did: .seeTeam) == nil)
        }
    }

    /// A vault with one family whose chain has five entries and an anchor.
    private func aLog() async throws -> (TestVault, String) {
        let (vault, family, _, _) = try await aStoredFamily()
        for second in 0..<5 {
            try await vault.note(on: family.id, at: .testNow.adding(seconds: second))
        }
        try await vault.installation.audit.anchor(at: .testNow)
        try await vault.tamper("PRAGMA ignore_check_constraints = ON")
        try await vault.tamper("CREATE TABLE kept AS SELECT * FROM audit")
        return (vault, family.id.text)
    }

    private func faults(_ vault: TestVault) async throws -> [AuditFinding] {
        try await vault.installation.audit.check(at: .testNow).findings
    }

    private func seqs(_ vault: TestVault, _ chain: String) async throws -> [Int] {
        try await vault.database.read { connection in
            try connection.rows("SELECT seq FROM audit WHERE chain = \(chain) ORDER BY seq") {
                $0.int(0)
            }
        }
    }

    /// One statement for each byte of the third entry, which changes that byte's lowest bit.
    private func flips(_ vault: TestVault, _ chain: String) async throws -> [String] {
        let columns = ["chain", "at", "account", "role", "act", "outcome", "mac"]
        let values = try await vault.database.read { connection in
            try connection.first(
                """
                SELECT hex(chain), hex(at), hex(account), hex(role), hex(act), hex(outcome),
                    hex(mac)
                FROM audit WHERE chain = \(chain) AND seq = 3
                """
            ) { row in columns.indices.map { Array(row.text($0)) } } ?? []
        }
        return ["UPDATE audit SET is_change = 1 - is_change"]
            + zip(columns, values).flatMap { column, digits in
                stride(from: 1, to: digits.count, by: 2).map { index in
                    var flipped = digits
                    flipped[index] = flip(digits[index])
                    let type = column == "mac" ? "BLOB" : "TEXT"
                    return "UPDATE audit SET \(column) = CAST(x'\(String(flipped))' AS \(type))"
                }
            }
    }

    private func flip(_ digit: Character) -> Character {
        let number = (digit.hexDigitValue ?? 0) ^ 1
        return Character(String(number, radix: 16))
    }
}

extension TestVault {
    fileprivate func restoreLog() async throws {
        try await tamper("DELETE FROM audit")
        try await tamper("INSERT INTO audit SELECT * FROM kept")
    }
}
