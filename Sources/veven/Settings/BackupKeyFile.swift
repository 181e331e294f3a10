import ArgumentParser
import Foundation
import Storage

/// A key for backups in a file: 64 hexadecimal digits, readable by its owner alone.
enum BackupKeyFile {
    static func read(_ path: String) throws -> BackupKey {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let bytes = KeyFile.bytes(in: text), let key = BackupKey(bytes)
        else {
            throw ValidationError(
                "--backup-key-file: \(path) cannot be read or does not hold 64 hexadecimal digits."
            )
        }
        if let open = KeyFile.openness(of: path) {
            throw ValidationError("--backup-key-file: \(open)")
        }
        return key
    }
}
