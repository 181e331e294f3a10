/// An address inside this site, such as `/families/…/plan`. It starts with one slash, and every
/// part and value that is put into it is percent-encoded; it can never lead elsewhere.
package struct Path: Sendable, Hashable {
    package let text: String

    /// The parts between the slashes: `Path("families", id)` is `/families/<id>`.
    package init(_ parts: String...) { self.init(parts: parts) }

    /// The parts between the slashes; empty ones are dropped.
    package init(parts: [String]) {
        var text = ""
        text.reserveCapacity(parts.reduce(1) { $0 + $1.utf8.count + 1 })
        for part in parts where Path.leadsOnward(part) {
            text += "/"
            text += Path.encoded(part)
        }
        self.text = text.isEmpty ? "/" : text
    }

    private init(text: String) { self.text = text }

    /// The same address with `?name=value` added; nothing about people belongs there.
    package func with(_ name: String, _ value: String) -> Path {
        let (address, anchor) = halves
        let separator = address.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        let pair = "\(Path.encoded(name))=\(Path.encoded(value))"
        return Path(text: "\(address)\(separator)\(pair)\(anchor)")
    }

    /// The same address, at the element with this id.
    package func at(_ anchor: String) -> Path {
        Path(text: "\(halves.address)#\(Path.encoded(anchor))")
    }

    /// A place on the same page, for skip links and the fault summary.
    package static func here(_ anchor: String) -> Path { Path(text: "#\(encoded(anchor))") }

    /// What stands before the `#`, and the `#` with what follows.
    private var halves: (address: Substring, anchor: Substring) {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text[...], "") }
        return (text[..<mark], text[mark...])
    }

    /// An empty part would lead to another site (`//elsewhere`), dots would lead up.
    private static func leadsOnward(_ part: String) -> Bool {
        !part.isEmpty && part != "." && part != ".."
    }

    private static func encoded(_ part: String) -> String {
        if part.utf8.allSatisfy(\.isPlainInAddress) { return part }
        var out = ""
        for byte in part.utf8 {
            if byte.isPlainInAddress {
                out.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return out
    }
}

extension Path {
    /// An address that a form carried: nil unless it surely leads somewhere on this site.
    package init?(local text: String) {
        let allowed = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "/-._?=&#%".utf8.contains(byte)
            }
        }
        guard allowed, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("/.") else {
            return nil
        }
        self.init(text: text)
    }
}
