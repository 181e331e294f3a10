import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// Lines of many visits are written together, and each visit goes on when its own is durable.
@Suite struct LogRoundsTests {
    private let vault: TestVault
    private let families: [Family]

    init() async throws {
        let vault = try await aVault()
        self.vault = vault
        families = (0..<5).map { _ in vault.family() }
        for family in families {
            try await vault.files.enrol(family, by: vault.coordinator.caller) { file in
                try file.persons.add(aPerson())
            }
        }
    }

    /// So many looks at the same time, at these families in turn; how many were refused.
    private func look(_ count: Int, at families: [FamilyID]) async throws -> Int {
        let (files, caller) = (vault.files, vault.coordinator.caller)
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<count {
                let family = families[number % families.count]
                group.addTask {
                    do {
                        return try await files.read(family, by: caller, as: .seePlan) {
                            $0.members.count == 1
                        }
                    } catch is Refused {
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 0 : 1) }
        }
    }

    @Test func `each of many looks has its line, and they share what it costs`() async throws {
        let counts = vault.database.counts
        let (commits, repeats) = (counts.commits, counts.repeats)
        #expect(try await look(200, at: families.map(\.id)) == 0)
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.isSound && report.entries == 5 + 200)
        #expect(counts.commits - commits < 200)
        #expect(counts.repeats - repeats < 20)
    }

    @Test func `a round of lines takes as many statements as one line`() async throws {
        let entry = AuditEntry(
            at: .testNow, account: vault.coordinator.id, role: .coordinator, act: "seePlan",
            isChange: false, outcome: .allowed)
        func write(_ families: [FamilyID]) async throws -> Int {
            let before = vault.database.counts.statements
            try await vault.vault.record(families.map { LogLine(family: $0, entry: entry) })
            return vault.database.counts.statements - before
        }
        #expect(try await write([families[0].id]) == 3)
        #expect(try await write([anID()]) == 3)
        let many = families.map(\.id) + families.map(\.id) + [anID(), anID()]
        #expect(try await write(many) == 3)
        #expect(try await vault.installation.audit.check(at: .testNow).isSound)
    }

    @Test func `attempts on families that are not there stand in the installation's own chain`()
        async throws
    {
        let absent: [FamilyID] = [anID(), anID()]
        #expect(try await look(60, at: families.map(\.id) + absent) > 0)
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.isSound && report.chains == 6 && report.entries == 5 + 60)
    }

    @Test func `a broken chain fails who looks at that family, and nobody else`() async throws {
        let broken = families[0].id
        try await vault.tamper(
            "UPDATE audit_head SET seq = 7 WHERE chain = '\(broken.text)'")
        let (files, caller) = (vault.files, vault.coordinator.caller)
        let failed = await withTaskGroup(of: FamilyID?.self) { group in
            for number in 0..<100 {
                let family = families[number % families.count].id
                group.addTask {
                    do {
                        _ = try await files.read(family, by: caller, as: .seePlan) { $0.today }
                        return nil
                    } catch {
                        return family
                    }
                }
            }
            return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
        }
        #expect(failed.count == 20 && Set(failed) == [broken])
    }
}
