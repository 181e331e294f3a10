import Instruments

/// Puts an object together, leaving out what is not there.
struct ObjectWriter {
    private var members: [Node.Member] = []

    var node: Node { .object(members) }

    mutating func put(_ name: String, _ node: Node) {
        members.append(Node.Member(name: name, value: node))
    }

    mutating func text(_ name: String, _ text: String?) {
        if let text { put(name, .text(text)) }
    }

    mutating func flag(_ name: String, _ flag: Bool) {
        if flag { put(name, .flag(true)) }
    }

    mutating func list(_ name: String, _ nodes: [Node]) {
        if !nodes.isEmpty { put(name, .list(nodes)) }
    }

    /// Words, and their translations in the companion `_name`.
    mutating func wording(_ name: String, _ wording: Wording?) {
        guard let wording else { return }
        text(name, wording.text)
        guard !wording.translations.isEmpty else { return }
        let said = wording.translations.sorted { $0.key < $1.key }.map { language, words in
            Extension.node(
                FHIRAddress.translation,
                [
                    Extension.node("lang", "valueCode", .text(language)),
                    Extension.node("content", "valueString", .text(words)),
                ])
        }
        var companion = ObjectWriter()
        companion.list("extension", said)
        put("_" + name, companion.node)
    }

    /// A value under the name that FHIR gives to its kind.
    mutating func value(_ name: String, _ value: FormValue, _ wording: Wording? = nil) {
        switch value {
        case .coding(let coding): put(name + "Coding", CodingWriter.node(coding, wording))
        case .integer(let number): put(name + "Integer", .number(String(number)))
        case .decimal(let number): put(name + "Decimal", .number(number.text))
        case .boolean(let flag): put(name + "Boolean", .flag(flag))
        case .date(let text): put(name + "Date", .text(text))
        case .text(let text): self.wording(name + "String", wording ?? Wording(text))
        }
    }
}

/// Extensions as FHIR writes them.
enum Extension {
    static func node(_ url: String, _ name: String, _ value: Node) -> Node {
        .object([
            Node.Member(name: "url", value: .text(url)), Node.Member(name: name, value: value),
        ])
    }

    static func node(_ url: String, _ extensions: [Node]) -> Node {
        node(url, "extension", .list(extensions))
    }

    static func weight(_ weight: ExactNumber, _ mark: WeightMark) -> Node {
        node(FHIRAddress.weight(mark.name), "valueDecimal", .number(weight.text))
    }
}

/// A code with its words, and its weight where that stands on it.
enum CodingWriter {
    static func node(_ coding: Coding, _ wording: Wording?, extensions: [Node] = []) -> Node {
        var object = ObjectWriter()
        object.list("extension", extensions)
        object.text("system", coding.system)
        object.text("code", coding.code)
        object.wording("display", wording)
        return object.node
    }
}
