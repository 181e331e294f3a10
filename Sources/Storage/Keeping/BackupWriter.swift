import Foundation

/// Writes the chunks of a backup. The file has another name until it is whole: an interrupted
/// backup is never taken for one. A class, because it holds an open file.
final class BackupWriter {
    private let path: String
    private let handle: FileHandle
    private let seal: BackupSeal
    private var number = 0
    private(set) var written = 0

    private var unfinished: String { path + ".unfinished" }

    /// - Throws: `KeepingFault.fileTrouble` if there is a file already, or none can be made.
    init(_ path: String, key: BackupKey, salt: [UInt8]) throws {
        self.path = path
        seal = key.file(salt)
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else {
            throw KeepingFault.fileTrouble("\(path) is there already. Name another file.")
        }
        let unfinished = path + ".unfinished"
        try? files.removeItem(atPath: unfinished)
        guard
            files.createFile(
                atPath: unfinished, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: unfinished)
        else { throw KeepingFault.fileTrouble("\(path) cannot be written.") }
        self.handle = handle
        try write(BackupBeginning.title + salt + seal.check)
    }

    func add(_ bytes: [UInt8], as kind: BackupChunk.Kind) throws {
        let sealed = try seal.seal(bytes, as: kind, number: number)
        number += 1
        try write(withUnsafeBytes(of: UInt32(sealed.count).littleEndian) { Array($0) })
        try write([kind.rawValue])
        try write(sealed)
    }

    /// Gives the file its name once every byte of it is on the disk.
    func finish() throws {
        do {
            try handle.synchronize()
            try handle.close()
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            // So that the name, too, is there after a power cut; not every system lets one.
            try? FileHandle(forReadingAtPath: folder)?.synchronize()
        } catch { throw trouble(error) }
    }

    /// Leaves nothing behind.
    func abandon() {
        try? handle.close()
        try? FileManager.default.removeItem(atPath: unfinished)
    }

    private func write(_ bytes: [UInt8]) throws {
        do { try handle.write(contentsOf: bytes) } catch { throw trouble(error) }
        written += bytes.count
    }

    private func trouble(_ error: any Error) -> KeepingFault {
        .fileTrouble("\(path) cannot be written: \((error as NSError).localizedDescription)")
    }
}
