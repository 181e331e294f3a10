/// A function, an initializer or a computed property, from its first line to its closing brace.
struct FunctionSpan {
    let name: String
    let line: Int
    let lines: Int

    /// All that a file has, nested ones too. What has no body, as in a protocol, is left out.
    static func all(in file: SourceFile) -> [FunctionSpan] {
        let code = Declaration(Array(file.code.joined(separator: "\n").utf8))
        var spans: [FunctionSpan] = []
        var line = 1
        for (offset, byte) in code.bytes.enumerated() {
            if byte == .newline { line += 1 }
            guard let name = code.name(at: offset),
                let open = code.body(from: offset + name.utf8.count),
                let close = code.closing(of: open)
            else { continue }
            let height = code.bytes[offset...close].count { $0 == .newline } + 1
            spans.append(FunctionSpan(name: name, line: line, lines: height))
        }
        return spans
    }
}
