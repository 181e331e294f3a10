import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import UseCases

/// A vault with two families, one of them signed in, and a folder for what is made of it.
struct KeptPlaces {
    let vault: TestVault
    let family: Family
    let other: Family
    let key: BackupKey

    init() async throws {
        let (vault, family, _, _) = try await aStoredFamily()
        self.vault = vault
        // A vault on a server has made none.
        try FileManager.default.createDirectory(
            at: vault.folder, withIntermediateDirectories: true)
        self.family = family
        key = BackupKey(of: vault.key)
        other = vault.family()
        try await vault.begin(other, members: [aPerson()])
        for one in [family, other] { try await vault.note(on: one.id) }
        _ = try await vault.installation.sessions.start(for: vault.leader.id, at: .testNow)
        try await vault.installation.audit.anchor(at: .testNow)
    }

    func path(_ name: String) -> String { vault.folder.appendingPathComponent(name).path }

    func place(_ name: String) throws -> SQLiteDatabase { try SQLiteDatabase(path: path(name)) }

    @discardableResult
    func backUp(to name: String = "a.backup") async throws -> Backup.Written {
        try await Backup(of: vault.database, key: key)
            .write(to: path(name), at: .testNow) { _ in }
    }

    func restore(_ name: String = "a.backup", into place: String) async throws -> Restored {
        try await Restore(from: path(name), key: key).fill(try self.place(place)) { _, _ in }
    }

    func opens(_ installation: Installation, _ family: FamilyID) async throws -> Bool {
        let caller = vault.coordinator.caller
        return try await installation.vault.look { try $0.open(family, for: caller) != nil }
    }
}
