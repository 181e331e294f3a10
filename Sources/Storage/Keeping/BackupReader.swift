import Foundation

/// Reads a backup chunk by chunk; nothing of it is believed before it was authenticated. A class,
/// because it holds an open file.
final class BackupReader {
    let head: BackupHead
    /// What tells this file from every other.
    let salt: [UInt8]
    private let handle: FileHandle
    private let seal: BackupSeal
    private var number = 0

    init(_ path: String, key: BackupKey) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw KeepingFault.fileTrouble("\(path) cannot be read.")
        }
        self.handle = handle
        try BackupReader.checkTitle(handle)
        let length = BackupBeginning.saltBytes + BackupBeginning.checkBytes
        let beginning = try BackupReader.bytes(length, from: handle)
        guard beginning.count == length else { throw KeepingFault.cutShort(chunk: 0) }
        salt = Array(beginning.prefix(BackupBeginning.saltBytes))
        seal = key.file(salt)
        guard Array(beginning.dropFirst(BackupBeginning.saltBytes)) == seal.check else {
            throw KeepingFault.wrongKey
        }
        let first = try BackupReader.chunk(handle, seal, 0)
        guard first.kind == .head, let head = try? BackupHead(first.bytes) else {
            throw KeepingFault.altered(chunk: 0)
        }
        self.head = head
        number = 1
    }

    deinit { try? handle.close() }

    /// Hands over page after page, and holds what was read against what was written of it.
    /// - Throws: `KeepingFault.altered`, `.cutShort` or `.moreAfterTheEnd`.
    func pages(_ take: (RowPage) async throws -> Void) async throws -> InstallationProof {
        var proofs: [PartProof] = []
        var digest: PartDigest?
        while true {
            let place = number
            let chunk = try BackupReader.chunk(handle, seal, place)
            number += 1
            guard chunk.kind != .end else {
                try checkEnd(chunk, proofs, at: place)
                return InstallationProof(schema: head.schema, parts: proofs)
            }
            guard proofs.count < head.schema.parts.count else {
                throw KeepingFault.altered(chunk: place)
            }
            var current = digest ?? PartDigest(head.schema.parts[proofs.count])
            var reader = FieldReader(chunk.bytes)
            switch chunk.kind {
            case .rows:
                let page = try page(&reader, of: proofs.count, at: place)
                current.take(page)
                digest = current
                try await take(page)
            case .partEnd:
                let proof = PartProof(rows: try reader.number(), digest: try reader.rawBytes())
                guard proof == current.proof else { throw KeepingFault.altered(chunk: place) }
                proofs.append(proof)
                digest = nil
            default: throw KeepingFault.altered(chunk: place)
            }
        }
    }

    private func page(
        _ reader: inout FieldReader, of part: Int, at place: Int
    ) throws -> RowPage {
        guard try reader.number() == part else { throw KeepingFault.altered(chunk: place) }
        return RowPage(
            part: part, count: try reader.number(), bytes: try reader.rawBytes())
    }

    private func checkEnd(_ chunk: BackupChunk, _ proofs: [PartProof], at place: Int) throws {
        var reader = FieldReader(chunk.bytes)
        guard proofs.count == head.schema.parts.count, try reader.number() == place,
            try reader.number() == proofs.reduce(0, { $0 + $1.rows })
        else { throw KeepingFault.altered(chunk: place) }
        guard try BackupReader.bytes(1, from: handle).isEmpty else {
            throw KeepingFault.moreAfterTheEnd
        }
    }

    private static func checkTitle(_ handle: FileHandle) throws {
        let title = try bytes(BackupBeginning.title.count, from: handle)
        guard title != BackupBeginning.title else { return }
        throw title.starts(with: BackupBeginning.anyTitle)
            ? KeepingFault.newerFormat : KeepingFault.notABackup
    }

    private static func chunk(
        _ handle: FileHandle, _ seal: BackupSeal, _ number: Int
    ) throws -> BackupChunk {
        let start = try bytes(5, from: handle)
        guard start.count == 5 else { throw KeepingFault.cutShort(chunk: number) }
        let length = start.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= BackupChunk.longest, let kind = BackupChunk.Kind(rawValue: start[4])
        else { throw KeepingFault.altered(chunk: number) }
        let sealed = try bytes(length, from: handle)
        guard sealed.count == length else { throw KeepingFault.cutShort(chunk: number) }
        return BackupChunk(kind: kind, bytes: try seal.open(sealed, as: kind, number: number))
    }

    /// Fewer only where the file ends.
    private static func bytes(_ count: Int, from handle: FileHandle) throws -> [UInt8] {
        var found: [UInt8] = []
        do {
            while found.count < count, let more = try handle.read(upToCount: count - found.count),
                !more.isEmpty
            { found += more }
        } catch {
            throw KeepingFault.fileTrouble("The backup cannot be read to its end.")
        }
        return found
    }
}
