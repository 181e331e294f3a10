import Crypto

/// The key above all keys: 32 random bytes that are handed in and never stored in the database.
package struct InstallationKey: Sendable {
    let key: SymmetricKey

    /// Nil unless there are exactly 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// The bytes of a new random key, for the command that sets up an installation.
    package static func randomBytes() -> [UInt8] { SymmetricKey(size: .bits256).bytes }
}

extension SymmetricKey {
    var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    /// A key of its own for one purpose (HKDF with SHA-256, RFC 5869).
    func derived(for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: self, info: Array("veven \(purpose)".utf8), outputByteCount: 32)
    }

    /// A keyed hash of 32 bytes.
    func mac(_ bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: self))
    }

    /// Whether a keyed hash is right; takes as long whichever byte is wrong.
    func isRight(_ mac: [UInt8], for bytes: [UInt8]) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: bytes, using: self)
    }
}
