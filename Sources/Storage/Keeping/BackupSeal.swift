import Crypto
import Foundation

/// Seals the chunks of one file. The number of a chunk is its nonce and is authenticated with its
/// kind: a chunk that was altered, moved, left out or taken from another file does not open.
struct BackupSeal {
    private let key: SymmetricKey

    init(_ key: SymmetricKey) { self.key = key }

    /// Stands at the beginning of the file, so that a wrong key is told from an altered chunk.
    var check: [UInt8] { Array(key.mac(Array("this is the backup's key".utf8)).prefix(16)) }

    func seal(_ plain: [UInt8], as kind: BackupChunk.Kind, number: Int) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            plain, using: key, nonce: BackupSeal.nonce(number),
            authenticating: BackupSeal.place(kind, number))
        return Array(box.ciphertext) + Array(box.tag)
    }

    /// - Throws: `KeepingFault.altered`.
    func open(_ sealed: [UInt8], as kind: BackupChunk.Kind, number: Int) throws -> [UInt8] {
        guard sealed.count >= 16,
            let nonce = try? BackupSeal.nonce(number),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: sealed.dropLast(16), tag: sealed.suffix(16)),
            let plain = try? AES.GCM.open(
                box, using: key, authenticating: BackupSeal.place(kind, number))
        else { throw KeepingFault.altered(chunk: number) }
        return Array(plain)
    }

    /// No number comes twice under one key: a file has a key of its own and is written once.
    private static func nonce(_ number: Int) throws -> AES.GCM.Nonce {
        var bytes = withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) }
        bytes += [0, 0, 0, 0]
        return try AES.GCM.Nonce(data: bytes)
    }

    private static func place(_ kind: BackupChunk.Kind, _ number: Int) -> [UInt8] {
        var fields = FieldWriter()
        fields.add("veven backup chunk")
        fields.add(number)
        fields.add(Int(kind.rawValue))
        return fields.bytes
    }
}
