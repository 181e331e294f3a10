import ArgumentParser
import Foundation
import Storage

/// Reads an exported log line by line, however long it is.
enum ExportFile {
    private static let piece = 1 << 20
    private static let longestLine = 1 << 20

    static func check(_ path: String, key: AuditKey, witness: String?) throws -> AuditReport {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw ValidationError("--export: \(path) cannot be read.")
        }
        defer { try? file.close() }
        var check = ExportCheck(key: key, witness: witness)
        var rest: [UInt8] = []
        while let data = try file.read(upToCount: piece), !data.isEmpty {
            rest += data
            var start = 0
            while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
                check.take(Array(rest[start...end]))
                start = end + 1
            }
            rest.removeFirst(start)
            guard rest.count <= longestLine else {
                throw ValidationError("--export: \(path) is no exported log.")
            }
        }
        if !rest.isEmpty { check.take(rest) }
        return check.report()
    }
}
