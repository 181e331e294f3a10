import Foundation
import Storage

/// The installation key in a file: 64 hexadecimal digits, readable by its owner alone.
enum KeyFile {
    static func key(in text: String) -> InstallationKey? {
        bytes(in: text).flatMap { InstallationKey($0) }
    }

    /// The bytes of 64 hexadecimal digits; nil for anything else.
    static func bytes(in text: String) -> [UInt8]? {
        let digits = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return digits.utf8.count == 64 ? Hexadecimal.bytes(digits) : nil
    }

    /// What to do about a key file that others can read; nil if only its owner can.
    static func openness(of path: String) -> String? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue,
            mode & 0o077 != 0
        else { return nil }
        return "\(path) can be read by others than its owner. Close it: chmod 600 \(path)"
    }

    /// The key in the file; a new one if there is no such file.
    static func readOrMake(_ path: String) throws -> InstallationKey {
        if !FileManager.default.fileExists(atPath: path) {
            let digits = InstallationKey.randomBytes().map { byte in
                (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
            let isMade = FileManager.default.createFile(
                atPath: path, contents: Data(digits.joined().utf8),
                attributes: [.posixPermissions: 0o600])
            guard isMade else { throw StorageFault.folderUnusable(path) }
        }
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let key = key(in: text) else { throw StorageFault.wrongKey }
        return key
    }
}
