import Foundation

/// What a document names between backquotes: a file by its path, or a test by its sentence.
struct Citation: Hashable, Sendable, CustomStringConvertible {
    let text: String

    var description: String { text }

    /// Everything that stands between backquotes, once.
    static func all(in page: String) -> [Citation] {
        let pieces = page.split(separator: "`", omittingEmptySubsequences: false)
        let quoted = pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        return Set(quoted.map { Citation(text: String($0)) }).sorted { $0.text < $1.text }
    }

    /// `GoalTests: a sentence` or `bad_input.py: forged`: a file of tests and a test in it.
    var test: (file: String, name: String)? {
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard let file = parts.first, let name = parts.last, parts.count == 2 else { return nil }
        if file.hasSuffix(".py") { return (file, name) }
        return file.hasSuffix("Tests") ? ("\(file).swift", "`\(name)`") : nil
    }

    /// A file or folder, from the root or from where code or tests stand.
    var path: String? {
        guard test == nil, text.contains("/"), !text.contains(" ") else { return nil }
        let isFile = [".swift", ".py", ".js", ".sql", ".md"].contains(where: text.hasSuffix)
        return isFile || Citation.roots.contains(where: text.hasPrefix) ? text : nil
    }

    private static let roots = ["Sources/", "Tests/", "docs/"]

    /// Whether it names something that is not there; what names neither file nor test is let be.
    var isBroken: Bool {
        if let test {
            return TestTexts.all[test.file]?.contains(where: { $0.contains(test.name) }) != true
        }
        guard let path else { return false }
        return !([""] + Citation.roots).contains { root in
            let place = SourceTree.root.appending(path: root + path).path
            return FileManager.default.fileExists(atPath: place)
        }
    }
}

/// The texts of all files under `Tests`, by file name; two folders may have one of the same name.
enum TestTexts {
    static let all: [String: [String]] = {
        let start = SourceTree.root.appending(path: "Tests").resolvingSymlinksInPath().path
        let paths = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String }
        let files = (paths ?? []).filter { $0.hasSuffix(".swift") || $0.hasSuffix(".py") }
        let texts = files.compactMap { path -> (String, String)? in
            guard let text = try? String(contentsOfFile: "\(start)/\(path)", encoding: .utf8)
            else { return nil }
            return (String(path.split(separator: "/").last ?? ""), text)
        }
        return Dictionary(grouping: texts) { $0.0 }.mapValues { $0.map(\.1) }
    }()
}
