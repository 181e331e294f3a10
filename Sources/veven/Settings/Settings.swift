import Foundation

/// What the program was told, by name: arguments first, then the environment, then `.env`.
struct Settings: Sendable {
    private let layers: [[String: String]]

    init(layers: [[String: String]]) { self.layers = layers }

    static func gathered(with arguments: [String: String]) -> Settings {
        let file = (try? String(contentsOfFile: ".env", encoding: .utf8)) ?? ""
        return Settings(
            layers: [arguments, ProcessInfo.processInfo.environment, parsed(file)])
    }

    subscript(name: String) -> String? {
        layers.lazy.compactMap { $0[name] }.first { !$0.isEmpty }
    }

    /// Lines `NAME=value`; blank lines and those that start with `#` say nothing.
    static func parsed(_ file: String) -> [String: String] {
        let pairs = file.split(whereSeparator: \.isNewline).compactMap {
            line -> (String, String)? in
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, !line.hasPrefix("#") else { return nil }
            return (trimmed(parts[0]), trimmed(parts[1]))
        }
        return Dictionary(pairs) { _, last in last }
    }

    private static func trimmed(_ text: Substring) -> String {
        text.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "\"")))
    }
}
