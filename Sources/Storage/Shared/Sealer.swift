import Crypto
import Foundation

/// Seals and opens bytes under one key with AES-256-GCM. The nonce is random: at 2^32 seals per
/// key its collision risk reaches 2^-32 (NIST SP 800-38D section 8.3); a family has thousands.
package struct Sealer: Sendable {
    private let key: SymmetricKey

    init(_ key: SymmetricKey) { self.key = key }

    /// Nonce, sealed bytes and tag, bound to a place. The bytes are filled up to whole blocks
    /// first, so that their number tells little about what they say.
    func seal(_ plain: [UInt8], at place: SealedPlace) throws -> [UInt8] {
        let padded = Padding.filled(plain, to: place.block)
        let box = try AES.GCM.seal(padded, using: key, authenticating: place.bytes)
        guard let combined = box.combined else { throw StorageFault.unreadable }
        return Array(combined)
    }

    /// - Throws: `StorageFault.unreadable` if the bytes were sealed elsewhere or altered, or if
    ///   a clear column of their row was.
    func open(_ sealed: [UInt8], at place: SealedPlace) throws -> [UInt8] {
        guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let padded = try? AES.GCM.open(box, using: key, authenticating: place.bytes),
            let plain = Padding.removed(from: padded)
        else { throw StorageFault.unreadable }
        return plain
    }
}

/// Fills bytes up to whole blocks: how many there are in four bytes, the lowest first, then the
/// bytes, then zeros. It is sealed with them, so that nobody without the key can probe it.
enum Padding {
    private static let head = 4

    static func filled(_ plain: [UInt8], to block: Int) -> [UInt8] {
        let length = (head + plain.count + block - 1) / block * block
        var padded: [UInt8] = []
        padded.reserveCapacity(length)
        withUnsafeBytes(of: UInt32(plain.count).littleEndian) { padded += $0 }
        padded += plain
        padded.append(contentsOf: repeatElement(0, count: length - padded.count))
        return padded
    }

    /// Nil if the bytes do not begin as `filled` begins them.
    static func removed(from padded: some ContiguousBytes) -> [UInt8]? {
        padded.withUnsafeBytes { bytes in
            guard bytes.count >= head else { return nil }
            let count = Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)))
            guard count <= bytes.count - head else { return nil }
            return Array(bytes[head..<head + count])
        }
    }
}
