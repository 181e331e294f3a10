/// Reads JSON (RFC 8259) without trusting it: the depth is bounded, every byte is looked at once,
/// and what is not JSON ends the reading with the line it stands in.
struct JSONReader {
    struct Fault: Error, Equatable {
        let line: Int
        /// Whether it is JSON, but deeper than we read.
        let isTooDeep: Bool
    }

    /// Each level of a questionnaire takes two of JSON, and a value in it some more.
    static let deepest = 64

    private let bytes: [UInt8]
    private var place = 0

    static func read(_ bytes: [UInt8]) throws(Fault) -> Node {
        var reader = JSONReader(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
        let node = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.next == nil else { throw reader.fault }
        return node
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private var fault: Fault { fault(tooDeep: false) }

    private func fault(tooDeep: Bool) -> Fault {
        let line = bytes[..<min(place, bytes.count)].count { $0 == 0x0A } + 1
        return Fault(line: line, isTooDeep: tooDeep)
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
    }

    /// Whether the next byte was this one, which is then read.
    private mutating func take(_ byte: Character) -> Bool {
        guard next == byte.asciiValue else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> Node {
        guard depth < Self.deepest else { throw fault(tooDeep: true) }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ node: Node) throws(Fault) -> Node {
        guard bytes[place...].starts(with: word.utf8) else { throw fault }
        place += word.utf8.count
        return node
    }

    private mutating func object(depth: Int) throws(Fault) -> Node {
        place += 1
        var members: [Node.Member] = []
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault }
            let name = try text()
            skipSpace()
            guard take(":") else { throw fault }
            members.append(Node.Member(name: name, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault }
        return .object(members)
    }

    private mutating func list(depth: Int) throws(Fault) -> Node {
        place += 1
        var values: [Node] = []
        skipSpace()
        if take("]") { return .list([]) }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault }
        return .list(values)
    }

    private mutating func number() throws(Fault) -> Node {
        let start = place
        _ = take("-")
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[place - whole] != UInt8(ascii: "0") else {
            throw fault
        }
        if take("."), digits() == 0 { throw fault }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            if digits() == 0 { throw fault }
        }
        return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        return place - start
    }
}

extension JSONReader {
    private mutating func text() throws(Fault) -> String {
        place += 1
        var raw: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                guard let text = String(validating: raw, as: UTF8.self) else { throw fault }
                return text
            case UInt8(ascii: "\\"):
                place += 1
                raw += Array(String(try escaped()).utf8)
            case 0..<0x20: throw fault
            default:
                raw.append(byte)
                place += 1
            }
        }
        throw fault
    }

    private mutating func escaped() throws(Fault) -> Unicode.Scalar {
        guard let byte = next else { throw fault }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicode()
        default: throw fault
        }
    }

    /// One scalar after `\u`, or of a pair of surrogates; half a pair is no text.
    private mutating func unicode() throws(Fault) -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else { throw fault }
        let second = try unit()
        guard (0xDC00..<0xE000).contains(second) else { throw fault }
        let pair = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        guard let scalar = Unicode.Scalar(pair) else { throw fault }
        return scalar
    }

    private mutating func unit() throws(Fault) -> UInt32 {
        guard place + 4 <= bytes.count else { throw fault }
        let digits = bytes[place..<place + 4]
        let isHex = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }
        guard isHex, let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw fault
        }
        place += 4
        return unit
    }
}
