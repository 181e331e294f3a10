import Crypto

/// The key of the log alone, derived from the installation's. Whoever has it can check the log and
/// forge it, and can open no family: so an auditor gets this one.
package struct AuditKey: Sendable {
    let key: SymmetricKey

    package init(of installation: InstallationKey) {
        key = installation.key.derived(for: "audit log")
    }

    /// Nil unless there are exactly 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    package var hexadecimal: String { AuditAnchors.hexadecimal(key.bytes) }
}

extension AuditKeeper {
    /// For checking a log without the installation's key.
    package init(database: any SQLDatabase, key: AuditKey) {
        self.init(database: database, key: key.key)
    }
}
