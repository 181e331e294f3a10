import Domain
import Foundation
import Storage
import TestSupport
import Testing
import UseCases

/// Who has no standing is refused by every use case, with the same answer as for a family that
/// does not exist, and the attempt is written in the log.
struct RefusalTests {
    /// Use cases over all of the caller's own families: who has none sees none.
    private static let overOwnFamilies: Set<String> = [
        "SeeToday", "ListReleasedParts", "SeeRoundCalendar",
    ]
    private static let enrolling = "EnrolFamily"

    private func strangers(to vault: TestVault) async throws -> [Account] {
        let elsewhere = Municipality(id: anID(), name: Name(trusted: "Annetsted"))
        let far = anAccount(in: elsewhere.id)
        try await vault.installation.founding.found(elsewhere, services: [], staff: [far])
        let near = Role.allCases.map { role in
            anAccount(
                role, in: vault.municipality.id, service: vault.school.id,
                family: role.isFamily ? anID() : nil, person: role.isFamily ? anID() : nil)
        }
        return [far] + near
    }

    @Test(arguments: EveryUseCase.all.keys.sorted())
    func `a stranger is refused as if the family did not exist`(_ name: String) async throws {
        let vault = try await aVault()
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        let files = CaseFiles(vault: vault.vault, clock: .fixed(.testNow))
        let attempt = try #require(EveryUseCase.all[name])
        for stranger in try await strangers(to: vault) {
            for target in [family.id, FamilyID(trusted: anID(Family.self).text)] {
                let refused = await isRefused { try await attempt(files, target, stranger.caller) }
                #expect(refused || mayBeEmpty(name, stranger), "\(name) by \(stranger.role)")
            }
        }
    }

    /// A coordinator may take in a family of her own, and lists of one's own families are empty.
    private func mayBeEmpty(_ name: String, _ who: Account) -> Bool {
        if name == RefusalTests.enrolling { return who.role == .coordinator }
        return RefusalTests.overOwnFamilies.contains(name)
            && [.coordinator, .partner, .volunteer].contains(who.role)
    }

    private func isRefused(_ body: () async throws -> Void) async -> Bool {
        do {
            try await body()
            return false
        } catch {
            return error is Refused
        }
    }

    @Test func `no use case is missing from the list`() throws {
        let here = URL(fileURLWithPath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/UseCases")
        let names = try #require(FileManager.default.enumerator(atPath: folder.path))
            .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
        let sources = try names.map {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        }
        let declared = sources.flatMap { source in
            source.matches(of: /package struct (\w+): Sendable \{\n    let files: CaseFiles\n/).map
            {
                String($0.output.1)
            }
        }
        #expect(Set(declared) == Set(EveryUseCase.all.keys))
    }

    @Test func `a refused attempt is in the family's log`() async throws {
        let vault = try await aVault()
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        let files = CaseFiles(vault: vault.vault, clock: .fixed(.testNow))
        await #expect(throws: Refused.self) {
            try await SeePlan(files)(family.id, by: vault.teacher.caller)
        }
        let log = try await SeeLog(files)(family.id, by: vault.coordinator.caller)
        let attempt = try #require(log.refused.first)
        #expect(attempt.account == vault.teacher.id)
        #expect(attempt.count == 1)
    }

    @Test func `what the body throws leaves nothing behind, neither change nor entry`() async throws
    {
        let vault = try await aVault()
        let family = vault.family()
        try await vault.begin(family, members: [aPerson()])
        let files = CaseFiles(vault: vault.vault, clock: .fixed(.testNow))
        let caller = vault.coordinator.caller
        await #expect(throws: PlanFault.nothingToAgreeOn) {
            try await files.change(family.id, by: caller, as: .sayWhatMatters) { file in
                _ = try file.matters.add(aMatter())
                throw PlanFault.nothingToAgreeOn
            }
        }
        let plan = try await SeePlan(files)(family.id, by: caller).plan
        #expect(plan.matters.isEmpty)
        let log = try await SeeLog(files)(family.id, by: caller)
        #expect(!log.entries.contains { $0.act == Act.sayWhatMatters.rawValue })
    }
}
