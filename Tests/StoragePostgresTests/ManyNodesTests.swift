import Domain
import Storage
import TestSupport
import Testing
import UseCases

/// The log with many who write at once, on several nodes.
@Suite struct ManyNodesTests {
    @Test(arguments: TestEngine.all)
    func `chains stay whole when nodes write at once`(engine: TestEngine) async throws {
        let vault = try await aVault(on: engine)
        let nodes = [vault.installation, try await vault.anotherNode()]
        let families = [vault.family(), vault.family(), vault.family()]
        for family in families { try await vault.begin(family) }
        let caller = vault.coordinator.caller
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<150 {
                let files = CaseFiles(
                    vault: nodes[index % 2].vault, clock: .fixed(.testNow))
                group.addTask {
                    try await files.read(families[index % 3].id, by: caller, as: .seePlan) { _ in }
                }
            }
            try await group.waitForAll()
        }
        let report = try await vault.installation.audit.check(at: .testNow)
        #expect(report.findings.filter { $0.fault != .chainRemoved } == [])
        let entries = try await vault.database.read { connection in
            try connection.count("SELECT count(*) FROM audit WHERE act = 'seePlan'")
        }
        #expect(entries == 150)
    }

    @Test(arguments: TestEngine.all)
    func `of two that change one thing on two nodes, one is told so`(
        engine: TestEngine
    ) async throws {
        let vault = try await aVault(on: engine)
        let nodes = [vault.installation.vault, try await vault.anotherNode().vault]
        let family = vault.family()
        try await vault.begin(family)
        let need = aNeed()
        try await vault.change(family.id) { _ = try $0.needs.insert(need) }
        let caller = vault.coordinator.caller
        let saved = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<10 {
                group.addTask {
                    try await nodes[index % 2].change { session in
                        try session.open(family.id, for: caller)?.shelves.needs.update(need)
                            ?? false
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(saved == 1)
    }
}
