/// How text and numbers become bytes of a page.
extension [UInt8] {
    /// The five characters that mean something in HTML become entities; control characters that
    /// HTML forbids are left out.
    mutating func appendEscaped(_ text: some Sequence<UInt8>) {
        // Most text needs nothing, and goes in as one piece.
        let isPlain = text.withContiguousStorageIfAvailable { bytes in
            guard bytes.allSatisfy(\.isPlainInHTML) else { return false }
            append(contentsOf: bytes)
            return true
        }
        if isPlain != true { appendBytewise(text) }
    }

    private mutating func appendBytewise(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
            case 0..<9, 11, 12, 14..<32, 127: continue
            default: append(byte)
            }
        }
    }

    /// A number with at most two decimals: 12, 12.5, 12.25.
    mutating func appendMeasure(_ measure: Double) {
        // Rounded by hand: `rounded()` needs libm, which a target without Foundation does not link.
        let scaled = measure * 100 + (measure < 0 ? -0.5 : 0.5)
        let hundredths = abs(scaled) < 1e15 ? Int(scaled) : 0
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        let (whole, part) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        append(contentsOf: String(whole).utf8)
        guard part > 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(part / 10))
        if part % 10 > 0 { append(UInt8(ascii: "0") + UInt8(part % 10)) }
    }

    /// Whether what comes next would be an address: the text so far ends in `href="` or its like.
    var endsInAddress: Bool {
        guard count >= 5, self[count - 1] == UInt8(ascii: "\""), self[count - 2] == 0x3D
        else { return false }
        return ends(in: "href=\"") || ends(in: "action=\"") || ends(in: "src=\"")
    }

    private func ends(in ending: StaticString) -> Bool {
        ending.withUTF8Buffer { ending in
            count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
        }
    }
}

extension UInt8 {
    /// Whether it stands in HTML as it is: no control character, and none of the five.
    fileprivate var isPlainInHTML: Bool {
        switch self {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F: false
        default: self >= 0x20
        }
    }

    /// Whether it stands in an address as it is.
    var isPlainInAddress: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
