/// Writes JSON that people can read: two spaces a level, members in their order.
enum JSONWriter {
    static func text(of node: Node) -> String {
        var text = ""
        write(node, into: &text, indent: "")
        return text + "\n"
    }

    private static func write(_ node: Node, into text: inout String, indent: String) {
        switch node {
        case .null: text += "null"
        case .flag(let flag): text += flag ? "true" : "false"
        case .number(let digits): text += digits
        case .text(let words): text += quoted(words)
        case .list(let nodes):
            write(nodes, between: "[", "]", into: &text, indent: indent) { node, text, inner in
                write(node, into: &text, indent: inner)
            }
        case .object(let members):
            write(members, between: "{", "}", into: &text, indent: indent) { member, text, inner in
                text += quoted(member.name) + ": "
                write(member.value, into: &text, indent: inner)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between open: String, _ close: String, into text: inout String,
        indent: String, each: (Part, inout String, String) -> Void
    ) {
        guard !parts.isEmpty else { return text += open + close }
        let inner = indent + "  "
        text += open
        for (number, part) in parts.enumerated() {
            text += (number == 0 ? "\n" : ",\n") + inner
            each(part, &text, inner)
        }
        text += "\n" + indent + close
    }

    private static func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
