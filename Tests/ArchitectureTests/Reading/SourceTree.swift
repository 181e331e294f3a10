import Foundation

/// The source of the tower, as it lies on the disk.
enum SourceTree {
    /// The folder that holds `Package.swift`.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under `Sources`.
    static let files: [SourceFile] = swiftFiles(under: "Sources")

    /// - Returns: nothing where there is no such folder, so tests also ask for a plausible number.
    static func swiftFiles(under folder: String) -> [SourceFile] {
        let start = root.appending(path: folder).resolvingSymlinksInPath().path
        let paths = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String }
        return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOfFile: "\(start)/\(path)", encoding: .utf8)
            else { return nil }
            return SourceFile(path: "\(folder)/\(path)", text: text)
        }
    }
}
