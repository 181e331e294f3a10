/// Writes a copy as JSON (RFC 8259). Names are stable; what is not there is left out.
struct CopyJSON {
    let parts: [CopyPart]
    /// What stands before the parts: the format, its version, the day.
    let head: [(String, String)]

    /// As text with line feeds, so that a person can read it too.
    var text: String {
        let lines =
            head.map { "  \(quoted($0.0)): \(quoted($0.1))" }
            + parts.map { "  \(quoted($0.key.rawValue)): \(items($0.items))" }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private func items(_ items: [CopyItem]) -> String {
        "[" + items.map(item).joined(separator: ",\n    ") + "]"
    }

    private func item(_ item: CopyItem) -> String {
        let fields = item.fields.map { "\(quoted($0.key.rawValue)): \(value($0.value))" }
        return "{" + fields.joined(separator: ", ") + "}"
    }

    private func value(_ value: CopyValue) -> String {
        switch value {
        case .text(let text), .identity(let text), .coded(let text, _): quoted(text)
        case .number(let number): String(number)
        case .decimal(let number): number
        case .yes(let isSo): isSo ? "true" : "false"
        case .list(let values): "[" + values.map(self.value).joined(separator: ", ") + "]"
        case .items(let items): self.items(items)
        }
    }

    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
