/// The literal: what the compiler does with the text and the values of `HTML("…\(value)…")`.
extension HTML: ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) {
            bytes.append(contentsOf: literal.utf8)
        }

        /// Text: escaped for elements and quoted attributes.
        package mutating func appendInterpolation(_ text: some StringProtocol) {
            guard !bytes.endsInAddress else {
                return assertionFailure("an address must be a Path, not text")
            }
            bytes.appendEscaped(text.utf8)
        }

        package mutating func appendInterpolation(_ text: (some StringProtocol)?) {
            if let text { appendInterpolation(text) }
        }

        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            bytes.append(contentsOf: String(number).utf8)
        }

        /// A measure in a picture: at most two decimals, without locale.
        package mutating func appendInterpolation(_ measure: Double) {
            bytes.appendMeasure(measure)
        }

        package mutating func appendInterpolation(_ html: HTML) {
            guard !bytes.endsInAddress else {
                return assertionFailure("an address must be a Path, not HTML")
            }
            bytes.append(contentsOf: html.bytes)
        }

        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { appendInterpolation(html) }
        }

        package mutating func appendInterpolation(_ pieces: some Sequence<HTML>) {
            for piece in pieces { appendInterpolation(piece) }
        }

        package mutating func appendInterpolation(_ path: Path) {
            bytes.appendEscaped(path.text.utf8)
        }

        /// An address outside this site.
        package mutating func appendInterpolation(_ link: ExternalLink) {
            bytes.appendEscaped(link.text.utf8)
        }

        /// An attribute without value, such as `checked`, written only when it is so.
        package mutating func appendInterpolation(_ name: StaticString, when isSo: Bool) {
            guard isSo else { return }
            bytes.append(UInt8(ascii: " "))
            name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(bytes: stringInterpolation.bytes)
    }

    package init(stringLiteral literal: String) {
        self.init(bytes: Array(literal.utf8))
    }
}
