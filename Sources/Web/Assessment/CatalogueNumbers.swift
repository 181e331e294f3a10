import Instruments

extension Double {
    /// The number as one writes it, with this sign before the decimals.
    func written(_ decimal: String) -> String {
        let text = self == rounded() && magnitude < 1e9 ? String(Int(self)) : String(self)
        return text.replacing(".", with: decimal)
    }

    /// A number as somebody typed it, with a comma or a point; nil for anything else.
    init?(typed: String) {
        let plain = typed.filter { !$0.isWhitespace }.replacing(",", with: ".")
        guard plain.utf8.count <= 20, plain.utf8.allSatisfy(\.isPlainNumber),
            let number = Double(plain), number.isFinite
        else { return nil }
        self = number
    }
}

extension UInt8 {
    fileprivate var isPlainNumber: Bool {
        (0x30...0x39).contains(self) || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
    }
}

extension Audience {
    var isAllAdults: Bool { from == 18 && to == nil }
}
