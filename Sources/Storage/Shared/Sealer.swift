import Crypto

/// Seals and opens bytes under one key with AES-256-GCM. The nonce is random: at 2^32 seals per
/// key its collision risk reaches 2^-32 (NIST SP 800-38D section 8.3); a family has thousands.
package struct Sealer: Sendable {
    private let key: SymmetricKey

    init(_ key: SymmetricKey) { self.key = key }

    /// Nonce, sealed bytes and tag, bound to a place.
    func seal(_ plain: [UInt8], at place: SealedPlace) throws -> [UInt8] {
        let box = try AES.GCM.seal(plain, using: key, authenticating: place.bytes)
        guard let combined = box.combined else { throw StorageFault.unreadable }
        return Array(combined)
    }

    /// - Throws: `StorageFault.unreadable` if the bytes were sealed elsewhere or altered.
    func open(_ sealed: [UInt8], at place: SealedPlace) throws -> [UInt8] {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
        else { throw StorageFault.unreadable }
        return Array(plain)
    }
}

/// Where sealed bytes stand: moved to another table, row or column they do not open.
struct SealedPlace {
    let bytes: [UInt8]

    init(_ table: StaticString, _ row: String, _ column: StaticString = "content") {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        table.withUTF8Buffer { bytes += $0 }
        bytes.append(0x7C)
        bytes += row.utf8
        bytes.append(0x7C)
        column.withUTF8Buffer { bytes += $0 }
        self.bytes = bytes
    }
}
