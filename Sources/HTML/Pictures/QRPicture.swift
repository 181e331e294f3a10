/// An address as a QR code, with what it is for those who do not see it. It is black on white
/// whatever the page's colours are, with the light border that readers need.
package struct QRPicture: Component {
    let id: String
    let title: String
    let code: QRCode

    /// - id: unique on the page. - title: what the code leads to, never the address itself.
    package init(id: String, title: String, code: QRCode) {
        self.id = id
        self.title = title
        self.code = code
    }

    /// Four fields on each side (ISO/IEC 18004:2015, 6.3.8).
    private static let border = 4

    package var html: HTML {
        let width = code.side + 2 * QRPicture.border
        return HTML(
            """
            <svg class="qr" viewBox="0 0 \(width) \(width)" role="img" \
            aria-labelledby="\(id)-title"><title id="\(id)-title">\(title)</title>\
            <rect class="qr-light" width="\(width)" height="\(width)"/>\
            <path class="qr-dark" d="\(drawing)"/></svg>
            """)
    }

    /// Each run of dark fields in a row as one bar.
    private var drawing: String {
        (0..<code.side).map { row in
            bars(row).map { start, length in
                "M\(start + QRPicture.border) \(row + QRPicture.border)h\(length)v1h-\(length)z"
            }.joined()
        }.joined()
    }

    private func bars(_ row: Int) -> [(start: Int, length: Int)] {
        var bars: [(start: Int, length: Int)] = []
        for column in 0..<code.side where code[row, column] {
            if let last = bars.last, last.start + last.length == column {
                bars[bars.count - 1].length += 1
            } else {
                bars.append((column, 1))
            }
        }
        return bars
    }

    package static var examples: [Example] {
        [
            ("QRPicture, an address", "Lenken til spørsmålene", "https://veven.test/l/abc"),
            ("QRPicture, unsafe and long", Hard.unsafe, Hard.unsafe + Hard.long),
        ].compactMap { name, title, text in
            QRCode(text).map { Example(name, QRPicture(id: "qr", title: title, code: $0)) }
        }
    }
}
