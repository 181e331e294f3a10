import Crypto

/// The key that backups are sealed under. Unless the municipality chose one of its own it follows
/// from the installation's key; whoever has it can read the clear columns of a backup and prove
/// that it is whole, and opens no family.
package struct BackupKey: Sendable {
    private let key: SymmetricKey

    package init(of installation: InstallationKey) {
        key = installation.key.derived(for: "backups")
    }

    /// Nil unless there are exactly 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    package var hexadecimal: String { AuditAnchors.hexadecimal(key.bytes) }

    /// The key of one file: each has a salt of its own, so that no two are sealed under one key.
    func file(_ salt: [UInt8]) -> BackupSeal {
        BackupSeal(
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: key, salt: salt, info: Array("veven backup file".utf8),
                outputByteCount: 32))
    }
}
