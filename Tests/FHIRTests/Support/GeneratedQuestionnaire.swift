@testable import FHIR

/// A questionnaire as somebody else might have written it: it is made as JSON, not as a form, so
/// that what our writer would never write is read too.
struct GeneratedQuestionnaire {
    let seed: Int
    private(set) var root: Node = .null
    /// Every question: its name, kind, the values of its options, and whether it repeats.
    private(set) var questions: [Question] = []

    var dice: Dice
    var count = 0
    var lists: [String: [Node]] = [:]
    var listValues: [String: [Node]] = [:]

    struct Question {
        let name: String
        let kind: String
        let values: [Node]
        let repeats: Bool
    }

    static let systems = [nil, "http://a.example/codes", "http://b.example/codes"]
    static let words = ["Hvordan går det?", "Ingen", "\"Å\" & <b>", "كيف حالك؟", "Так\nні", "a\\b"]

    init(seed: Int) {
        self.seed = seed
        dice = Dice(seed: seed)
        let items = (0..<dice.number(2...6)).map { _ in item(level: 1) }
        // A heading with nothing to answer is a fault of its own.
        let last = question("integer", level: 20)
        // The first may hang on what is asked after it.
        let first = question("string", level: 20)
        root = resource([first] + items + [last])
    }

    var bytes: [UInt8] { Array(JSONWriter.text(of: root).utf8) }

    mutating func resource(_ items: [Node]) -> Node {
        var members: [Node.Member] = [
            member("resourceType", "Questionnaire"), member("id", "q-\(seed)"),
            member("language", dice.one(of: ["nb", "en", "ar"])),
            member("status", dice.one(of: ["draft", "active", "retired", "unknown"])),
            member("url", "http://example.org/q/\(seed)"), member("version", "1.\(seed)"),
            member("name", "Q\(seed)"),
        ]
        members += words("title") + (dice.once(in: 2) ? words("description") : [])
        if !lists.isEmpty {
            members.append(
                Node.Member(name: "contained", value: .list(lists.keys.sorted().map(list))))
        }
        members.append(Node.Member(name: "item", value: .list(items)))
        return .object(members)
    }

    func member(_ name: String, _ text: String) -> Node.Member {
        Node.Member(name: name, value: .text(text))
    }

    /// A text, now and then with translations.
    mutating func words(_ name: String) -> [Node.Member] {
        let text = member(name, dice.one(of: Self.words))
        guard dice.once(in: 3) else { return [text] }
        let languages = ["nn", "ar", "uk"].shuffled(using: &dice).prefix(dice.number(1...3))
        let said = languages.map { language in
            Extension.node(
                "http://hl7.org/fhir/StructureDefinition/translation",
                [
                    Extension.node("lang", "valueCode", .text(language)),
                    Extension.node("content", "valueString", .text(dice.one(of: Self.words))),
                ])
        }
        let companion = Node.object([Node.Member(name: "extension", value: .list(said))])
        return [text, Node.Member(name: "_" + name, value: companion)]
    }

    mutating func item(level: Int) -> Node {
        if level < 7, dice.once(in: 4) {
            let again = Node.Member(name: "repeats", value: .flag(true))
            return line(
                "group", level: level, below: dice.number(1...3), conditions: true,
                more: dice.once(in: 4) ? [again] : [])
        }
        if dice.once(in: 8) { return line("display", level: level, below: 0, conditions: true) }
        let kinds = [
            "choice", "choice", "choice", "open-choice", "integer", "decimal", "boolean", "date",
            "string", "text",
        ]
        return question(dice.one(of: kinds), level: level)
    }

    mutating func line(
        _ kind: String, level: Int, below: Int, conditions: Bool, more: [Node.Member] = []
    ) -> Node {
        count += 1
        var members = [member("linkId", "\(level).\(count)"), member("type", kind)]
        if dice.once(in: 3) { members.append(member("prefix", "\(count))")) }
        members += words("text") + more
        if conditions { members += enableWhen() }
        if below > 0 {
            let items = (0..<below).map { _ in item(level: level + 1) }
            members.append(Node.Member(name: "item", value: .list(items)))
        }
        return .object(members.shuffled(using: &dice))
    }
}

extension GeneratedQuestionnaire {
    mutating func question(_ kind: String, level: Int) -> Node {
        let repeats = dice.once(in: 3)
        var more: [Node.Member] = []
        if dice.once(in: 3) { more.append(Node.Member(name: "required", value: .flag(true))) }
        if repeats { more.append(Node.Member(name: "repeats", value: .flag(true))) }
        if ["integer", "decimal"].contains(kind), dice.once(in: 2) {
            more.append(bounds(of: kind))
        }
        let isShort = ["string", "text", "integer", "decimal", "open-choice"].contains(kind)
        if isShort, dice.once(in: 3) {
            more.append(Node.Member(name: "maxLength", value: .number("\(dice.number(1...500))")))
        }
        var values: [Node] = []
        if kind.hasSuffix("choice") {
            let (members, found) = options(repeats: repeats)
            (more, values) = (more + members, found)
        } else if dice.once(in: 3) {
            let initials = (0..<(repeats ? 2 : 1)).map { _ in value(of: kind, "value") }
            more.append(Node.Member(name: "initial", value: .list(initials.map { .object([$0]) })))
        }
        // A question may hang on those before it; it is known to those after it.
        let conditions = enableWhen()
        let name = "\(level).\(count + 1)"
        questions.append(Question(name: name, kind: kind, values: values, repeats: repeats))
        let below = level < 7 && dice.once(in: 5) ? dice.number(1...2) : 0
        return line(kind, level: level, below: below, conditions: false, more: more + conditions)
    }

    /// The smallest number, the largest, or both.
    mutating func bounds(of kind: String) -> Node.Member {
        let isWhole = kind == "integer"
        let ends = [
            ("minValue", dice.one(of: isWhole ? ["-3", "0", "1"] : ["-2.50", "0", "1.0"])),
            ("maxValue", dice.one(of: isWhole ? ["1", "4", "100"] : ["1.00", "4.5", "1e2"])),
        ]
        let said = dice.once(in: 3) ? [dice.one(of: ends)] : ends
        return Node.Member(
            name: "extension",
            value: .list(
                said.map { name, digits in
                    Extension.node(
                        "http://hl7.org/fhir/StructureDefinition/" + name,
                        isWhole ? "valueInteger" : "valueDecimal", .number(digits))
                }))
    }

    /// A value under the name FHIR gives it, by the kind of question.
    mutating func value(of kind: String, _ name: String) -> Node.Member {
        switch kind {
        case "integer":
            Node.Member(name: name + "Integer", value: .number("\(dice.number(-2...4))"))
        case "decimal":
            Node.Member(
                name: name + "Decimal",
                value: .number(dice.one(of: ["1.50", "1.5", "0", "2", "-0.25", "2.000", "3e0"])))
        case "boolean": Node.Member(name: name + "Boolean", value: .flag(dice.once(in: 2)))
        case "date":
            Node.Member(
                name: name + "Date",
                value: .text(
                    dice.one(of: [
                        "2025", "2026", "2026-02", "2026-03", "2026-02-28", "2026-03-01",
                        "2024-02-29",
                    ])))
        default:
            Node.Member(name: name + "String", value: .text(dice.one(of: ["a", "b", "Å", "ab"])))
        }
    }

    mutating func options(repeats: Bool) -> ([Node.Member], [Node]) {
        if dice.once(in: 4) { return listed() }
        let kind = dice.one(of: ["coding", "coding", "coding", "integer", "date", "string"])
        var seen: [Node] = []
        var options: [Node] = []
        for place in 0..<dice.number(1...5) {
            let (key, members) = option(kind, place: place)
            if seen.contains(key) { continue }
            seen.append(key)
            let isInitial =
                dice.once(in: 4) && (repeats || !options.contains { $0["initialSelected"] != nil })
            let chosen = isInitial ? [Node.Member(name: "initialSelected", value: .flag(true))] : []
            options.append(.object((members + chosen).shuffled(using: &dice)))
        }
        return ([Node.Member(name: "answerOption", value: .list(options))], seen)
    }

    mutating func coding(_ place: Int, _ more: [Node.Member] = []) -> (Node, Node) {
        var bare = [member("code", "c\(place)")]
        if let system = dice.one(of: Self.systems) { bare.append(member("system", system)) }
        let shown = dice.once(in: 5) ? [] : words("display")
        return (
            .object([.init(name: "valueCoding", value: .object(bare))]),
            .object(bare + shown + more)
        )
    }

    mutating func weight() -> Node.Member {
        let name = dice.one(of: ["ordinalValue", "itemWeight"])
        let digits = dice.one(of: ["0", "1", "2", "1.50", "-3", "2.0"])
        return Node.Member(
            name: "extension",
            value: .list([
                Extension.node(
                    "http://hl7.org/fhir/StructureDefinition/" + name, "valueDecimal",
                    .number(digits))
            ]))
    }

    mutating func option(_ kind: String, place: Int) -> (Node, [Node.Member]) {
        let isWeighted = dice.once(in: 2)
        guard kind == "coding" else {
            let value = value(of: kind, "value")
            let companion =
                kind == "string" && dice.once(in: 3) ? words("valueString").dropFirst() : []
            return (.object([value]), [value] + companion + (isWeighted ? [weight()] : []))
        }
        let onCoding = isWeighted && dice.once(in: 2)
        let (key, node) = coding(place, onCoding ? [weight()] : [])
        let value = Node.Member(name: "valueCoding", value: node)
        return (key, isWeighted && !onCoding ? [value, weight()] : [value])
    }
}
