import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing
import UseCases

/// An older copy of the database still has the keys of families that were erased since: the list
/// of erasures destroys them again.
@Suite(.onSQLite) struct ErasureListTests {
    private func opens(_ vault: TestVault, _ family: FamilyID) async throws -> Bool {
        let caller = vault.coordinator.caller
        return try await vault.vault.look { try $0.open(family, for: caller) != nil }
    }

    /// A copy of the vault from before the family was erased, opened with the same key.
    private func older(_ vault: TestVault, _ body: (Installation) async throws -> Void)
        async throws
    {
        let path = vault.folder.appendingPathComponent("older.db").path
        let copied = try SQLiteDatabase(path: path)
        try await body(try await Installation.open(copied, key: vault.key))
    }

    private func backUp(_ vault: TestVault) async throws {
        try await vault.database.checkpoint()
        try FileManager.default.copyItem(
            atPath: vault.path, toPath: vault.folder.appendingPathComponent("older.db").path)
    }

    @Test func `a family erased since the copy is erased in it again`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let kept = vault.family()
        try await vault.begin(kept, members: [aPerson()])
        try await backUp(vault)
        try await vault.installation.erasure.erase(family.id, at: .testNow)
        let list = try await vault.installation.erasure.list()
        let caller = vault.coordinator.caller
        try await older(vault) { copy in
            let before = try await copy.vault.look { try $0.open(family.id, for: caller) != nil }
            #expect(before)
            #expect(try await copy.erasure.apply(list, at: .testNow) == 1)
            #expect(try await copy.erasure.apply(list, at: .testNow) == 0)
            let gone = try await copy.vault.look { try $0.open(family.id, for: caller) == nil }
            let stays = try await copy.vault.look { try $0.open(kept.id, for: caller) != nil }
            #expect(gone && stays)
            #expect(try await copy.erasure.list() == list)
            try await copy.audit.anchor(at: .testNow)
            let report = try await copy.audit.check(at: .testNow)
            #expect(report.findings.allSatisfy { $0.chain == kept.id.text })
        }
    }

    @Test func `a forged list erases nobody`() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        let other = vault.family()
        try await vault.begin(other)
        try await vault.installation.erasure.erase(other.id, at: .testNow)
        let list = try await vault.installation.erasure.list()
        let lines = list.split(separator: "\n").map(String.init)
        let forged = [
            list.replacing(other.id.text, with: family.id.text),
            lines.dropLast().joined(separator: "\n"),
            ([lines[0]] + lines.suffix(1)).joined(separator: "\n"),
            (lines.prefix(2) + lines.dropFirst()).joined(separator: "\n"), "", "veven erasures 1",
            "veven erasures 1\nend 0 00", list.replacing("2026", with: "2025"),
        ]
        for text in forged {
            await #expect(throws: StorageFault.forgedErasures) {
                _ = try await vault.installation.erasure.apply(text, at: .testNow)
            }
        }
        #expect(try await opens(vault, family.id))
    }

    @Test func `another installation's list is refused`() async throws {
        let (vault, _, _, _) = try await aStoredFamily()
        let stranger = try await aVault()
        let list = try await stranger.installation.erasure.list()
        await #expect(throws: StorageFault.forgedErasures) {
            _ = try await vault.installation.erasure.apply(list, at: .testNow)
        }
        #expect(try await stranger.installation.erasure.apply(list, at: .testNow) == 0)
    }

    @Test(arguments: ["ab", "AB", "0f"]) func `hexadecimal digits are read`(text: String) {
        #expect(Hexadecimal.bytes(text)?.count == 1)
    }

    @Test(arguments: ["a", "+1", " 1", "0x", "g0", "é"])
    func `what is no pair of digits is refused`(text: String) {
        #expect(Hexadecimal.bytes(text) == nil)
    }
}
