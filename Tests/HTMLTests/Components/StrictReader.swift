/// Reads a page the strict way: every tag closed in order, every attribute quoted and unique.
/// It knows nothing of HTML's forgiveness; what a component writes must not need it.
struct StrictReader {
    struct Element {
        let name: String
        let attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    private(set) var text = ""
    private(set) var faults: [String] = []
    private var open: [String] = []
    private var rest: Substring

    init(_ page: String) {
        rest = page[...]
        while let character = rest.first {
            if character == "<" { readTag() } else { readText() }
        }
        if !open.isEmpty { faults.append("never closed: \(open)") }
    }

    private static let void: Set<String> = ["input", "br", "hr", "img", "meta", "link"]
    private static let drawn: Set<String> = ["path", "circle", "rect", "use"]

    private mutating func readText() {
        let piece = rest.prefix { $0 != "<" }
        if piece.contains(">") { faults.append("a stray > in \(piece.prefix(40))") }
        text += piece
        rest = rest.dropFirst(piece.count)
    }

    private mutating func readTag() {
        if rest.hasPrefix("<!doctype html>") {
            rest = rest.dropFirst(15)
        } else if rest.hasPrefix("</") {
            close()
        } else {
            start()
        }
    }

    private mutating func close() {
        let name = String(rest.dropFirst(2).prefix { $0 != ">" })
        rest = rest.dropFirst(name.count + 3)
        if open.last == name { open.removeLast() } else { faults.append("</\(name)> in \(open)") }
    }

    private mutating func start() {
        rest = rest.dropFirst()
        let name = takeName()
        if name.isEmpty { faults.append("a stray < before \(rest.prefix(40))") }
        let attributes = takeAttributes(of: name)
        let closesItself = rest.first == "/"
        rest = rest.dropFirst(closesItself ? 2 : 1)
        if closesItself != StrictReader.drawn.contains(name) {
            faults.append("ending of <\(name)>")
        }
        elements.append(Element(name: name, attributes: attributes))
        if !closesItself && !StrictReader.void.contains(name) { open.append(name) }
    }

    private mutating func takeAttributes(of name: String) -> [String: String] {
        var attributes: [String: String] = [:]
        while rest.first?.isWhitespace == true {
            rest = rest.drop(while: \.isWhitespace)
            let key = takeName()
            if key.isEmpty { break }
            if attributes[key] != nil { faults.append("twice \(key) on <\(name)>") }
            attributes[key] = takeValue()
        }
        if rest.first != ">" && rest.first != "/" { faults.append("<\(name) … \(rest.prefix(40))") }
        return attributes
    }

    private mutating func takeName() -> String {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        rest = rest.dropFirst(name.count)
        return String(name)
    }

    private mutating func takeValue() -> String {
        guard rest.hasPrefix("=\"") else { return "" }
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 3)
        if value.contains("<") { faults.append("< in an attribute: \(value.prefix(40))") }
        return String(value)
    }
}
