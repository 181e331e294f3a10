import Foundation
import Storage

/// The installation key in a file: 64 hexadecimal digits, readable by its owner alone.
enum KeyFile {
    static func key(in text: String) -> InstallationKey? {
        let digits = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: 64, by: 2) {
            let pair = digits.dropFirst(start).prefix(2)
            guard let byte = UInt8(pair, radix: 16) else { return nil }
            bytes.append(byte)
        }
        return InstallationKey(bytes)
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
