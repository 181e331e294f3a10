import ArgumentParser
import Foundation
import Storage

/// The key of the log alone, in a file that `veven audit-key` wrote.
enum AuditKeyFile {
    static func read(_ path: String) throws -> AuditKey {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let bytes = KeyFile.bytes(in: text), let key = AuditKey(bytes)
        else {
            throw ValidationError(
                "--audit-key-file: \(path) cannot be read or does not hold 64 hexadecimal digits.")
        }
        if let open = KeyFile.openness(of: path) {
            throw ValidationError("--audit-key-file: \(open)")
        }
        return key
    }
}
