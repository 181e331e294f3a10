/// A signed sheet as it comes out of a scanner: one page with a few lines, and nobody's hand.
enum SignedSheet {
    static func pdf(_ lines: [String]) -> [UInt8] {
        let text = lines.enumerated().map { place, line in
            "BT /F1 14 Tf 72 \(760 - place * 28) Td (\(line.plain)) Tj ET"
        }
        let stream = text.joined(separator: "\n")
        return document([
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ])
    }

    /// The objects, and the table of where each begins [ISO 32000-1, 7.5].
    private static func document(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { text += "\(padded(place)) 00000 n \n" }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
        text += "startxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 10 - digits.count) + digits
    }
}

extension String {
    /// Letters that stand in a simple page as they are.
    fileprivate var plain: String {
        String(map { $0.isASCII && !"()\\".contains($0) ? $0 : "-" })
    }
}
